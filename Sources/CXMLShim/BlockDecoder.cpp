// Turns the blocks of an XML document in any encoding into UTF-8.
#include "BlockDecoder.h"

#include <cerrno>
#include <cstring>
#include <strings.h>

namespace isogloss {
namespace {

/// As far as a declaration of the encoding is looked for.
const size_t declaration_limit = 1024;

const iconv_t no_converter = reinterpret_cast<iconv_t>(-1);

bool begins(const std::string &text, const char *mark, size_t count) {
  return text.size() >= count && std::memcmp(text.data(), mark, count) == 0;
}

bool is_utf8(const std::string &name) {
  return strcasecmp(name.c_str(), "UTF-8") == 0 || strcasecmp(name.c_str(), "US-ASCII") == 0 ||
         strcasecmp(name.c_str(), "UTF8") == 0;
}

} // namespace

BlockDecoder::~BlockDecoder() {
  if (converter_ != no_converter) iconv_close(converter_);
}

BlockDecoder::Result BlockDecoder::decode(const uint8_t *bytes, int64_t count, bool is_last) {
  output.clear();
  pending_.append(reinterpret_cast<const char *>(bytes), static_cast<size_t>(count));
  if (!has_begun_) {
    bool has_declaration = pending_.find("?>") != std::string::npos;
    if (!is_last && !has_declaration && pending_.size() < declaration_limit) return Result::done;
    Result result = begin();
    if (result != Result::done) return result;
  }
  if (converter_ != no_converter) return convert(is_last);
  output.swap(pending_);
  pending_.clear();
  return Result::done;
}

int64_t BlockDecoder::take_mark() {
  int64_t mark = mark_;
  mark_ = 0;
  return mark;
}

BlockDecoder::Result BlockDecoder::begin() {
  has_begun_ = true;
  if (begins(pending_, "\xEF\xBB\xBF", 3)) {
    encoding_ = "UTF-8";
    mark_ = 3;
    pending_.erase(0, 3);
  } else if (begins(pending_, "\xFF\xFE", 2)) {
    encoding_ = "UTF-16LE";
    pending_.erase(0, 2);
  } else if (begins(pending_, "\xFE\xFF", 2)) {
    encoding_ = "UTF-16BE";
    pending_.erase(0, 2);
  } else if (begins(pending_, "<\0", 2)) {
    encoding_ = "UTF-16LE";
  } else if (begins(pending_, "\0<", 2)) {
    encoding_ = "UTF-16BE";
  } else {
    encoding_ = declared();
  }
  if (is_utf8(encoding_)) return Result::done;
  converter_ = iconv_open("UTF-8", encoding_.c_str());
  return converter_ == no_converter ? Result::unknown_encoding : Result::done;
}

/// The encoding that the XML declaration names; UTF-8 where it names none.
std::string BlockDecoder::declared() const {
  if (!begins(pending_, "<?xml", 5)) return "UTF-8";
  std::string head = pending_.substr(0, pending_.find("?>"));
  size_t place = head.find("encoding");
  if (place == std::string::npos) return "UTF-8";
  size_t start = head.find_first_of("\"'", place);
  if (start == std::string::npos) return "UTF-8";
  size_t end = head.find(head[start], start + 1);
  return end == std::string::npos ? "UTF-8" : head.substr(start + 1, end - start - 1);
}

BlockDecoder::Result BlockDecoder::convert(bool is_last) {
  char *from = pending_.data();
  size_t left = pending_.size();
  char buffer[4096];
  while (left > 0) {
    char *to = buffer;
    size_t room = sizeof buffer;
    size_t done = iconv(converter_, &from, &left, &to, &room);
    int reason = errno;
    output.append(buffer, static_cast<size_t>(to - buffer));
    if (done != static_cast<size_t>(-1) || reason == E2BIG) continue;
    // A character may be cut in two by the end of a block, but not by the end of the document.
    if (reason == EINVAL && !is_last) break;
    return Result::bad_bytes;
  }
  pending_.erase(0, pending_.size() - left);
  return Result::done;
}

} // namespace isogloss
