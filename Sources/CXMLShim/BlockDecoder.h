// Turns the blocks of an XML document in any encoding into UTF-8.
#ifndef ISOGLOSS_BLOCK_DECODER_H
#define ISOGLOSS_BLOCK_DECODER_H

#include <cstdint>
#include <iconv.h>
#include <string>

namespace isogloss {

/// Finds the encoding by the byte order mark and the declaration (XML 1.0, appendix F) and turns
/// blocks into UTF-8.
class BlockDecoder {
public:
  enum class Result { done, unknown_encoding, bad_bytes };

  BlockDecoder() = default;
  BlockDecoder(const BlockDecoder &) = delete;
  BlockDecoder &operator=(const BlockDecoder &) = delete;
  ~BlockDecoder();

  /// Decodes a block into `output`, which is emptied first. Nothing comes out until enough is there
  /// to tell the encoding.
  Result decode(const uint8_t *bytes, int64_t count, bool is_last);

  std::string output;

  /// The encoding's name, for messages.
  const std::string &encoding() const { return encoding_; }

  /// How many bytes of the mark were passed over; told once.
  int64_t take_mark();

private:
  Result begin();
  Result convert(bool is_last);
  std::string declared() const;

  std::string pending_;
  std::string encoding_;
  iconv_t converter_ = reinterpret_cast<iconv_t>(-1);
  bool has_begun_ = false;
  int64_t mark_ = 0;
};

} // namespace isogloss

#endif
