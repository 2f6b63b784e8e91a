// ICU's own version and the names of its errors.
#include "CICUShim.h"

#include <unicode/utypes.h>
#include <unicode/uversion.h>

extern "C" void isogloss_icu_version(char *buffer) {
  UVersionInfo version;
  u_getVersion(version);
  u_versionToString(version, buffer);
}

extern "C" const char *isogloss_icu_error_name(int32_t status) {
  return u_errorName(static_cast<UErrorCode>(status));
}
