// The push parser: libxml2's callbacks, turned into arrays of events.
#include "BlockDecoder.h"
#include "CXMLShim.h"
#include "MarkupScanner.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

#include <cstring>
#include <string>
#include <unordered_map>
#include <vector>

struct isogloss_xml {
  isogloss_xml_limits limits;
  xmlParserCtxtPtr context = nullptr;
  xmlSAXHandler handler;
  isogloss::BlockDecoder decoder;
  isogloss::MarkupScanner scanner;
  std::vector<isogloss_xml_event> events;
  std::vector<isogloss_xml_attribute> attributes;
  std::string bytes;
  /// The text since the last tag; it may come from several blocks.
  std::string text;
  std::vector<std::string> names;
  /// libxml2 keeps one copy of each name, so that its address is the name.
  std::unordered_map<const xmlChar *, int32_t> name_numbers;
  int32_t depth = 0;
  int32_t fault_kind = 0;
  isogloss_xml_place fault_place = {0, 1, 1};
  std::string fault_message;
};

namespace {

enum Fault { malformed = 1, entity, too_deep, too_many, too_long, no_memory, encoding, bad_bytes };

isogloss_xml &parser_of(void *data) { return *static_cast<isogloss_xml *>(data); }

void fail(
    isogloss_xml &parser, int32_t kind, const isogloss_xml_place &place, const char *message) {
  if (parser.fault_kind != 0) return;
  parser.fault_kind = kind;
  parser.fault_place = place;
  parser.fault_message = message ? message : "";
  while (!parser.fault_message.empty() && parser.fault_message.back() == '\n')
    parser.fault_message.pop_back();
  for (char &byte : parser.fault_message)
    if (byte == '\n') byte = ' ';
  if (parser.context) xmlStopParser(parser.context);
}

/// Where libxml2 stands; its offset is not to be trusted, so the scanner's stands in for it.
isogloss_xml_place here(const isogloss_xml &parser) {
  isogloss_xml_place place = parser.scanner.here();
  if (parser.context && parser.context->input) {
    place.line = parser.context->input->line;
    place.column = parser.context->input->col;
  }
  return place;
}

int32_t number_of(isogloss_xml &parser, const xmlChar *name) {
  if (!name) return -1;
  auto found = parser.name_numbers.find(name);
  if (found != parser.name_numbers.end()) return found->second;
  int32_t number = static_cast<int32_t>(parser.names.size());
  parser.names.emplace_back(reinterpret_cast<const char *>(name));
  parser.name_numbers.emplace(name, number);
  return number;
}

/// The place of the next tag, after the text before it has been told.
isogloss::TagPlace tell_text(isogloss_xml &parser) {
  isogloss::TagPlace place = parser.scanner.next();
  if (parser.text.empty()) return place;
  isogloss_xml_event event = {2, -1, -1, place.text, 0, 0, 0, 0};
  event.text_start = static_cast<int64_t>(parser.bytes.size());
  event.text_count = static_cast<int64_t>(parser.text.size());
  parser.bytes += parser.text;
  parser.text.clear();
  parser.events.push_back(event);
  return place;
}

void start_element(
    void *data, const xmlChar *name, const xmlChar *, const xmlChar *uri, int, const xmlChar **,
    int count, int, const xmlChar **attributes) {
  isogloss_xml &parser = parser_of(data);
  if (parser.fault_kind != 0) return;
  isogloss::TagPlace place = tell_text(parser);
  if (++parser.depth > parser.limits.depth)
    return fail(parser, too_deep, place.tag, nullptr);
  if (count > parser.limits.attributes) return fail(parser, too_many, place.tag, nullptr);
  isogloss_xml_event event = {
      0, number_of(parser, name), number_of(parser, uri), place.tag, 0, 0,
      static_cast<int64_t>(parser.attributes.size()), count};
  int64_t total = 0;
  for (int index = 0; index < count; index++) {
    // libxml2 hands out name, prefix, namespace, and the value's first byte and end.
    const xmlChar **attribute = attributes + 5 * index;
    int64_t length = attribute[4] - attribute[3];
    if ((total += length) > parser.limits.text) return fail(parser, too_long, place.tag, nullptr);
    parser.attributes.push_back(
        {number_of(parser, attribute[0]), number_of(parser, attribute[2]),
         static_cast<int64_t>(parser.bytes.size()), length});
    parser.bytes.append(
        reinterpret_cast<const char *>(attribute[3]), static_cast<size_t>(length));
  }
  parser.events.push_back(event);
}

void end_element(void *data, const xmlChar *name, const xmlChar *, const xmlChar *uri) {
  isogloss_xml &parser = parser_of(data);
  if (parser.fault_kind != 0) return;
  isogloss::TagPlace place = tell_text(parser);
  parser.depth--;
  parser.events.push_back(
      {1, number_of(parser, name), number_of(parser, uri), place.tag, 0, 0, 0, 0});
}

void characters(void *data, const xmlChar *text, int count) {
  isogloss_xml &parser = parser_of(data);
  if (parser.fault_kind != 0) return;
  if (static_cast<int64_t>(parser.text.size()) + count > parser.limits.text)
    return fail(parser, too_long, here(parser), nullptr);
  parser.text.append(reinterpret_cast<const char *>(text), static_cast<size_t>(count));
}

/// Entities that are not predefined are never looked up, so that none can blow up the document.
void reference(void *data, const xmlChar *name) {
  isogloss_xml &parser = parser_of(data);
  fail(parser, entity, here(parser), reinterpret_cast<const char *>(name));
}

void structured_error(void *data, xmlErrorPtr error) {
  isogloss_xml &parser = parser_of(data);
  bool is_entity =
      error->code == XML_WAR_UNDECLARED_ENTITY || error->code == XML_ERR_UNDECLARED_ENTITY;
  if (error->level < XML_ERR_ERROR && !is_entity) return;
  isogloss_xml_place place = here(parser);
  bool is_at_end = error->code == XML_ERR_DOCUMENT_END || error->code == XML_ERR_TAG_NOT_FINISHED;
  if (is_at_end) place = parser.scanner.here();
  if (error->code == XML_ERR_NO_MEMORY) return fail(parser, no_memory, place, nullptr);
  if (is_entity) return fail(parser, entity, place, error->str1);
  // The decoder has made UTF-8 of any other encoding.
  if (error->code == XML_ERR_INVALID_ENCODING) return fail(parser, bad_bytes, place, "UTF-8");
  fail(parser, malformed, place, error->message);
}

xmlSAXHandler handler() {
  xmlSAXHandler handler;
  std::memset(&handler, 0, sizeof handler);
  handler.initialized = XML_SAX2_MAGIC;
  handler.startElementNs = start_element;
  handler.endElementNs = end_element;
  handler.characters = characters;
  handler.ignorableWhitespace = characters;
  handler.cdataBlock = characters;
  handler.reference = reference;
  handler.serror = structured_error;
  return handler;
}

bool open_context(isogloss_xml &parser) {
  xmlInitParser();
  parser.handler = handler();
  parser.context = xmlCreatePushParserCtxt(&parser.handler, &parser, nullptr, 0, nullptr);
  if (!parser.context) return false;
  // NOENT has the predefined entities come out as what they stand for, in attributes too; no other
  // is ever declared, for there is no callback that would.
  xmlCtxtUseOptions(parser.context, XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_IGNORE_ENC);
  return true;
}

void parse(isogloss_xml &parser, bool is_last) {
  const std::string &block = parser.decoder.output;
  parser.scanner.skip(parser.decoder.take_mark());
  parser.scanner.scan(
      reinterpret_cast<const uint8_t *>(block.data()), static_cast<int64_t>(block.size()));
  if (block.empty() && !is_last) return;
  int code =
      xmlParseChunk(parser.context, block.data(), static_cast<int>(block.size()), is_last);
  if (code != XML_ERR_OK && parser.fault_kind == 0 && !parser.context->wellFormed)
    fail(parser, malformed, here(parser), "the document ends too early");
}

} // namespace

extern "C" isogloss_xml *isogloss_xml_open(isogloss_xml_limits limits) {
  isogloss_xml *parser = new isogloss_xml;
  parser->limits = limits;
  if (open_context(*parser)) return parser;
  delete parser;
  return nullptr;
}

extern "C" void isogloss_xml_close(isogloss_xml *parser) {
  xmlFreeParserCtxt(parser->context);
  delete parser;
}

extern "C" int32_t isogloss_xml_feed(
    isogloss_xml *parser, const uint8_t *bytes, int64_t count, int32_t is_last) {
  parser->events.clear();
  parser->attributes.clear();
  parser->bytes.clear();
  if (parser->fault_kind != 0) return parser->fault_kind;
  using Result = isogloss::BlockDecoder::Result;
  Result result = parser->decoder.decode(bytes, count, is_last != 0);
  if (result == Result::unknown_encoding)
    fail(*parser, encoding, {0, 1, 1}, parser->decoder.encoding().c_str());
  else
    parse(*parser, is_last != 0 && result == Result::done);
  if (result == Result::bad_bytes && parser->fault_kind == 0)
    fail(*parser, bad_bytes, parser->scanner.here(), parser->decoder.encoding().c_str());
  return parser->fault_kind;
}

extern "C" const isogloss_xml_event *isogloss_xml_events(
    const isogloss_xml *parser, int64_t *count) {
  if (count) *count = static_cast<int64_t>(parser->events.size());
  return parser->events.data();
}

extern "C" const isogloss_xml_attribute *isogloss_xml_attributes(
    const isogloss_xml *parser, int64_t *count) {
  if (count) *count = static_cast<int64_t>(parser->attributes.size());
  return parser->attributes.data();
}

extern "C" const uint8_t *isogloss_xml_bytes(const isogloss_xml *parser, int64_t *count) {
  if (count) *count = static_cast<int64_t>(parser->bytes.size());
  return reinterpret_cast<const uint8_t *>(parser->bytes.data());
}

extern "C" const char *isogloss_xml_name(const isogloss_xml *parser, int32_t number) {
  bool is_known = number >= 0 && number < static_cast<int32_t>(parser->names.size());
  return is_known ? parser->names[static_cast<size_t>(number)].c_str() : nullptr;
}

extern "C" int32_t isogloss_xml_name_count(const isogloss_xml *parser) {
  return static_cast<int32_t>(parser->names.size());
}

extern "C" isogloss_xml_fault isogloss_xml_fault_found(const isogloss_xml *parser) {
  return {parser->fault_kind, parser->fault_place, parser->fault_message.c_str()};
}
