// Names of regions and languages.
#include "CICUShim.h"
#include "Locales.h"

#include <unicode/locdspnm.h>
#include <unicode/uloc.h>
#include <unicode/unistr.h>

#include <memory>
#include <string>

struct isogloss_names {
  std::unique_ptr<icu::LocaleDisplayNames> names;
  std::string found;
};

extern "C" isogloss_names *isogloss_names_open(const char *locale, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  icu::Locale named = isogloss::locale_named(locale, code);
  std::unique_ptr<icu::LocaleDisplayNames> names(icu::LocaleDisplayNames::createInstance(named));
  if (!names) code = U_MEMORY_ALLOCATION_ERROR;
  *status = code;
  return U_SUCCESS(code) ? new isogloss_names{std::move(names), {}} : nullptr;
}

extern "C" void isogloss_names_close(isogloss_names *names) { delete names; }

extern "C" const uint8_t *isogloss_names_find(
    isogloss_names *names, int32_t language, const char *code, int32_t *count) {
  icu::UnicodeString result;
  if (language) {
    names->names->languageDisplayName(code, result);
  } else {
    names->names->regionDisplayName(code, result);
  }
  names->found.clear();
  if (!result.isBogus()) result.toUTF8String(names->found);
  *count = static_cast<int32_t>(names->found.size());
  return reinterpret_cast<const uint8_t *>(names->found.data());
}

extern "C" const char *const *isogloss_iso_regions(void) { return uloc_getISOCountries(); }
