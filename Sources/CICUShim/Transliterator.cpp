// ICU's own transliterators: slow to open, so only an oracle for tests.
#include "CICUShim.h"

#include <unicode/stringpiece.h>
#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <memory>
#include <string>

struct isogloss_transliterator {
  std::unique_ptr<icu::Transliterator> transliterator;
  std::string result;
};

extern "C" isogloss_transliterator *isogloss_transliterator_open(
    const char *name, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  std::unique_ptr<icu::Transliterator> found(
      icu::Transliterator::createInstance(icu::UnicodeString(name), UTRANS_FORWARD, code));
  *status = code;
  return U_SUCCESS(code) ? new isogloss_transliterator{std::move(found), {}} : nullptr;
}

extern "C" void isogloss_transliterator_close(isogloss_transliterator *transliterator) {
  delete transliterator;
}

extern "C" const uint8_t *isogloss_transliterator_apply(
    isogloss_transliterator *transliterator, const uint8_t *bytes, int32_t count,
    int32_t *length) {
  icu::UnicodeString text = icu::UnicodeString::fromUTF8(
      icu::StringPiece(reinterpret_cast<const char *>(bytes), count));
  transliterator->transliterator->transliterate(text);
  transliterator->result.clear();
  text.toUTF8String(transliterator->result);
  *length = static_cast<int32_t>(transliterator->result.size());
  return reinterpret_cast<const uint8_t *>(transliterator->result.data());
}
