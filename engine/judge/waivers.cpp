#include "engine/judge/waivers.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>

#include "engine/base/text.h"
#include "engine/judge/cells.h"

namespace assay::judge {
namespace {

using model::WaiverStatus;
using State = model::WaiverStatus::State;

using Rules = std::map<std::pair<std::string, std::string>, const model::Rule*>;

bool names(const std::string& named, const model::Rule& rule) {
  return named == rule.id || named == rule.pack + ":" + rule.id ||
         std::find(rule.controls.begin(), rule.controls.end(), named) != rule.controls.end();
}

// A finding by itself, as a waiver names it.
struct Named {
  const std::string& org;
  const std::string& id;
  const std::string& kind;
  const std::string& key;
};

// Whether it can cover any finding of the rule; covers() then looks at the finding itself.
bool concerns(const WaiverStatus& waiver, const model::Rule& rule) {
  const auto named = [&rule](const std::string& name) { return names(name, rule); };
  return !waiver.finding.empty() || std::any_of(waiver.rules.begin(), waiver.rules.end(), named);
}

bool covers(const WaiverStatus& waiver, const Named& finding) {
  if (!waiver.finding.empty()) return waiver.finding == finding.id;
  return waiver.subject.empty() || waiver.subject == finding.kind + ":" + finding.key;
}

// Why the rule's findings cannot be waived by this one; empty when they can.
std::string refusal(const WaiverStatus& waiver, const model::Rule& rule) {
  if (!rule.waivable) return "rule `" + rule.id + "` cannot be waived";
  const auto& may = rule.waivable_by;
  if (!may.empty() && std::find(may.begin(), may.end(), waiver.authority) == may.end()) {
    const std::string found =
        waiver.authority.empty() ? "none named" : "`" + waiver.authority + "`";
    return "authority " + found + "; rule `" + rule.id + "` is waived by " + text::join(may, ", ");
  }
  return "";
}

bool unclear(const Record& record, std::string_view field) {
  return record.state(field) == model::State::unreadable;
}

std::vector<std::string> named_rules(const Record& record) {
  std::vector<std::string> named = record.list("rules");
  const std::vector<std::string> controls = record.list("controls");
  named.insert(named.end(), controls.begin(), controls.end());
  return named;
}

WaiverStatus read_waiver(const Record& record, Date as_of) {
  WaiverStatus waiver{.org = record.org(),
                      .key = record.key(),
                      .rules = named_rules(record),
                      .finding = record.text("finding"),
                      .subject = record.text("subject"),
                      .reason = record.text("reason"),
                      .owner = record.text("owner"),
                      .approved_by = record.text("approved_by"),
                      .authority = record.text("authority"),
                      .from = record.text("from"),
                      .to = record.text("to"),
                      .legal_basis = record.text("legal_basis"),
                      .compensating = record.list("compensating")};
  const std::optional<Period> from = record.date("from");
  const std::optional<Period> to = record.date("to");
  if (waiver.rules.empty() && waiver.finding.empty()) {
    waiver.why = "it names no rule, no control and no finding";
  } else if (unclear(record, "subject")) {
    waiver.why = "its subject cannot be read";
  } else if (!from) {
    waiver.why = "no beginning is recorded";
  } else if (!to) {
    waiver.why = "no end is recorded";
  } else if (as_of < from->first) {
    waiver.state = State::not_yet;
  } else if (as_of > to->last || record.table->lapsed[record.row] != 0) {
    waiver.state = State::expired;
  } else {
    waiver.state = State::in_force;
  }
  return waiver;
}

model::WaiverUse use_of(const WaiverStatus& waiver) {
  return {.key = waiver.key,
          .reason = waiver.reason,
          .owner = waiver.owner,
          .authority = waiver.authority,
          .from = waiver.from,
          .to = waiver.to,
          .expired = waiver.state == State::expired};
}

// One in force beats an expired one; among equals the one that lasts longest, then the first by
// key.
bool better(const WaiverStatus& a, const WaiverStatus& b) {
  if (a.state != b.state) return a.state == State::in_force;
  if (a.to != b.to) return a.to > b.to;
  return a.key < b.key;
}

bool stands_before(const model::Finding& a, const model::Finding& b) {
  return std::tie(a.org, a.pack, a.rule, a.subject) < std::tie(b.org, b.pack, b.rule, b.subject);
}

// Into their places among the sorted ones, from the end: what stands before all of them stays where
// it is.
void merge_in(std::vector<model::Finding> some, std::vector<model::Finding>& findings) {
  std::sort(some.begin(), some.end(), stands_before);
  std::size_t left = findings.size();
  findings.resize(left + some.size());
  for (std::size_t place = findings.size(); !some.empty(); --place) {
    const bool ours = left == 0 || stands_before(findings[left - 1], some.back());
    findings[place - 1] = std::move(ours ? some.back() : findings[--left]);
    if (ours) some.pop_back();
  }
}

}  // namespace

std::vector<WaiverStatus> apply_waivers(const model::Snapshot& snapshot,
                                        std::span<const model::Rule> rules, Date as_of,
                                        std::vector<model::Finding>& findings) {
  Rules by_name;
  for (const model::Rule& rule : rules) by_name[{rule.pack, rule.id}] = &rule;

  std::vector<WaiverStatus> waivers;
  std::map<std::string, std::vector<std::size_t>, std::less<>> of_org;
  for (const Record& record : records(snapshot, "waiver")) {
    of_org[record.org()].push_back(waivers.size());
    waivers.push_back(read_waiver(record, as_of));
  }
  std::vector<std::string> refused(waivers.size());
  std::map<std::pair<std::string, const model::Rule*>, std::vector<std::size_t>> concerning;
  const auto find_concerning = [&](const std::string& org, const model::Rule& rule) {
    const auto [mine, first] = concerning.try_emplace({org, &rule});
    if (first) {
      for (const std::size_t index : of_org.find(org)->second) {
        if (concerns(waivers[index], rule)) mine->second.push_back(index);
      }
    }
    return std::span<const std::size_t>(mine->second);
  };
  const auto find_waiver = [&](const Named& finding, const model::Rule& rule,
                               std::span<const std::size_t> some) {
    const WaiverStatus* best = nullptr;
    for (const std::size_t index : some) {
      WaiverStatus& waiver = waivers[index];
      if (!covers(waiver, finding)) continue;
      if (waiver.state != State::in_force && waiver.state != State::expired) continue;
      const std::string why = refusal(waiver, rule);
      if (!why.empty()) {
        if (refused[index].empty()) refused[index] = why;
        continue;
      }
      ++waiver.findings;
      if (best == nullptr || better(waiver, *best)) best = &waiver;
    }
    return best;
  };
  std::vector<model::Finding> set_apart;  // a waived subject stands by itself
  for (model::Finding& finding : findings) {
    finding.waiver.reset();
    if (finding.outcome < model::Outcome::undetermined || !of_org.contains(finding.org)) continue;
    const auto named = by_name.find({finding.pack, finding.rule});
    if (named == by_name.end()) continue;
    const model::Rule& rule = *named->second;
    const auto some = find_concerning(finding.org, rule);
    if (some.empty()) continue;
    const auto of = [&](const std::string& id, const std::string& key) {
      return find_waiver({finding.org, id, finding.subject.kind, key}, rule, some);
    };
    std::vector<model::Alike> left;
    for (model::Alike& one : std::exchange(finding.alike, {})) {
      if (const WaiverStatus* waiver = of(one.id, one.key)) {
        set_apart.push_back(apart(finding, one));
        set_apart.back().waiver = use_of(*waiver);
      } else {
        left.push_back(std::move(one));
      }
    }
    const WaiverStatus* waiver = of(finding.id, finding.subject.key);
    if (waiver != nullptr && !left.empty()) {
      model::Finding rest = apart(finding, left.front());
      left.erase(left.begin());
      rest.alike = std::move(left);
      set_apart.push_back(std::move(rest));
      left.clear();
    }
    finding.alike = std::move(left);
    if (waiver != nullptr) finding.waiver = use_of(*waiver);
  }
  merge_in(std::move(set_apart), findings);
  for (std::size_t i = 0; i < waivers.size(); ++i) {
    if (waivers[i].findings > 0 || refused[i].empty()) continue;
    waivers[i].state = State::no_effect;
    waivers[i].why = refused[i];
  }
  std::sort(waivers.begin(), waivers.end(), [](const WaiverStatus& a, const WaiverStatus& b) {
    return std::tie(a.org, a.key) < std::tie(b.org, b.key);
  });
  return waivers;
}

}  // namespace assay::judge
