#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "engine/model/finding.h"

namespace assay::model {
namespace {

// Attestations answer one rule each, in whatever words they are asked for.
std::tuple<std::string, std::string, std::string> identity(const Asked& ask) {
  const bool own = ask.kind == "attestation" && ask.rules.size() == 1;
  return {ask.asks, own ? ask.rules.front().pack : "", own ? ask.rules.front().rule : ""};
}

void add(const Asked& one, Asked& whole) {
  whole.verdicts += one.verdicts;
  whole.alone += one.alone;
  whole.orgs.insert(whole.orgs.end(), one.orgs.begin(), one.orgs.end());
  for (const Asked::Asker& asker : one.rules) {
    const auto known =
        std::find_if(whole.rules.begin(), whole.rules.end(), [&](const Asked::Asker& other) {
          return other.pack == asker.pack && other.rule == asker.rule;
        });
    if (known == whole.rules.end()) {
      whole.rules.push_back(asker);
    } else {
      known->verdicts += asker.verdicts;
    }
  }
}

}  // namespace

std::size_t Asked::packs() const {
  std::set<std::string_view> distinct;
  for (const Asker& one : rules) distinct.insert(one.pack);
  return distinct.size();
}

void sort_asks(std::vector<Asked>& asks) {
  for (Asked& ask : asks) {
    std::sort(ask.orgs.begin(), ask.orgs.end());
    std::stable_sort(ask.rules.begin(), ask.rules.end(),
                     [](const auto& a, const auto& b) { return a.verdicts > b.verdicts; });
  }
  std::stable_sort(asks.begin(), asks.end(), [](const Asked& a, const Asked& b) {
    return std::tie(b.alone, b.verdicts) < std::tie(a.alone, a.verdicts);
  });
}

std::vector<Asked> over_all_organisations(const std::vector<Asked>& asks) {
  std::map<std::tuple<std::string, std::string, std::string>, std::size_t> index;
  std::vector<Asked> merged;
  for (const Asked& one : asks) {
    const auto [place, fresh] = index.try_emplace(identity(one), merged.size());
    if (fresh) {
      merged.push_back({.asks = one.asks, .kind = one.kind, .field = one.field});
    }
    add(one, merged[place->second]);
  }
  sort_asks(merged);
  return merged;
}

}  // namespace assay::model
