// Opaque C interface over ICU: only <stdint.h> types, so that no ICU header is visible to Swift.
#ifndef CICUSHIM_H
#define CICUSHIM_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Writes ICU's version, such as "72.1", into `buffer` (at least 20 bytes).
void isogloss_icu_version(char *buffer);

#ifdef __cplusplus
}
#endif

#endif
