// Feeds libFuzzer's inputs to CICUShim: every function that takes text.
#include "CICUShim.h"

#include <cstring>
#include <string>

namespace {
volatile uint64_t sum = 0;

void read(const uint8_t *bytes, int32_t count) {
  for (int32_t i = 0; bytes && i < count; i++) sum += bytes[i];
}

void normalize(const uint8_t *bytes, int32_t count, int32_t form) {
  int32_t status = 0;
  auto *normalizer = isogloss_normalizer_open(form, &status);
  if (!normalizer) return;
  isogloss_normalizer_apply(normalizer, bytes, count, 1, &status);
  int32_t length = 0, runs = 0;
  read(isogloss_normalizer_output(normalizer, &length), length);
  const auto *run = isogloss_normalizer_runs(normalizer, &runs);
  for (int32_t i = 0; i < runs; i++) sum += run[i].repeats;
  isogloss_normalizer_close(normalizer);
}

void divide(const uint8_t *bytes, int32_t count, int32_t kind) {
  int32_t status = 0;
  auto *breaker = isogloss_breaker_open(kind, kind ? "zh" : "en", &status);
  if (!breaker) return;
  isogloss_breaker_apply(breaker, bytes, count, &status);
  int32_t length = 0;
  const auto *places = isogloss_breaker_boundaries(breaker, &length);
  for (int32_t i = 0; places && i < length; i++) sum += places[i];
  isogloss_breaker_close(breaker);
}

void convert(const uint8_t *bytes, int32_t count, const char *charset, int32_t unit) {
  for (int32_t lossy = 0; lossy < 2; lossy++) {
    int32_t invalid = 0, status = 0, length = 0, runs = 0;
    auto *conversion =
        isogloss_conversion_open(charset, bytes, count, unit, lossy, &invalid, &status);
    if (!conversion) continue;
    read(isogloss_conversion_output(conversion, &length), length);
    const auto *run = isogloss_conversion_runs(conversion, &runs);
    for (int32_t i = 0; run && i < runs; i++) sum += run[i].repeats;
    isogloss_conversion_close(conversion);
  }
  int32_t missing = 0, status = 0, length = 0;
  if (auto *conversion =
          isogloss_conversion_open_encoding(charset, bytes, count, &missing, &status)) {
    read(isogloss_conversion_output(conversion, &length), length);
    isogloss_conversion_close(conversion);
  }
}

void compare(const uint8_t *bytes, int32_t count) {
  int32_t status = 0, length = 0;
  auto *collator = isogloss_collator_open("zh", &status);
  if (!collator) return;
  const int32_t half = count / 2;
  sum += isogloss_collator_compare(collator, bytes, half, bytes + half, count - half, &status);
  status = 0;
  read(isogloss_collator_key(collator, bytes, count, &length, &status), length);
  isogloss_collator_close(collator);
}

void segment(const uint8_t *bytes, int32_t count) {
  auto *rules = isogloss_segment_rules_open(200);
  if (!rules) return;
  const int32_t third = count / 3;
  int32_t status = 0;
  isogloss_segment_rules_add(rules, bytes, third, bytes + third, third, 1, &status);
  status = 0;
  isogloss_segment_rules_apply(rules, bytes + 2 * third, count - 2 * third, &status);
  int32_t length = 0;
  const auto *breaks = isogloss_segment_rules_breaks(rules, &length);
  for (int32_t i = 0; breaks && i < length; i++) sum += breaks[i];
  isogloss_segment_rules_close(rules);
}
}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size < 1) return 0;
  // Bytes of their own, at the end of which reading on is noticed.
  const std::string copy(reinterpret_cast<const char *>(data + 1), size - 1);
  const auto *bytes = reinterpret_cast<const uint8_t *>(copy.data());
  const auto count = static_cast<int32_t>(copy.size());
  static const char *const charsets[] = {"GB18030", "Big5", "windows-1252", "UTF-16LE", "UTF-16BE"};
  const int32_t choice = data[0] % 5;
  switch (data[0] / 5 % 5) {
    case 0: normalize(bytes, count, choice % 4); break;
    case 1: divide(bytes, count, choice % 2); break;
    case 2: convert(bytes, count, charsets[choice], choice < 3 ? 1 : 2); break;
    case 3: compare(bytes, count); break;
    default: segment(bytes, count); break;
  }
  char name[64];
  int32_t confidence = 0, status = 0;
  isogloss_charset_detect(bytes, count, name, sizeof name, &confidence, &status);
  return 0;
}
