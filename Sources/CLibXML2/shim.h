// A module map needs one C header; libxml2's include ICU's, so only CXMLShim includes them, where Swift cannot see it.
#include <stdint.h>
