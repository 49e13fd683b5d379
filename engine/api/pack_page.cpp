#include "engine/api/pack_page.h"

#include <algorithm>

#include "engine/api/assess.h"
#include "engine/assess/phrase.h"
#include "engine/base/text.h"
#include "engine/packs/coverage.h"
#include "engine/packs/reads.h"

namespace assay::api {
namespace {

std::string spoken(model::Outcome outcome) {
  std::string text(name(outcome));
  std::replace(text.begin(), text.end(), '_', ' ');
  return text;
}

std::string duration_text(Duration duration) {
  model::Expr expr;
  expr.value = model::Cell::of(duration);
  return assess::phrase(expr);
}

std::string severity_text(const model::SeverityFormula& severity) {
  const auto level = static_cast<std::size_t>(std::clamp<std::int64_t>(severity.base, 1, 5) - 1);
  std::string text(name(static_cast<model::Severity>(level)));
  for (const model::Expr& addend : severity.add) text += ", plus " + assess::phrase(addend);
  return text;
}

std::string waiver_text(const model::Rule& rule) {
  if (!rule.waivable) return "cannot be waived";
  if (rule.waivable_by.empty()) return "may be waived";
  return "may be waived by " + text::join(rule.waivable_by, " or ");
}

std::vector<std::string> notes_of(const model::Expectation& sentence) {
  std::vector<std::string> notes;
  if (sentence.quantifier != model::Quantifier::none_given) {
    if (sentence.empty_undetermined) notes.emplace_back("undetermined where there is none");
    if (sentence.empty_fails)
      notes.emplace_back(*sentence.empty_fails ? "not satisfied where there is none"
                                               : "satisfied where there is none");
  }
  if (sentence.major_share != model::Expectation{}.major_share) {
    notes.push_back("major where " + to_text(multiply(sentence.major_share, Decimal::of(100))) +
                    " % of the subjects fail");
  }
  for (const std::string& ground : sentence.major_if) notes.push_back("major if " + ground);
  return notes;
}

report::PackSentence sentence_of(const packs::Loaded& pack, const model::Rule& rule,
                                 const model::Expectation& sentence) {
  report::PackSentence made;
  made.id = sentence.id;
  made.says = sentence.says;
  made.level = name(sentence.level);
  made.method = name(sentence.method);
  made.when = assess::phrase(sentence.when);
  made.demand = assess::phrase(sentence);
  made.notes = notes_of(sentence);
  for (const auto& [kind, fields] : packs::reads_of(rule, sentence, pack.schema)) {
    made.reads.push_back(kind + (fields.empty() ? "" : ": ") +
                         text::join(std::vector<std::string>(fields.begin(), fields.end()), ", "));
  }
  return made;
}

std::string fact_text(const packs::Loaded& pack, const packs::Case& about,
                      const model::Fact& fact) {
  std::vector<std::string> parts;
  const model::Kind* kind = pack.schema.find(fact.kind);
  for (std::size_t i = 0; kind != nullptr && i < fact.cells.size(); ++i) {
    if (fact.cells[i].state == model::State::unasked) continue;
    parts.push_back(kind->fields[i].name + " " + to_text(fact.cells[i]));
  }
  if (fact.org != about.org) parts.push_back("of " + fact.org);
  if (fact.observed_at != about.as_of) parts.push_back("observed at " + to_text(fact.observed_at));
  if (fact.valid_from) parts.push_back("valid from " + to_text(*fact.valid_from));
  if (fact.valid_to) parts.push_back("valid to " + to_text(*fact.valid_to));
  if (fact.basis != model::Basis::record) parts.push_back(std::string(name(fact.basis)));
  return "`" + fact.kind + "` " + fact.key + (parts.empty() ? "" : ": ") + text::join(parts, ", ");
}

report::PackExample example_of(const packs::Loaded& pack, const packs::Case& one) {
  report::PackExample made;
  made.says = one.says;
  made.as_of = to_text(one.as_of);
  made.tempting = one.tempting;
  made.complete = one.complete;
  for (const model::Fact& fact : one.facts) made.facts.push_back(fact_text(pack, one, fact));
  for (const auto& [what, outcome] : one.outcomes)
    made.expected.emplace_back(what, spoken(outcome));
  if (!one.severity.empty()) made.expected.emplace_back("severity", one.severity);
  return made;
}

report::PackRule rule_of(const packs::Loaded& pack, const model::Rule& rule) {
  report::PackRule made;
  made.id = rule.id;
  made.title = rule.title;
  made.subject = rule.subject;
  made.file = rule.file;
  for (const std::string& id : rule.controls) {
    const model::Control* control = pack.catalogs.find(id);
    made.controls.emplace_back(id, control != nullptr ? control->title : "");
  }
  made.applies = assess::phrase(rule.applies);
  made.severity = severity_text(rule.severity);
  made.waivable = waiver_text(rule);
  if (rule.remedy) {
    made.task = rule.remedy->action;
    made.owner = rule.remedy->owner;
    if (rule.remedy->within) made.within = "within " + duration_text(*rule.remedy->within);
  }
  for (const auto& [name, cell] : rule.params) {
    model::Expr expr;
    expr.value = cell;
    made.params.emplace_back(name, assess::phrase(expr));
  }
  for (const model::Expectation& sentence : rule.expectations)
    made.sentences.push_back(sentence_of(pack, rule, sentence));
  for (const packs::Case& one : pack.cases) {
    if (one.rule == rule.id) made.examples.push_back(example_of(pack, one));
  }
  return made;
}

// What holds for every rule is the pack's, and stands there once.
void lift_params(report::PackDocument& pack) {
  if (pack.rules.size() < 2) return;
  for (const auto& param : pack.rules.front().params) {
    const bool everywhere =
        std::all_of(pack.rules.begin(), pack.rules.end(), [&](const report::PackRule& rule) {
          return std::find(rule.params.begin(), rule.params.end(), param) != rule.params.end();
        });
    if (everywhere) pack.params.push_back(param);
  }
  for (report::PackRule& rule : pack.rules) {
    std::erase_if(rule.params, [&](const auto& param) {
      return std::find(pack.params.begin(), pack.params.end(), param) != pack.params.end();
    });
  }
}

}  // namespace

report::PackDocument describe(const packs::Loaded& pack) {
  report::PackDocument made{pack.id,         pack.title,  pack.version,
                            pack.says,       pack.digest, "assay " + version(),
                            pack.frameworks, {},          {}};
  std::vector<const model::Rule*> rules;
  for (const model::Rule& rule : pack.rules) rules.push_back(&rule);
  std::stable_sort(rules.begin(), rules.end(), [](const model::Rule* a, const model::Rule* b) {
    return !a->controls.empty() && !b->controls.empty() &&
           packs::in_number_order(a->controls.front(), b->controls.front());
  });
  for (const model::Rule* rule : rules) made.rules.push_back(rule_of(pack, *rule));
  lift_params(made);
  return made;
}

}  // namespace assay::api
