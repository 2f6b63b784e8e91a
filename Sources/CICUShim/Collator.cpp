// The order of texts in a language.
#include "CICUShim.h"
#include "Locales.h"

#include <unicode/coll.h>
#include <unicode/stringpiece.h>
#include <unicode/unistr.h>

#include <memory>
#include <vector>

struct isogloss_collator {
  std::unique_ptr<icu::Collator> collator;
  std::vector<uint8_t> key;
};

namespace {

icu::StringPiece piece(const uint8_t *bytes, int32_t count) {
  return icu::StringPiece(reinterpret_cast<const char *>(bytes), count);
}

} // namespace

extern "C" isogloss_collator *isogloss_collator_open(const char *locale, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  icu::Locale named = isogloss::locale_named(locale, code);
  std::unique_ptr<icu::Collator> found(icu::Collator::createInstance(named, code));
  *status = code;
  return U_SUCCESS(code) ? new isogloss_collator{std::move(found), {}} : nullptr;
}

extern "C" void isogloss_collator_close(isogloss_collator *collator) { delete collator; }

extern "C" int32_t isogloss_collator_compare(
    const isogloss_collator *collator, const uint8_t *left, int32_t left_count,
    const uint8_t *right, int32_t right_count, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UCollationResult result = collator->collator->compareUTF8(
      piece(left, left_count), piece(right, right_count), code);
  *status = code;
  return result;
}

extern "C" const uint8_t *isogloss_collator_key(
    isogloss_collator *collator, const uint8_t *bytes, int32_t count, int32_t *length,
    int32_t *status) {
  icu::UnicodeString text = icu::UnicodeString::fromUTF8(piece(bytes, count));
  int32_t needed = collator->collator->getSortKey(text, nullptr, 0);
  collator->key.resize(static_cast<size_t>(needed));
  *length = collator->collator->getSortKey(text, collator->key.data(), needed);
  *status = *length > 0 ? U_ZERO_ERROR : U_INTERNAL_PROGRAM_ERROR;
  return collator->key.data();
}
