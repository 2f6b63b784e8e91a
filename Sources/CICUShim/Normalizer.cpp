// Normalisation of UTF-8 with the changed stretches, from icu::Edits.
#include "CICUShim.h"
#include "Runs.h"

#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>
#include <unicode/stringoptions.h>
#include <unicode/stringpiece.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <string>
#include <utility>
#include <vector>

struct isogloss_normalizer {
  const icu::Normalizer2 *form;
  std::string output;
  std::vector<isogloss_run> runs;
  icu::Edits edits;
};

namespace {

const icu::Normalizer2 *form_named(int32_t form, UErrorCode &status) {
  switch (form) {
  case 0: return icu::Normalizer2::getNFCInstance(status);
  case 1: return icu::Normalizer2::getNFKCCasefoldInstance(status);
  case 2: return icu::Normalizer2::getNFDInstance(status);
  default: status = U_ILLEGAL_ARGUMENT_ERROR; return nullptr;
  }
}

/// Combining marks in a row beyond which they are kept as they are: ICU sorts them by insertion,
/// which takes a minute on a megabyte of them. No language puts more than a dozen in a row.
constexpr int32_t longest_run = 1024;

/// Whether a character never ends a run of combining marks: a mark, or one that casefolding drops.
bool is_joined(UChar32 c) {
  return u_getCombiningClass(c) != 0 || u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

/// Finds the next run of combining marks of excessive length from `from` on; an empty range at the
/// end where there is none.
std::pair<int32_t, int32_t> next_long_run(const uint8_t *bytes, int32_t count, int32_t from) {
  int32_t start = from, length = 0, at = from;
  while (at < count) {
    int32_t before = at;
    uint8_t lead = bytes[at];
    UChar32 c = 0;
    // Neither ASCII nor the ideographs of U+4000 to U+9FFF are marks: no need to look them up.
    if (lead < 0x80) {
      at += 1;
    } else if (lead >= 0xE4 && lead <= 0xE9) {
      U8_FWD_1(bytes, at, count);
    } else {
      U8_NEXT_OR_FFFD(bytes, at, count, c);
    }
    if (c != 0 && is_joined(c)) {
      if (length == 0) start = before;
      length += 1;
      continue;
    }
    if (length > longest_run) return {start, before};
    length = 0;
  }
  if (length > longest_run) return {start, count};
  return {count, count};
}

/// The length in bytes of a well-formed UTF-8 character by its first byte.
int32_t length_of(uint8_t lead) { return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4; }

/// Whether a changed stretch is one character each of equal length: such a stretch (most capital
/// letters) maps byte for byte and needs no run.
bool is_aligned(const uint8_t *source, int32_t source_length, uint8_t output, int32_t output_length) {
  return source_length == output_length && source_length == length_of(source[0]) &&
         output_length == length_of(output);
}

} // namespace

extern "C" isogloss_normalizer *isogloss_normalizer_open(int32_t form, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  const icu::Normalizer2 *found = form_named(form, code);
  *status = code;
  return U_SUCCESS(code) ? new isogloss_normalizer{found, {}, {}, {}} : nullptr;
}

extern "C" void isogloss_normalizer_close(isogloss_normalizer *normalizer) { delete normalizer; }

extern "C" void isogloss_normalizer_apply(
    isogloss_normalizer *normalizer, const uint8_t *bytes, int32_t count, int32_t with_runs,
    int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  normalizer->output.clear();
  normalizer->runs.clear();
  normalizer->edits.reset();
  icu::StringByteSink<std::string> sink(&normalizer->output, count);
  icu::Edits *edits = with_runs ? &normalizer->edits : nullptr;
  const char *text = reinterpret_cast<const char *>(bytes);
  int32_t at = 0;
  while (at < count && U_SUCCESS(code)) {
    auto [run, end] = next_long_run(bytes, count, at);
    normalizer->form->normalizeUTF8(
        U_EDITS_NO_RESET, icu::StringPiece(text + at, run - at), sink, edits, code);
    sink.Append(text + run, end - run);
    if (edits) edits->addUnchanged(end - run);
    at = end;
  }
  if (U_SUCCESS(code) && edits && edits->hasChanges()) {
    const uint8_t *output = reinterpret_cast<const uint8_t *>(normalizer->output.data());
    icu::Edits::Iterator edit = edits->getFineChangesIterator();
    while (edit.next(code)) {
      int32_t source_length = edit.oldLength(), output_length = edit.newLength();
      if (source_length > 0 && output_length > 0 &&
          is_aligned(bytes + edit.sourceIndex(), source_length,
                     output[edit.destinationIndex()], output_length)) {
        continue;
      }
      isogloss::append_piece(
          normalizer->runs, edit.destinationIndex(), output_length, edit.sourceIndex(),
          source_length);
    }
  }
  *status = code;
}

extern "C" const uint8_t *isogloss_normalizer_output(
    const isogloss_normalizer *normalizer, int32_t *count) {
  *count = static_cast<int32_t>(normalizer->output.size());
  return reinterpret_cast<const uint8_t *>(normalizer->output.data());
}

extern "C" const isogloss_run *isogloss_normalizer_runs(
    const isogloss_normalizer *normalizer, int32_t *count) {
  *count = static_cast<int32_t>(normalizer->runs.size());
  return normalizer->runs.data();
}
