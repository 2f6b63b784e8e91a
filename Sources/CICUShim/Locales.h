// Locales by name, with an error for what is none.
#ifndef ISOGLOSS_LOCALES_H
#define ISOGLOSS_LOCALES_H

#include <unicode/locid.h>

namespace isogloss {

/// The locale named `name`; ICU itself takes a malformed name for the root locale in silence.
inline icu::Locale locale_named(const char *name, UErrorCode &status) {
  icu::Locale locale(name);
  if (U_SUCCESS(status) && locale.isBogus()) status = U_ILLEGAL_ARGUMENT_ERROR;
  return locale;
}

} // namespace isogloss

#endif
