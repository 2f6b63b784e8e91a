// Opaque C interface over ICU: only <stdint.h> types, so that no ICU header is visible to Swift.
//
// Every `status` is an ICU error code: 0 or below is success, above 0 failure. What a handle hands
// out (bytes, runs, boundaries) belongs to the handle and holds until its next call. No handle may
// be used from two threads at once.
#ifndef CICUSHIM_H
#define CICUSHIM_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// Version.cpp

/// Writes ICU's version, such as "72.1", into `buffer` (at least 20 bytes).
void isogloss_icu_version(char *buffer);

/// The name of a status, such as "U_ILLEGAL_ARGUMENT_ERROR".
const char *isogloss_icu_error_name(int32_t status);

// Normalizer.cpp

/// A stretch that a conversion changed: `repeats` pieces of `output_unit` bytes, one after the
/// other, each made from `source_unit` bytes.
typedef struct isogloss_run {
  int32_t output_start;
  int32_t source_start;
  int32_t output_unit;
  int32_t source_unit;
  int32_t repeats;
} isogloss_run;

/// A normalisation form with a buffer for its result.
typedef struct isogloss_normalizer isogloss_normalizer;

/// Opens a form: 0 NFC, 1 NFKC_Casefold, 2 NFD.
isogloss_normalizer *isogloss_normalizer_open(int32_t form, int32_t *status);
void isogloss_normalizer_close(isogloss_normalizer *normalizer);

/// Normalises UTF-8; fills the output, and the runs too where `with_runs` is not 0.
void isogloss_normalizer_apply(
    isogloss_normalizer *normalizer, const uint8_t *bytes, int32_t count, int32_t with_runs,
    int32_t *status);
const uint8_t *isogloss_normalizer_output(const isogloss_normalizer *normalizer, int32_t *count);
const isogloss_run *isogloss_normalizer_runs(const isogloss_normalizer *normalizer, int32_t *count);

// BreakIterator.cpp

/// A kept break iterator.
typedef struct isogloss_breaker isogloss_breaker;

/// Opens an iterator: kind 0 grapheme, 1 word, 2 sentence.
isogloss_breaker *isogloss_breaker_open(int32_t kind, const char *locale, int32_t *status);
void isogloss_breaker_close(isogloss_breaker *breaker);

/// Finds the boundaries of UTF-8 text: byte offsets, ascending, 0 and `count` included.
void isogloss_breaker_apply(
    isogloss_breaker *breaker, const uint8_t *bytes, int32_t count, int32_t *status);
const int32_t *isogloss_breaker_boundaries(const isogloss_breaker *breaker, int32_t *count);

// TransliterationRules.cpp

/// The text of ICU's own transliteration rules, in UTF-8.
typedef struct isogloss_rules isogloss_rules;

/// Reads the rules named `name`: "Hani-Latn" or "Hans-Hant".
isogloss_rules *isogloss_rules_open(const char *name, int32_t *status);
void isogloss_rules_close(isogloss_rules *rules);
const uint8_t *isogloss_rules_text(const isogloss_rules *rules, int32_t *count);

#ifdef __cplusplus
}
#endif

#endif
