// Where the tags and texts of an XML document begin.
#include "MarkupScanner.h"

#include <cstring>

namespace isogloss {

void MarkupScanner::scan(const uint8_t *bytes, int64_t count) {
  for (int64_t index = 0; index < count; index++) {
    index += pass_run(bytes + index, count - index);
    if (index == count) return;
    uint8_t byte = bytes[index];
    tail_ = tail_ << 8 | byte;
    step(byte);
    place_.offset++;
    if (byte == '\n') {
      place_.line++;
      place_.column = 1;
    } else if ((byte & 0xC0) != 0x80) {
      place_.column++;
    }
  }
}

/// How many bytes can be passed over at once: text up to a tag, a value up to its end, and a tag up to
/// the byte before a value or its end, since `/>` is told by both.
int64_t MarkupScanner::run_length(const uint8_t *bytes, int64_t count) const {
  if (state_ == State::tag) {
    int64_t length = 0;
    while (length < count && bytes[length] != '"' && bytes[length] != '\'' && bytes[length] != '>') {
      length++;
    }
    return length > 0 ? length - 1 : 0;
  }
  bool is_text = state_ == State::text && has_text_;
  if (!is_text && state_ != State::quoted) return 0;
  const void *found = std::memchr(bytes, is_text ? '<' : quote_, static_cast<size_t>(count));
  return found ? static_cast<const uint8_t *>(found) - bytes : count;
}

/// Passes over such bytes; returns how many.
int64_t MarkupScanner::pass_run(const uint8_t *bytes, int64_t count) {
  int64_t length = run_length(bytes, count);
  if (length == 0) return 0;
  int64_t lines = 0, characters = 0, line_start = 0;
  for (int64_t index = 0; index < length; index++) {
    lines += bytes[index] == '\n';
    characters += (bytes[index] & 0xC0) != 0x80;
  }
  if (lines > 0) {
    line_start = length;
    while (bytes[line_start - 1] != '\n') line_start--;
    place_.line += lines;
    place_.column = 1;
    characters = 0;
    for (int64_t index = line_start; index < length; index++) {
      characters += (bytes[index] & 0xC0) != 0x80;
    }
  }
  place_.column += characters;
  place_.offset += length;
  return length;
}

void MarkupScanner::skip(int64_t count) { place_.offset += count; }

TagPlace MarkupScanner::next() {
  if (tags_.empty()) return {place_, place_};
  TagPlace first = tags_.front();
  tags_.pop_front();
  return first;
}

void MarkupScanner::step(uint8_t byte) {
  length_++;
  switch (state_) {
  case State::text: return step_text(byte);
  case State::open: return step_open(byte);
  case State::bang: return step_bang();
  case State::tag: return step_tag(byte);
  case State::quoted:
    if (byte == quote_) state_ = State::tag;
    return;
  case State::comment:
    if (length_ >= 7 && ends_with("-->")) state_ = outside_;
    return;
  case State::cdata:
    if (length_ == 10) note_text(place_);
    if (length_ >= 12 && ends_with("]]>")) state_ = State::text;
    return;
  case State::instruction:
    if (length_ >= 4 && ends_with("?>")) state_ = outside_;
    return;
  case State::doctype: return step_doctype(byte);
  case State::doctype_quoted:
    if (byte == quote_) state_ = State::doctype;
    return;
  }
}

void MarkupScanner::step_text(uint8_t byte) {
  if (byte != '<') return note_text(place_);
  state_ = State::open;
  outside_ = State::text;
  opened_ = place_;
  length_ = 1;
}

void MarkupScanner::step_open(uint8_t byte) {
  if (byte == '!') {
    state_ = State::bang;
  } else if (byte == '?') {
    state_ = State::instruction;
  } else {
    current_.tag = opened_;
    if (!has_text_) current_.text = opened_;
    state_ = State::tag;
  }
}

void MarkupScanner::step_bang() {
  if (length_ == 4 && ends_with("--")) {
    state_ = State::comment;
  } else if (length_ == 9 && ends_with("[CDATA[")) {
    state_ = State::cdata;
  } else if (length_ == 9 && ends_with("DOCTYPE")) {
    state_ = State::doctype;
    brackets_ = 0;
  } else if (length_ > 9) {
    state_ = State::text;
  }
}

void MarkupScanner::step_tag(uint8_t byte) {
  if (byte == '"' || byte == '\'') {
    quote_ = byte;
    state_ = State::quoted;
  } else if (byte == '>') {
    tags_.push_back(current_);
    // An empty element has a start and an end in one.
    if (ends_with("/>")) tags_.push_back(current_);
    has_text_ = false;
    state_ = State::text;
  }
}

void MarkupScanner::step_doctype(uint8_t byte) {
  if (ends_with("<!--") || ends_with("<?")) {
    outside_ = State::doctype;
    state_ = byte == '?' ? State::instruction : State::comment;
    length_ = byte == '?' ? 2 : 4;
  } else if (byte == '"' || byte == '\'') {
    quote_ = byte;
    state_ = State::doctype_quoted;
  } else if (byte == '[') {
    brackets_++;
  } else if (byte == ']') {
    brackets_--;
  } else if (byte == '>' && brackets_ <= 0) {
    state_ = State::text;
  }
}

void MarkupScanner::note_text(const isogloss_xml_place &place) {
  if (has_text_) return;
  has_text_ = true;
  current_.text = place;
}

bool MarkupScanner::ends_with(const char *mark) const {
  size_t count = std::strlen(mark);
  for (size_t index = 0; index < count; index++) {
    uint8_t byte = static_cast<uint8_t>(tail_ >> 8 * (count - 1 - index));
    if (byte != static_cast<uint8_t>(mark[index])) return false;
  }
  return true;
}

} // namespace isogloss
