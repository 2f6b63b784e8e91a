// UTF-16 of UTF-8, and offsets of the one as offsets of the other.
#ifndef ISOGLOSS_UTF16_H
#define ISOGLOSS_UTF16_H

#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <cstdint>
#include <vector>

namespace isogloss {

/// Converts to UTF-16; an ill-formed sequence becomes U+FFFD, as the walk back counts it. Returns
/// whether there was none for certain.
inline bool convert(const uint8_t *bytes, int32_t count, std::vector<char16_t> &units) {
  units.resize(static_cast<size_t>(count));
  char16_t *out = units.data();
  int32_t i = 0, n = 0;
  bool sound = true;
  while (i < count) {
    if (bytes[i] < 0x80) {
      out[n++] = bytes[i++];
      continue;
    }
    UChar32 c;
    U8_NEXT_OR_FFFD(bytes, i, count, c);
    if (c == 0xFFFD) sound = false;
    if (c < 0x10000) {
      out[n++] = static_cast<char16_t>(c);
    } else {
      out[n++] = U16_LEAD(c);
      out[n++] = U16_TRAIL(c);
    }
  }
  units.resize(static_cast<size_t>(n));
  return sound;
}

/// Turns ascending UTF-16 offsets into byte offsets by one walk over the text.
class OffsetWalk {
public:
  OffsetWalk(const uint8_t *bytes, int32_t count, bool sound)
      : bytes(bytes), count(count), sound(sound) {}

  int32_t byte_offset(int32_t unit_offset) {
    while (unit < unit_offset && byte < count) {
      uint8_t lead = bytes[byte];
      if (lead < 0x80 || sound) {
        byte += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        unit += lead < 0xF0 ? 1 : 2;
        continue;
      }
      UChar32 c;
      U8_NEXT_OR_FFFD(bytes, byte, count, c);
      unit += c < 0x10000 ? 1 : 2;
    }
    return byte;
  }

private:
  const uint8_t *bytes;
  int32_t count, byte = 0, unit = 0;
  bool sound;
};

} // namespace isogloss

#endif
