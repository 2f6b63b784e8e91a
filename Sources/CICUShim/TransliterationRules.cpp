// The text of ICU's own transliteration rules, read without compiling them (that takes 80 ms).
#include "CICUShim.h"

#include <unicode/unistr.h>
#include <unicode/ures.h>
#include <unicode/uvernum.h>

#include <memory>
#include <string>

struct isogloss_rules {
  std::string text;
};

namespace {

struct Close {
  void operator()(UResourceBundle *bundle) const { ures_close(bundle); }
};
using Bundle = std::unique_ptr<UResourceBundle, Close>;

/// ICU's data are packed by byte order: `icudt72l` or `icudt72b`.
const char *package_name() {
  const uint16_t probe = 1;
  bool little = *reinterpret_cast<const uint8_t *>(&probe) == 1;
  return little ? "icudt" U_ICU_VERSION_SHORT "l-translit" : "icudt" U_ICU_VERSION_SHORT "b-translit";
}

std::string read(const char *name, UErrorCode &status) {
  Bundle root(ures_openDirect(package_name(), "root", &status));
  Bundle ids(ures_getByKey(root.get(), "RuleBasedTransliteratorIDs", nullptr, &status));
  Bundle entry(ures_getByKey(ids.get(), name, nullptr, &status));
  Bundle file(ures_getByIndex(entry.get(), 0, nullptr, &status));
  int32_t length = 0;
  const char16_t *units = ures_getStringByKey(file.get(), "resource", &length, &status);
  std::string text;
  if (U_SUCCESS(status)) icu::UnicodeString(false, units, length).toUTF8String(text);
  return text;
}

} // namespace

extern "C" isogloss_rules *isogloss_rules_open(const char *name, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  std::string text = read(name, code);
  *status = code;
  return U_SUCCESS(code) ? new isogloss_rules{std::move(text)} : nullptr;
}

extern "C" void isogloss_rules_close(isogloss_rules *rules) { delete rules; }

extern "C" const uint8_t *isogloss_rules_text(const isogloss_rules *rules, int32_t *count) {
  *count = static_cast<int32_t>(rules->text.size());
  return reinterpret_cast<const uint8_t *>(rules->text.data());
}
