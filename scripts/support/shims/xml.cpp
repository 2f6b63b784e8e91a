// Feeds libFuzzer's inputs to CXMLShim, in blocks as a file is read, and reads all that it tells.
#include "CXMLShim.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size < 1) return 0;
  // The first byte says how long the blocks are, which are cut off so that reading on is noticed.
  const size_t block = 1 + data[0] % 64 * (data[0] % 7);
  isogloss_xml *parser = isogloss_xml_open({20, 8, 1 << 14});
  if (!parser) return 0;
  volatile uint64_t sum = 0;
  for (size_t start = 1; start <= size;) {
    const size_t count = std::min(block, size - start);
    uint8_t *bytes = static_cast<uint8_t *>(malloc(count ? count : 1));
    memcpy(bytes, data + start, count);
    const bool is_last = start + count >= size;
    isogloss_xml_feed(parser, bytes, static_cast<int64_t>(count), is_last);
    free(bytes);
    int64_t events = 0, attributes = 0, texts = 0;
    const auto *event = isogloss_xml_events(parser, &events);
    const auto *attribute = isogloss_xml_attributes(parser, &attributes);
    const auto *text = isogloss_xml_bytes(parser, &texts);
    for (int64_t i = 0; i < events; i++) {
      if (event[i].kind == 2)
        for (int64_t j = 0; j < event[i].text_count; j++) sum += text[event[i].text_start + j];
      for (int64_t j = 0; j < event[i].attribute_count; j++) {
        const auto &own = attribute[event[i].attribute_start + j];
        for (int64_t k = 0; k < own.value_count; k++) sum += text[own.value_start + k];
        sum += strlen(isogloss_xml_name(parser, own.name));
      }
      if (event[i].kind < 2) sum += strlen(isogloss_xml_name(parser, event[i].name));
    }
    const auto fault = isogloss_xml_fault_found(parser);
    if (fault.message) sum += strlen(fault.message);
    if (is_last) break;
    start += count;
  }
  isogloss_xml_close(parser);
  return 0;
}
