#include "engine/intake/load.h"

#include <algorithm>

#include "engine/base/text.h"

namespace assay::intake {

FileSummary& Load::begin_file(std::string file) {
  summary_.files.push_back({.file = std::move(file)});
  orgs_.emplace_back();
  last_org_.clear();
  return summary_.files.back();
}

Result<std::vector<Error>> Load::accept(const std::vector<Made>& facts, std::uint64_t record,
                                        const Place& place) {
  std::vector<Error> wrong;
  std::vector<std::pair<KeySet::Digest, bool>> digests;  // and whether the fact is new
  digests.reserve(facts.size());
  for (const Made& made : facts) {
    const model::Fact& fact = *made.fact;
    const KeySet::Digest digest = KeySet::digest_of(fact);
    std::uint32_t earlier = keys_.find(digest);
    const bool same_record = std::any_of(digests.begin(), digests.end(),
                                         [&](const auto& one) { return one.first == digest; });
    if (same_record) earlier = static_cast<std::uint32_t>(record);
    const bool repeat = earlier != 0 && made.once && keys_.agrees(digest, KeySet::content_of(fact));
    if (earlier != 0 && !repeat) {
      wrong.push_back({Code::source,
                       std::string(made.once ? "says otherwise about " : "a second fact ") +
                           fact.kind + " `" + text::printable(fact.key) + "` of `" +
                           text::printable(fact.org) + "` at " + to_text(fact.observed_at) +
                           (made.once ? " than record " : "; the first came from record ") +
                           std::to_string(earlier),
                       place(-1)});
    }
    digests.emplace_back(digest, earlier == 0);
  }
  if (!wrong.empty()) return wrong;
  for (std::size_t i = 0; i < facts.size(); ++i) {
    const model::Fact& fact = *facts[i].fact;
    if (!digests[i].second) {
      ++file().repeats;
      continue;
    }
    keys_.add(digests[i].first, static_cast<std::uint32_t>(record));
    if (facts[i].once) keys_.remember(digests[i].first, KeySet::content_of(fact));
    if (fact.org != last_org_) orgs_.back().insert(fact.org), last_org_ = fact.org;
    const auto latest = latest_.find(fact.kind);
    if (latest == latest_.end())
      latest_.emplace(fact.kind, fact.observed_at);
    else
      latest->second = std::max(latest->second, fact.observed_at);
    const auto count = file().facts.find(fact.kind);
    if (count == file().facts.end())
      file().facts.emplace(fact.kind, 1);
    else
      ++count->second;
    if (auto status = sink_.fact(fact); !status) return std::move(status).error();
  }
  return wrong;
}

Status Load::reject(const Reject& reject,
                    const std::vector<std::pair<std::string, std::string>>& orgs_and_kinds) {
  ++file().rejects;
  void_.insert(orgs_and_kinds.begin(), orgs_and_kinds.end());
  if (first_reason_.empty() && !reject.reasons.empty()) {
    first_reason_ = reject.reasons.front().where + ": " + reject.reasons.front().message;
  }
  if (!sink_.reject) return Ok{};
  Reject told = reject;
  told.voids = orgs_and_kinds;
  return sink_.reject(told);
}

void Load::settle(const Completeness& about) {
  const bool broken = void_.contains({about.org, about.kind}) || void_.contains({"*", about.kind});
  (broken ? summary_.voided : summary_.complete).push_back(about);
}

Result<Summary> Load::finish() {
  for (const auto& [about, file] : declared_) {
    if (about.org != "*") {
      settle(about);
      continue;
    }
    for (const std::string& org : orgs_[file]) {
      Completeness one = about;
      one.org = org;
      settle(one);
    }
  }
  std::set<std::string> orgs;
  for (const auto& seen : orgs_) orgs.insert(seen.begin(), seen.end());
  if (!options_.org.empty()) orgs.insert(options_.org);
  for (const std::string& kind : options_.complete) {
    if (schema_.find(kind) == nullptr) {
      return Error{
          Code::usage,
          "unknown kind `" + kind + "` declared complete" + text::suggestion(kind, schema_.names()),
          ""};
    }
    auto latest = latest_.find(kind);
    if (latest == latest_.end()) {
      latest = std::max_element(latest_.begin(), latest_.end(),
                                [](const auto& a, const auto& b) { return a.second < b.second; });
    }
    if (latest == latest_.end())
      return Error{Code::usage,
                   "nothing was loaded that could date the declaration of `" + kind + "`", ""};
    for (const std::string& org : orgs) {
      settle({org, kind, latest->second, std::nullopt, "the person who loads", "declared at load",
              false});
    }
  }
  for (auto* list : {&summary_.complete, &summary_.voided}) {
    std::sort(list->begin(), list->end());
    list->erase(std::unique(list->begin(), list->end()), list->end());
  }
  if (options_.strict && summary_.rejects() > 0) {
    return Error{Code::source,
                 std::to_string(summary_.rejects()) + " of " + std::to_string(summary_.records()) +
                     " records are refused, and the load is strict; the first: " + first_reason_,
                 ""};
  }
  for (const Completeness& about : summary_.complete) {
    if (!sink_.complete) break;
    if (auto status = sink_.complete(about); !status) return std::move(status).error();
  }
  return std::move(summary_);
}

}  // namespace assay::intake
