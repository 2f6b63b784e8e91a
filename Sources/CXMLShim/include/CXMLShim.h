// Opaque C interface over libxml2's push parser: only <stdint.h> types, so that no header of libxml2
// (which include ICU's) is visible to Swift.
//
// Bytes go in block by block; events come out in arrays that belong to the handle and hold until its
// next call. No handle may be used from two threads at once.
#ifndef CXMLSHIM_H
#define CXMLSHIM_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A parser with the events of the last block.
typedef struct isogloss_xml isogloss_xml;

/// What a document may hold at most.
typedef struct isogloss_xml_limits {
  /// Elements inside one another.
  int32_t depth;
  /// Attributes of one element, declarations of namespaces included.
  int32_t attributes;
  /// Bytes of text between two tags, and of all attribute values of one element.
  int64_t text;
} isogloss_xml_limits;

/// A place in the document: byte offset in its UTF-8 form, line, and column in code points from 1.
typedef struct isogloss_xml_place {
  int64_t offset;
  int64_t line;
  int64_t column;
} isogloss_xml_place;

/// A start tag (kind 0), an end tag (1) or the whole text between two tags (2). An empty element
/// (`<name/>`) has a start tag and an end tag at the same place.
typedef struct isogloss_xml_event {
  int32_t kind;
  /// Numbers of names, see `isogloss_xml_name`; -1 for no namespace.
  int32_t name;
  int32_t namespace_name;
  /// Where the tag begins, or the first character of the text.
  isogloss_xml_place place;
  /// The text, as a stretch of `isogloss_xml_bytes`.
  int64_t text_start;
  int64_t text_count;
  /// The attributes, as a stretch of `isogloss_xml_attributes`.
  int64_t attribute_start;
  int32_t attribute_count;
} isogloss_xml_event;

/// An attribute; declarations of namespaces are none.
typedef struct isogloss_xml_attribute {
  int32_t name;
  int32_t namespace_name;
  int64_t value_start;
  int64_t value_count;
} isogloss_xml_attribute;

/// What is wrong, by kind: 0 nothing, 1 not well-formed, 2 an entity that is not predefined, 3 too
/// deep, 4 too many attributes, 5 too much text, 6 no memory, 7 an encoding that is not known, 8
/// bytes that are not in the document's encoding.
typedef struct isogloss_xml_fault {
  int32_t kind;
  isogloss_xml_place place;
  /// libxml2's words, or the entity's or the encoding's name.
  const char *message;
} isogloss_xml_fault;

/// A parser; null where there is no memory.
isogloss_xml *isogloss_xml_open(isogloss_xml_limits limits);
void isogloss_xml_close(isogloss_xml *parser);

/// Takes the next block of the document; `is_last` is not 0 for the last one, which may be empty.
/// The events of the block before are dropped. Returns the fault's kind; after a fault the events
/// before it still stand, and no further block is taken.
int32_t isogloss_xml_feed(
    isogloss_xml *parser, const uint8_t *bytes, int64_t count, int32_t is_last);

/// What the last block gave; `count` may be null.
const isogloss_xml_event *isogloss_xml_events(const isogloss_xml *parser, int64_t *count);
const isogloss_xml_attribute *isogloss_xml_attributes(const isogloss_xml *parser, int64_t *count);
const uint8_t *isogloss_xml_bytes(const isogloss_xml *parser, int64_t *count);

/// The name numbered `number`, and how many names there are; a name keeps its number.
const char *isogloss_xml_name(const isogloss_xml *parser, int32_t number);
int32_t isogloss_xml_name_count(const isogloss_xml *parser);

/// The fault that ended the document, if any.
isogloss_xml_fault isogloss_xml_fault_found(const isogloss_xml *parser);

#ifdef __cplusplus
}
#endif

#endif
