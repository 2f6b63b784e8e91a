// Where a text is divided by rules of a text before and a text after the place (SRX 2.0), by ICU's
// regular expressions over UTF-16.
#include "CICUShim.h"
#include "Utf16.h"

#include <unicode/regex.h>

#include <chrono>
#include <memory>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

/// The time that all the work of one set of rules may take.
struct Allowance {
  Clock::duration spent = Clock::duration::zero();
  Clock::duration allowed = Clock::duration::zero();
  Clock::time_point start;

  bool is_used_up() const { return spent + (Clock::now() - start) > allowed; }
};

UBool go_on(const void *context, int32_t) {
  return !static_cast<const Allowance *>(context)->is_used_up();
}

/// So far back from the end of a match another one may begin: rules like `\s\p{Lu}\.\s` overlap.
const int32_t overlap = 64;

/// Bytes of the memory that one match may take for going back.
const int32_t stack_limit = 4 << 20;

/// So much text buys a millisecond.
const int32_t bytes_a_millisecond = 100;

icu::UnicodeString text_of(const uint8_t *bytes, int32_t count) {
  return icu::UnicodeString::fromUTF8(
      icu::StringPiece(reinterpret_cast<const char *>(bytes), count));
}

bool is_expression(const icu::UnicodeString &text, UErrorCode &status) {
  UParseError error;
  delete icu::RegexPattern::compile(text, 0, error, status);
  return U_SUCCESS(status);
}

struct Rule {
  std::unique_ptr<icu::RegexMatcher> matcher;
  bool breaks;
};

} // namespace

struct isogloss_segment_rules {
  std::vector<Rule> rules;
  Allowance allowance;
  std::vector<char16_t> units;
  /// For each place: 0 not decided, 1 no break, 2 break.
  std::vector<uint8_t> decisions;
  std::vector<int32_t> breaks;

  /// Notes what a rule says of every place that no rule before it matched.
  void apply(const Rule &rule, const icu::UnicodeString &text, UErrorCode &status) {
    icu::RegexMatcher &matcher = *rule.matcher;
    matcher.reset(text);
    int32_t calls = 0;
    for (int32_t from = 0; from <= text.length();) {
      if ((++calls & 0xFF) == 0 && allowance.is_used_up()) status = U_REGEX_STOPPED_BY_CALLER;
      if (U_FAILURE(status) || !matcher.find(from, status) || U_FAILURE(status)) break;
      int32_t end = matcher.end(status);
      uint8_t &decision = decisions[static_cast<size_t>(end)];
      if (decision == 0) decision = rule.breaks ? 2 : 1;
      int32_t start = matcher.start(status), next = text.moveIndex32(start, 1);
      if (next <= start) break;
      from = next > end - overlap ? next : text.getChar32Start(end - overlap);
    }
  }
};

extern "C" isogloss_segment_rules *isogloss_segment_rules_open(int32_t milliseconds) {
  auto *rules = new isogloss_segment_rules();
  rules->allowance.allowed = std::chrono::milliseconds(milliseconds);
  return rules;
}

extern "C" void isogloss_segment_rules_close(isogloss_segment_rules *rules) { delete rules; }

extern "C" int32_t isogloss_segment_rules_add(
    isogloss_segment_rules *rules, const uint8_t *before, int32_t before_count,
    const uint8_t *after, int32_t after_count, int32_t breaks, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  icu::UnicodeString left = text_of(before, before_count), right = text_of(after, after_count);
  // Each side alone first, so that no bracket of the one closes one of the other.
  int32_t side = !is_expression(left, code) ? 1 : !is_expression(right, code) ? 2 : 0;
  icu::UnicodeString pattern(u"(?:");
  pattern.append(left).append(u")(?=", 4).append(right).append(u')');
  if (U_SUCCESS(code)) {
    std::unique_ptr<icu::RegexMatcher> matcher(new icu::RegexMatcher(pattern, 0, code));
    matcher->setStackLimit(stack_limit, code);
    matcher->setMatchCallback(go_on, &rules->allowance, code);
    if (U_SUCCESS(code)) rules->rules.push_back({std::move(matcher), breaks != 0});
  }
  *status = code;
  return side;
}

extern "C" int32_t isogloss_segment_rules_apply(
    isogloss_segment_rules *rules, const uint8_t *bytes, int32_t count, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  rules->breaks.clear();
  bool sound = isogloss::convert(bytes, count, rules->units);
  int32_t length = static_cast<int32_t>(rules->units.size());
  icu::UnicodeString text(false, rules->units.data(), length);
  rules->decisions.assign(static_cast<size_t>(length) + 1, 0);
  rules->allowance.allowed += std::chrono::milliseconds(count / bytes_a_millisecond);
  rules->allowance.start = Clock::now();
  int32_t failed = -1;
  for (size_t number = 0; number < rules->rules.size() && U_SUCCESS(code); number++) {
    rules->apply(rules->rules[number], text, code);
    if (U_FAILURE(code)) failed = static_cast<int32_t>(number);
  }
  rules->allowance.spent += Clock::now() - rules->allowance.start;
  isogloss::OffsetWalk walk(bytes, count, sound);
  for (int32_t at = 1; at < length && U_SUCCESS(code); at++) {
    if (rules->decisions[static_cast<size_t>(at)] == 2) {
      rules->breaks.push_back(walk.byte_offset(at));
    }
  }
  *status = code;
  return failed;
}

extern "C" const int32_t *isogloss_segment_rules_breaks(
    const isogloss_segment_rules *rules, int32_t *count) {
  *count = static_cast<int32_t>(rules->breaks.size());
  return rules->breaks.data();
}

extern "C" int32_t isogloss_pattern_matches(
    const uint8_t *pattern, int32_t pattern_count, const uint8_t *text, int32_t text_count,
    int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  icu::UnicodeString whole = text_of(text, text_count);
  icu::RegexMatcher matcher(text_of(pattern, pattern_count), UREGEX_CASE_INSENSITIVE, code);
  matcher.setTimeLimit(1000, code);
  bool matches = false;
  if (U_SUCCESS(code)) {
    matcher.reset(whole);
    matches = matcher.matches(code);
  }
  *status = code;
  return matches ? 1 : 0;
}
