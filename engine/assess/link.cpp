#include "engine/assess/link.h"

#include <unordered_map>

namespace assay::assess {
namespace {

using model::Row;
using model::State;

// Entries (group, row, uncertain) in row order, laid out by group.
struct Entry {
  std::uint32_t group;
  Row row;
  bool uncertain;
};

void lay_out(Link& link, std::size_t groups, const std::vector<Entry>& entries) {
  link.offsets.assign(groups + 1, 0);
  bool any_uncertain = false;
  for (const Entry& entry : entries) {
    ++link.offsets[entry.group + 1];
    any_uncertain = any_uncertain || entry.uncertain;
  }
  for (std::size_t g = 0; g < groups; ++g) link.offsets[g + 1] += link.offsets[g];
  std::vector<std::uint32_t> next(link.offsets.begin(), link.offsets.end() - 1);
  link.rows.resize(entries.size());
  if (any_uncertain) link.uncertain.resize(entries.size());
  for (const Entry& entry : entries) {
    const std::uint32_t at = next[entry.group]++;
    link.rows[at] = entry.row;
    if (any_uncertain) link.uncertain[at] = entry.uncertain ? 1 : 0;
  }
}

std::uint32_t org_count(std::span<const std::uint32_t> orgs) {
  std::uint32_t most = 0;
  for (const std::uint32_t org : orgs) most = std::max(most, org + 1);
  return most;
}

}  // namespace

Link link_by_org(std::span<const std::uint32_t> subject_orgs,
                 std::span<const std::uint32_t> row_orgs) {
  Link link;
  link.group.assign(subject_orgs.begin(), subject_orgs.end());
  const std::uint32_t groups = std::max(org_count(subject_orgs), org_count(row_orgs));
  std::vector<Entry> entries;
  entries.reserve(row_orgs.size());
  for (Row row = 0; row < row_orgs.size(); ++row) entries.push_back({row_orgs[row], row, false});
  lay_out(link, groups, entries);
  return link;
}

Link link_by_value(std::span<const std::uint32_t> subject_orgs, const Values& wanted,
                   std::span<const std::uint32_t> row_orgs, const Values& field) {
  constexpr std::uint64_t everything = UINT32_MAX;
  const auto key = [](std::uint32_t org, std::uint64_t symbol) {
    return (std::uint64_t{org} << 32U) | symbol;
  };
  Link link;
  std::unordered_map<std::uint64_t, std::uint32_t> group_of;
  group_of.reserve(subject_orgs.size());
  std::uint32_t groups = 1;  // group 0 holds nothing
  std::vector<std::vector<std::uint32_t>> groups_in(
      std::max(org_count(subject_orgs), org_count(row_orgs)));
  link.group.reserve(subject_orgs.size());
  bool any_unknown_subject = false;
  for (std::size_t s = 0; s < subject_orgs.size(); ++s) {
    const State state = wanted.state[s];
    if (state == State::blank || state == State::na) {
      link.group.push_back(0);
      continue;
    }
    const bool unknown = state != State::value;
    any_unknown_subject = any_unknown_subject || unknown;
    const auto symbol = unknown ? everything : static_cast<std::uint64_t>(wanted.low[s]);
    const auto [found, added] = group_of.emplace(key(subject_orgs[s], symbol), groups);
    if (added) {
      if (!unknown) groups_in[subject_orgs[s]].push_back(groups);
      ++groups;
    }
    link.group.push_back(found->second);
  }

  std::vector<Entry> entries;
  entries.reserve(row_orgs.size());
  for (Row row = 0; row < row_orgs.size(); ++row) {
    const std::uint32_t org = row_orgs[row];
    const auto join = [&](std::int64_t symbol) {
      const auto found = group_of.find(key(org, static_cast<std::uint64_t>(symbol)));
      if (found != group_of.end()) entries.push_back({found->second, row, false});
    };
    const State state = field.state[row];
    const bool unknown = state != State::value && state != State::blank && state != State::na;
    if (unknown) {
      for (const std::uint32_t group : groups_in[org]) entries.push_back({group, row, true});
    } else if (state == State::value && field.shape == Shape::set) {
      for (const std::int64_t item : field.list_items(row)) join(item);
    } else if (state == State::value) {
      join(field.low[row]);
    }
    if (any_unknown_subject && (unknown || state == State::value)) {
      const auto found = group_of.find(key(org, everything));
      if (found != group_of.end()) entries.push_back({found->second, row, true});
    }
  }
  lay_out(link, groups, entries);
  return link;
}

}  // namespace assay::assess
