// A module map needs one C header; ICU itself is included only by CICUShim, where Swift cannot see it.
#include <stdint.h>
