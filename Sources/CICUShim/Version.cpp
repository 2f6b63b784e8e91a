// ICU's own version.
#include "CICUShim.h"

#include <unicode/uversion.h>

extern "C" void isogloss_icu_version(char *buffer) {
  UVersionInfo version;
  u_getVersion(version);
  u_versionToString(version, buffer);
}
