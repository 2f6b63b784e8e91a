// Boundaries of sentences, words and graphemes in UTF-8, found over UTF-16 (faster than UText).
#include "CICUShim.h"
#include "Locales.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

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

/// Converts to UTF-16; an ill-formed sequence becomes U+FFFD, as the walk back counts it. Returns
/// whether there was none for certain.
bool convert(const uint8_t *bytes, int32_t count, std::vector<char16_t> &units) {
  units.resize(static_cast<size_t>(count));
  char16_t *out = units.data();
  int32_t i = 0, n = 0;
  bool sound = true;
  while (i < count) {
    if (bytes[i] < 0x80) {
      out[n++] = bytes[i++];
      continue;
    }
    UChar32 c;
    U8_NEXT_OR_FFFD(bytes, i, count, c);
    if (c == 0xFFFD) sound = false;
    if (c < 0x10000) {
      out[n++] = static_cast<char16_t>(c);
    } else {
      out[n++] = U16_LEAD(c);
      out[n++] = U16_TRAIL(c);
    }
  }
  units.resize(static_cast<size_t>(n));
  return sound;
}

/// Turns ascending UTF-16 offsets into byte offsets by one walk over the text.
class OffsetWalk {
public:
  OffsetWalk(const uint8_t *bytes, int32_t count, bool sound)
      : bytes(bytes), count(count), sound(sound) {}

  int32_t byte_offset(int32_t unit_offset) {
    while (unit < unit_offset && byte < count) {
      uint8_t lead = bytes[byte];
      if (lead < 0x80 || sound) {
        byte += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        unit += lead < 0xF0 ? 1 : 2;
        continue;
      }
      UChar32 c;
      U8_NEXT_OR_FFFD(bytes, byte, count, c);
      unit += c < 0x10000 ? 1 : 2;
    }
    return byte;
  }

private:
  const uint8_t *bytes;
  int32_t count, byte = 0, unit = 0;
  bool sound;
};

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
  bool sound = convert(bytes, count, breaker->units);
  UText text = UTEXT_INITIALIZER;
  static const char16_t none = 0;
  const char16_t *units = breaker->units.empty() ? &none : breaker->units.data();
  utext_openUChars(&text, units, static_cast<int64_t>(breaker->units.size()), &code);
  breaker->iterator->setText(&text, code);
  if (U_SUCCESS(code)) {
    OffsetWalk walk(bytes, count, sound);
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
