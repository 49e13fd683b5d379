#include "engine/packs/answered.h"

namespace assay::packs {

std::vector<Issue> Answered::add(const Loaded& pack) {
  std::vector<Issue> issues;
  for (const model::Rule& rule : pack.rules) {
    for (const model::Expectation& sentence : rule.expectations) {
      const bool answered =
          sentence.method == model::Method::interview || sentence.method == model::Method::observe;
      if (!answered) continue;
      const std::string name = rule.id + "/" + sentence.id;
      const Place here{pack.id, pack.digest, rule.file, sentence.line};
      const auto [known, fresh] = sentences_.emplace(name, here);
      const Place& first = known->second;
      if (fresh || (first.pack == here.pack && first.digest == here.digest)) continue;
      issues.push_back({Issue::Severity::error, Code::pack, rule.file, sentence.line, 0,
                        "people answer to `" + name + "`, and the pack `" + first.pack +
                            "` has a sentence of that name too, at " + first.file + ":" +
                            std::to_string(first.line) +
                            ": one answer would count for both; give one of the rules another name",
                        ""});
    }
  }
  sort_issues(issues);
  return issues;
}

}  // namespace assay::packs
