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

// TransliterationRules.cpp and Transliterator.cpp

/// The text of ICU's own transliteration rules, in UTF-8.
typedef struct isogloss_rules isogloss_rules;

/// Reads the rules named `name`: "Hani-Latn" or "Hans-Hant".
isogloss_rules *isogloss_rules_open(const char *name, int32_t *status);
void isogloss_rules_close(isogloss_rules *rules);
const uint8_t *isogloss_rules_text(const isogloss_rules *rules, int32_t *count);

/// A compiled transliterator, an oracle for tests of the tables made from the rules.
typedef struct isogloss_transliterator isogloss_transliterator;

isogloss_transliterator *isogloss_transliterator_open(const char *name, int32_t *status);
void isogloss_transliterator_close(isogloss_transliterator *transliterator);

/// Transliterates UTF-8 text; the result belongs to the handle until its next call.
const uint8_t *isogloss_transliterator_apply(
    isogloss_transliterator *transliterator, const uint8_t *bytes, int32_t count, int32_t *length);

// Charset.cpp

/// Names the charset that the bytes are most likely in, in ICU's notation; at most `capacity`
/// bytes with the final NUL; empty where ICU cannot tell. `confidence` is 0 to 100.
void isogloss_charset_detect(
    const uint8_t *bytes, int32_t count, char *name, int32_t capacity, int32_t *confidence,
    int32_t *status);

/// A text converted to UTF-8.
typedef struct isogloss_conversion isogloss_conversion;

/// Converts bytes of a charset to UTF-8, with runs for all characters whose length changes.
///
/// An invalid sequence ends the conversion with its offset in `invalid` (otherwise -1), or becomes
/// U+FFFD where `lossy` is not 0. `unit` is how many bytes of an invalid sequence to skip then.
isogloss_conversion *isogloss_conversion_open(
    const char *charset, const uint8_t *bytes, int32_t count, int32_t unit, int32_t lossy,
    int32_t *invalid, int32_t *status);

/// Converts UTF-8 to bytes of a charset, without runs; `missing` is 1 where the charset has no place
/// for one of the characters (otherwise 0).
isogloss_conversion *isogloss_conversion_open_encoding(
    const char *charset, const uint8_t *bytes, int32_t count, int32_t *missing, int32_t *status);
void isogloss_conversion_close(isogloss_conversion *conversion);
const uint8_t *isogloss_conversion_output(const isogloss_conversion *conversion, int32_t *count);
const isogloss_run *isogloss_conversion_runs(const isogloss_conversion *conversion, int32_t *count);

// Collator.cpp

/// The order of a language.
typedef struct isogloss_collator isogloss_collator;

isogloss_collator *isogloss_collator_open(const char *locale, int32_t *status);
void isogloss_collator_close(isogloss_collator *collator);

/// Compares two UTF-8 texts: below 0, 0 or above 0.
int32_t isogloss_collator_compare(
    const isogloss_collator *collator, const uint8_t *left, int32_t left_count,
    const uint8_t *right, int32_t right_count, int32_t *status);

/// Makes the sort key of a UTF-8 text; it belongs to the collator until its next call.
const uint8_t *isogloss_collator_key(
    isogloss_collator *collator, const uint8_t *bytes, int32_t count, int32_t *length,
    int32_t *status);

// DisplayNames.cpp

/// The names of regions and languages in one language.
typedef struct isogloss_names isogloss_names;

isogloss_names *isogloss_names_open(const char *locale, int32_t *status);
void isogloss_names_close(isogloss_names *names);

/// The name of a region (`language` 0) or a language (1) in UTF-8; it belongs to the handle until
/// its next call.
const uint8_t *isogloss_names_find(
    isogloss_names *names, int32_t language, const char *code, int32_t *count);

/// The two-letter codes of all ISO 3166 regions, ending with a null pointer.
const char *const *isogloss_iso_regions(void);

// SegmentRules.cpp

/// Rules that tell where a text is divided: of the rules whose texts before and after a place match,
/// the first one decides.
typedef struct isogloss_segment_rules isogloss_segment_rules;

/// Rules whose work may take `milliseconds`, and one more for every 100 bytes of text.
isogloss_segment_rules *isogloss_segment_rules_open(int32_t milliseconds);
void isogloss_segment_rules_close(isogloss_segment_rules *rules);

/// Adds a rule of two regular expressions; where one of them is none, `status` is a failure and the
/// result 1 for the first of them, 2 for the second.
int32_t isogloss_segment_rules_add(
    isogloss_segment_rules *rules, const uint8_t *before, int32_t before_count,
    const uint8_t *after, int32_t after_count, int32_t breaks, int32_t *status);

/// Finds where a UTF-8 text is divided; where a rule cannot be followed, as it takes too long or too
/// much memory, `status` is a failure and the result that rule's number.
int32_t isogloss_segment_rules_apply(
    isogloss_segment_rules *rules, const uint8_t *bytes, int32_t count, int32_t *status);

/// The byte offsets that were found, ascending, without the ends of the text.
const int32_t *isogloss_segment_rules_breaks(const isogloss_segment_rules *rules, int32_t *count);

/// Whether a regular expression matches a whole text, in whatever case; `status` is a failure where
/// it is none.
int32_t isogloss_pattern_matches(
    const uint8_t *pattern, int32_t pattern_count, const uint8_t *text, int32_t text_count,
    int32_t *status);

// SpellOut.cpp, an oracle for tests

/// Numbers in words, by ICU's rules.
typedef struct isogloss_spellout isogloss_spellout;

isogloss_spellout *isogloss_spellout_open(const char *locale, int32_t *status);
void isogloss_spellout_close(isogloss_spellout *spellout);

/// Reads a number in words; `status` is a failure where it is none.
double isogloss_spellout_parse(
    const isogloss_spellout *spellout, const uint8_t *bytes, int32_t count, int32_t *status);

/// Writes a number in words; they belong to the handle until its next call.
const uint8_t *isogloss_spellout_format(
    isogloss_spellout *spellout, int64_t number, int32_t *count, int32_t *status);

#ifdef __cplusplus
}
#endif

#endif
