// Folds the rows of a scope into one result for each subject.
//
// Result needs: void row(model::Row row, Trit in, Trit meets), called for rows that are or may be
// in scope, in the same order whatever the threads. Without correlated conditions subjects of one
// group share one result.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/assess/scans.h"

namespace assay::assess {

template <typename Result>
struct Reduction {
  std::vector<Result> results;
  std::vector<std::uint32_t> of;  // by active subject: index into results

  const Result& at(std::size_t i) const { return results[of[i]]; }
};

// Pairs evaluated at a time: bounds memory where subjects and rows are not joined by an index.
inline constexpr std::size_t most_pairs = std::size_t{1} << 16U;

template <typename Result>
void reduce_pairs(const Scans& scans, const Scope& scope, std::span<const model::Row> subjects,
                  std::vector<Result>& results) {
  const Link& link = *scope.link;
  std::vector<model::Row> rows, owners;
  std::vector<std::uint32_t> result_of;
  Trits in;
  const auto flush = [&] {
    const Frame pairs{scope.kind, scope.subject, false, rows, owners};
    for (const model::Condition* condition : scope.pair_where) {
      and_into(in, scans.test_pairs(pairs, *condition, true));
    }
    Trits meets;
    meets.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
      meets.push_back(scope.meets(owners[i], rows[i]));
    }
    for (const model::Condition* condition : scope.pair_has) {
      and_into(meets, scans.test_pairs(pairs, *condition, false));
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (in[i] != Trit::no) results[result_of[i]].row(rows[i], in[i], meets[i]);
    }
    rows.clear(), owners.clear(), result_of.clear(), in.clear();
  };
  for (const model::Row subject : subjects) {
    const auto index = static_cast<std::uint32_t>(results.size());
    results.emplace_back(scans, scope, subject);
    const std::uint32_t group = link.group[subject];
    for (std::size_t e = link.offsets[group]; e < link.offsets[group + 1]; ++e) {
      const model::Row row = link.rows[e];
      const Trit where =
          link.is_uncertain(e) ? both(scope.where[row], Trit::unknown) : scope.where[row];
      if (where == Trit::no) continue;
      rows.push_back(row), owners.push_back(subject), result_of.push_back(index);
      in.push_back(where);
    }
    if (rows.size() >= most_pairs) flush();
  }
  flush();
}

// Result is constructed as Result(scans, scope, subject); the subject only matters for its
// organisation unless the scope is correlated.
template <typename Result>
Reduction<Result> reduce(const Scans& scans, const Scope& scope,
                         std::span<const model::Row> subjects) {
  Reduction<Result> made;
  made.of.reserve(subjects.size());
  if (scope.correlated()) {
    made.results.reserve(subjects.size());
    reduce_pairs(scans, scope, subjects, made.results);
    for (std::uint32_t i = 0; i < subjects.size(); ++i) made.of.push_back(i);
    return made;
  }
  constexpr std::uint32_t not_yet = UINT32_MAX;
  const Link& link = *scope.link;
  std::vector<std::uint32_t> result_of_group(link.groups(), not_yet);
  for (const model::Row subject : subjects) {
    // Group 0 of a value link is empty and shared by organisations; every other group belongs to
    // one.
    const std::uint32_t group = link.group[subject];
    const bool shared = link.offsets[group] == link.offsets[group + 1];
    std::uint32_t index = shared ? not_yet : result_of_group[group];
    if (index == not_yet) {
      index = static_cast<std::uint32_t>(made.results.size());
      if (!shared) result_of_group[group] = index;
      Result result(scans, scope, subject);
      for (std::size_t e = link.offsets[group]; e < link.offsets[group + 1]; ++e) {
        const model::Row row = link.rows[e];
        const Trit in =
            link.is_uncertain(e) ? both(scope.where[row], Trit::unknown) : scope.where[row];
        if (in != Trit::no) result.row(row, in, scope.meets(subject, row));
      }
      made.results.push_back(std::move(result));
    }
    made.of.push_back(index);
  }
  return made;
}

}  // namespace assay::assess
