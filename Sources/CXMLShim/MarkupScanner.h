// Where the tags and texts of an XML document begin; libxml2 itself does not tell exactly.
#ifndef ISOGLOSS_MARKUP_SCANNER_H
#define ISOGLOSS_MARKUP_SCANNER_H

#include "CXMLShim.h"

#include <cstdint>
#include <deque>

namespace isogloss {

/// Where a tag begins, and the text before it.
struct TagPlace {
  isogloss_xml_place text;
  isogloss_xml_place tag;
};

/// Walks over UTF-8 XML block by block and notes where each tag begins. It takes the document for
/// well-formed: what it notes of one that is not is never used.
class MarkupScanner {
public:
  void scan(const uint8_t *bytes, int64_t count);

  /// Passes over a byte order mark.
  void skip(int64_t count);

  /// The tag that follows the one asked for last.
  TagPlace next();

  isogloss_xml_place here() const { return place_; }

private:
  enum class State {
    text, open, bang, tag, quoted, comment, cdata, instruction, doctype, doctype_quoted
  };

  int64_t run_length(const uint8_t *bytes, int64_t count) const;
  int64_t pass_run(const uint8_t *bytes, int64_t count);
  void step(uint8_t byte);
  void step_text(uint8_t byte);
  void step_open(uint8_t byte);
  void step_bang();
  void step_tag(uint8_t byte);
  void step_doctype(uint8_t byte);
  void note_text(const isogloss_xml_place &place);
  bool ends_with(const char *mark) const;

  State state_ = State::text;
  /// Where a comment or an instruction inside a document type goes back to.
  State outside_ = State::text;
  uint8_t quote_ = 0;
  int brackets_ = 0;
  /// The last eight bytes, the latest lowest, and how many bytes the present construct has.
  uint64_t tail_ = 0;
  int64_t length_ = 0;
  bool has_text_ = false;
  TagPlace current_ = {{0, 1, 1}, {0, 1, 1}};
  isogloss_xml_place place_ = {0, 1, 1};
  isogloss_xml_place opened_ = {0, 1, 1};
  std::deque<TagPlace> tags_;
};

} // namespace isogloss

#endif
