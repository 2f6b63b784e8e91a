// Boundaries of sentences, words and graphemes in UTF-8, found over UTF-16 (faster than UText).
#include "CICUShim.h"
#include "Locales.h"
#include "Utf16.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <memory>
#include <vector>

struct isogloss_breaker {
  std::unique_ptr<icu::BreakIterator> iterator;
  std::vector<char16_t> units;
  std::vector<int32_t> boundaries;
};

namespace {

icu::BreakIterator *create(int32_t kind, const icu::Locale &locale, UErrorCode &status) {
  switch (kind) {
  case 0: return icu::BreakIterator::createCharacterInstance(locale, status);
  case 1: return icu::BreakIterator::createWordInstance(locale, status);
  case 2: return icu::BreakIterator::createSentenceInstance(locale, status);
  default: status = U_ILLEGAL_ARGUMENT_ERROR; return nullptr;
  }
}

} // namespace

extern "C" isogloss_breaker *isogloss_breaker_open(
    int32_t kind, const char *locale, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  icu::Locale found = isogloss::locale_named(locale, code);
  std::unique_ptr<icu::BreakIterator> iterator(U_SUCCESS(code) ? create(kind, found, code) : nullptr);
  *status = code;
  if (U_FAILURE(code)) return nullptr;
  return new isogloss_breaker{std::move(iterator), {}, {}};
}

extern "C" void isogloss_breaker_close(isogloss_breaker *breaker) { delete breaker; }

extern "C" void isogloss_breaker_apply(
    isogloss_breaker *breaker, const uint8_t *bytes, int32_t count, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  breaker->boundaries.clear();
  bool sound = isogloss::convert(bytes, count, breaker->units);
  UText text = UTEXT_INITIALIZER;
  static const char16_t none = 0;
  const char16_t *units = breaker->units.empty() ? &none : breaker->units.data();
  utext_openUChars(&text, units, static_cast<int64_t>(breaker->units.size()), &code);
  breaker->iterator->setText(&text, code);
  if (U_SUCCESS(code)) {
    isogloss::OffsetWalk walk(bytes, count, sound);
    breaker->boundaries.push_back(0);
    breaker->iterator->first();
    for (int32_t at = breaker->iterator->next(); at != icu::BreakIterator::DONE;
         at = breaker->iterator->next()) {
      breaker->boundaries.push_back(walk.byte_offset(at));
    }
    if (breaker->boundaries.back() != count) breaker->boundaries.push_back(count);
  }
  utext_close(&text);
  *status = code;
}

extern "C" const int32_t *isogloss_breaker_boundaries(
    const isogloss_breaker *breaker, int32_t *count) {
  *count = static_cast<int32_t>(breaker->boundaries.size());
  return breaker->boundaries.data();
}
