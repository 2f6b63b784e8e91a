// Telling charsets apart and converting them to UTF-8, with the offsets of every character.
#include "CICUShim.h"
#include "Runs.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <vector>

struct isogloss_conversion {
  std::vector<uint8_t> output;
  std::vector<isogloss_run> runs;
};

namespace {

struct CloseConverter {
  void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

struct CloseDetector {
  void operator()(UCharsetDetector *detector) const { ucsdet_close(detector); }
};
using Detector = std::unique_ptr<UCharsetDetector, CloseDetector>;

/// Appends a character that came from `length` bytes at `source`.
void append(isogloss_conversion &conversion, UChar32 c, int32_t source, int32_t length) {
  uint8_t bytes[4];
  int32_t unit = 0;
  U8_APPEND_UNSAFE(bytes, unit, c);
  int32_t output = static_cast<int32_t>(conversion.output.size());
  conversion.output.insert(conversion.output.end(), bytes, bytes + unit);
  // A single byte that stays one maps onto itself; everything else is a piece of its own.
  if (unit != 1 || length != 1) {
    isogloss::append_piece(conversion.runs, output, unit, source, length);
  }
}

/// Converts everything; returns the offset of the sequence that ended the conversion, or -1.
int32_t convert(
    UConverter *converter, const uint8_t *bytes, int32_t count, int32_t unit, bool lossy,
    isogloss_conversion &conversion, UErrorCode &status) {
  const char *start = reinterpret_cast<const char *>(bytes);
  const char *limit = start + count, *at = start;
  while (at < limit) {
    const char *before = at;
    UErrorCode code = U_ZERO_ERROR;
    UChar32 c = ucnv_getNextUChar(converter, &at, limit, &code);
    int32_t offset = static_cast<int32_t>(before - start);
    if (code == U_INDEX_OUTOFBOUNDS_ERROR) break;
    if (U_FAILURE(code)) {
      bool invalid = code == U_ILLEGAL_CHAR_FOUND || code == U_INVALID_CHAR_FOUND ||
                     code == U_TRUNCATED_CHAR_FOUND;
      if (!invalid) {
        status = code;
        return -1;
      }
      if (!lossy) return offset;
      // A sequence that stands for nothing is skipped whole; of a broken one only the first unit,
      // since what follows may be sound.
      if (code != U_INVALID_CHAR_FOUND || at <= before) {
        at = before + std::min<int32_t>(unit, static_cast<int32_t>(limit - before));
      }
      ucnv_resetToUnicode(converter);
      c = 0xFFFD;
    }
    append(conversion, c, offset, static_cast<int32_t>(at - before));
  }
  return -1;
}

} // namespace

extern "C" void isogloss_charset_detect(
    const uint8_t *bytes, int32_t count, char *name, int32_t capacity, int32_t *confidence,
    int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  name[0] = 0;
  *confidence = 0;
  Detector detector(ucsdet_open(&code));
  ucsdet_setText(detector.get(), reinterpret_cast<const char *>(bytes), count, &code);
  const UCharsetMatch *match = U_SUCCESS(code) ? ucsdet_detect(detector.get(), &code) : nullptr;
  if (match) {
    const char *found = ucsdet_getName(match, &code);
    *confidence = ucsdet_getConfidence(match, &code);
    if (U_SUCCESS(code)) {
      std::strncpy(name, found, static_cast<size_t>(capacity - 1));
      name[capacity - 1] = 0;
    }
  }
  *status = code;
}

extern "C" isogloss_conversion *isogloss_conversion_open(
    const char *charset, const uint8_t *bytes, int32_t count, int32_t unit, int32_t lossy,
    int32_t *invalid, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  *invalid = -1;
  Converter converter(ucnv_open(charset, &code));
  ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &code);
  auto conversion = std::make_unique<isogloss_conversion>();
  if (U_SUCCESS(code)) {
    conversion->output.reserve(static_cast<size_t>(count) * 3 / 2);
    *invalid = convert(converter.get(), bytes, count, unit, lossy != 0, *conversion, code);
  }
  *status = code;
  return U_SUCCESS(code) ? conversion.release() : nullptr;
}

extern "C" isogloss_conversion *isogloss_conversion_open_encoding(
    const char *charset, const uint8_t *bytes, int32_t count, int32_t *missing, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  *missing = 0;
  Converter converter(ucnv_open(charset, &code));
  ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &code);
  auto conversion = std::make_unique<isogloss_conversion>();
  if (U_SUCCESS(code)) {
    auto text = icu::UnicodeString::fromUTF8(
        icu::StringPiece(reinterpret_cast<const char *>(bytes), count));
    // No charset here takes more than four bytes for a unit of UTF-16.
    conversion->output.resize(static_cast<size_t>(text.length()) * 4 + 4);
    int32_t length = ucnv_fromUChars(
        converter.get(), reinterpret_cast<char *>(conversion->output.data()),
        static_cast<int32_t>(conversion->output.size()), text.getBuffer(), text.length(), &code);
    if (code == U_INVALID_CHAR_FOUND || code == U_ILLEGAL_CHAR_FOUND) {
      *missing = 1;
      code = U_ZERO_ERROR;
      length = 0;
    }
    conversion->output.resize(U_SUCCESS(code) ? static_cast<size_t>(length) : 0);
  }
  *status = code;
  return U_SUCCESS(code) ? conversion.release() : nullptr;
}

extern "C" void isogloss_conversion_close(isogloss_conversion *conversion) { delete conversion; }

extern "C" const uint8_t *isogloss_conversion_output(
    const isogloss_conversion *conversion, int32_t *count) {
  *count = static_cast<int32_t>(conversion->output.size());
  return conversion->output.data();
}

extern "C" const isogloss_run *isogloss_conversion_runs(
    const isogloss_conversion *conversion, int32_t *count) {
  *count = static_cast<int32_t>(conversion->runs.size());
  return conversion->runs.data();
}
