// Numbers in words by ICU's rules: an oracle for tests, wrong on too many inputs for more.
#include "CICUShim.h"
#include "Locales.h"

#include <unicode/fmtable.h>
#include <unicode/parsepos.h>
#include <unicode/rbnf.h>
#include <unicode/stringpiece.h>
#include <unicode/unistr.h>

#include <memory>
#include <string>

struct isogloss_spellout {
  std::unique_ptr<icu::RuleBasedNumberFormat> format;
  std::string words;
};

extern "C" isogloss_spellout *isogloss_spellout_open(const char *locale, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  icu::Locale named = isogloss::locale_named(locale, code);
  auto format = std::make_unique<icu::RuleBasedNumberFormat>(icu::URBNF_SPELLOUT, named, code);
  format->setLenient(false);
  *status = code;
  return U_SUCCESS(code) ? new isogloss_spellout{std::move(format), {}} : nullptr;
}

extern "C" void isogloss_spellout_close(isogloss_spellout *spellout) { delete spellout; }

extern "C" double isogloss_spellout_parse(
    const isogloss_spellout *spellout, const uint8_t *bytes, int32_t count, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  icu::UnicodeString text = icu::UnicodeString::fromUTF8(
      icu::StringPiece(reinterpret_cast<const char *>(bytes), count));
  icu::Formattable result;
  icu::ParsePosition position;
  spellout->format->parse(text, result, position);
  double value = result.getDouble(code);
  if (position.getIndex() != text.length()) code = U_PARSE_ERROR;
  *status = code;
  return value;
}

extern "C" const uint8_t *isogloss_spellout_format(
    isogloss_spellout *spellout, int64_t number, int32_t *count, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  icu::UnicodeString text;
  icu::FieldPosition position;
  spellout->format->format(number, text, position, code);
  spellout->words.clear();
  text.toUTF8String(spellout->words);
  *count = static_cast<int32_t>(spellout->words.size());
  *status = code;
  return reinterpret_cast<const uint8_t *>(spellout->words.data());
}
