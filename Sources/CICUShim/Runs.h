// Appending pieces to runs, for the conversions that keep offset maps.
#ifndef ISOGLOSS_RUNS_H
#define ISOGLOSS_RUNS_H

#include "CICUShim.h"

#include <vector>

namespace isogloss {

/// Appends one changed piece; one that continues the last run in equal units joins it.
inline void append_piece(
    std::vector<isogloss_run> &runs, int32_t output, int32_t output_unit, int32_t source,
    int32_t source_unit) {
  if (!runs.empty()) {
    isogloss_run &last = runs.back();
    if (last.output_unit == output_unit && last.source_unit == source_unit &&
        last.output_start + last.output_unit * last.repeats == output &&
        last.source_start + last.source_unit * last.repeats == source) {
      last.repeats += 1;
      return;
    }
  }
  runs.push_back({output, source, output_unit, source_unit, 1});
}

} // namespace isogloss

#endif
