// Normalisation of UTF-8 with the changed stretches, from icu::Edits.
#include "CICUShim.h"
#include "Runs.h"

#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>

#include <string>
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
  normalizer->form->normalizeUTF8(
      0, icu::StringPiece(reinterpret_cast<const char *>(bytes), count), sink, edits, code);
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
