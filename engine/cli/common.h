// What several commands share: reading their common options, opening stores, loading packs,
// printing issues. A function that returns nothing has told the journal why.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/api/assess.h"
#include "engine/api/home.h"
#include "engine/cli/command.h"
#include "engine/store/fact_store.h"

namespace assay::cli {

namespace option {
inline constexpr Argument as_of{"--as-of", Takes::value, "DATE",
                                "judge as of this day (default today, UTC)"};
inline constexpr Argument org{"--org", Takes::value, "ID", "only this organisation"};
inline constexpr Argument pack{"--pack", Takes::values, "ID|DIR",
                               "a shipped pack or a folder with one (default: every shipped pack)"};
inline constexpr Argument kinds_of{"--pack", Takes::values, "DIR",
                                   "a pack that brings kinds of facts along"};
inline constexpr Argument run{"--run", Takes::value, "ID", "an earlier run (default: the last)"};
inline constexpr Argument json{"--json", Takes::flag, "", "JSON Lines, one object a line"};
inline constexpr Argument known{"--known", Takes::value, "LOAD",
                                "only what was loaded up to this load"};
inline constexpr Argument fail_on{
    "--fail-on", Takes::value, "SEVERITY",
    "exit 1 when a finding is this severe: critical, high, medium, low, info"};
inline constexpr Argument allow_undetermined{
    "--allow-undetermined", Takes::value, "PCT",
    "exit 5 when more than this share of the verdicts is undetermined (default 100)"};
inline constexpr Argument db{"DB", Takes::positional, "", "the store"};
}  // namespace option

namespace source {
inline constexpr Argument sources{"SOURCE", Takes::positionals, "", "files or folders"};
inline constexpr Argument map{"--map", Takes::value, "FILE",
                              "the mapping that reads them (default: a folder's own mapping.json)"};
inline constexpr Argument complete{"--complete", Takes::values, "KIND,…",
                                   "these sources hold every fact of these kinds"};
inline constexpr Argument strict{"--strict", Takes::flag, "",
                                 "refuse everything when one record is bad"};
}  // namespace source

std::optional<Date> as_of(const Call& call);
std::optional<std::string> given(const Call& call, std::string_view name);
std::optional<std::int64_t> whole_number(const Call& call, std::string_view name,
                                         std::int64_t otherwise, std::int64_t least,
                                         std::int64_t most);
std::optional<unsigned> threads(const Call& call);
std::optional<packs::Params> parameters(const Call& call);

struct Threshold {
  std::optional<model::Severity> fail_on;
  std::int64_t allow_undetermined = 100;  // percent
};
std::optional<Threshold> threshold(const Call& call);
// Exit 1 or 5 where the run earns it.
void judge_exit(const Call& call, const Threshold& threshold, const api::Run& run);

struct Ready {
  api::Home home;
  std::vector<api::PackPlace> places;
  api::Vocabulary vocabulary;
};
// The packs wanted by --pack, and the kinds with theirs.
std::optional<Ready> prepare(const Call& call);
// Every shipped pack, and the kinds with theirs.
std::optional<Ready> prepare_all(const Call& call);
// These packs; none wanted: every shipped one.
std::optional<Ready> prepare_packs(const Call& call, const std::vector<std::string>& wanted);
// The same, and whoever calls it tells the problems of the crosswalks.
std::optional<Ready> find_ready(const Call& call, const std::vector<std::string>& wanted);
// Tells every problem of the crosswalks; whether there is none.
bool accept_crosswalks(const Call& call, const api::Vocabulary& vocabulary);

// Reads the packs; prints every issue. Nothing when one of them is refused.
std::optional<api::Packs> read_packs(const Call& call, const Ready& ready,
                                     packs::Read read = packs::Read::rules);

// Whether no pack is refused; prints the errors of those that are.
bool accept(const Call& call, const api::Packs& packs);
// Every problem a pack has, as the journal prints it.
void fail(const Call& call, const packs::Loaded& pack, const packs::Issue& issue);

std::optional<std::optional<std::int64_t>> load_number(const Call& call);  // --known

std::string no_facts(const Call& call, Date day);
// To the file that -o names, which must not be there unless --force, or to standard output.
void put(const Call& call, std::string_view bytes);
// To a new file; an existing one needs --force.
void put_file(const Call& call, const std::string& file, std::string_view bytes);
// Counts of the run, for the summary.
void tell(const Call& call, const api::Run& run);
// "s2 Mail sorting"
std::string subject_text(const model::Finding& finding);
std::string reason_text(model::Reason reason);  // "missing field"

}  // namespace assay::cli
