#include "engine/judge/requests.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "engine/base/digest.h"
#include "engine/base/text.h"
#include "engine/judge/cells.h"

namespace assay::judge {
namespace {

using model::Expr;
using model::Outcome;
using model::Reason;
using model::Request;

// What conditions read: fields of the row itself, and fields of other kinds by measures.
struct Reads {
  std::set<std::string> own;
  std::map<std::string, std::set<std::string>> others;  // by kind; counts read no field
};

void collect(const Expr& expr, Reads& reads) {
  if (expr.op == Expr::Op::path && !expr.path.steps.empty() && expr.path.root != model::Root::org) {
    reads.own.insert(text::join(expr.path.steps, "."));
  }
  if (!expr.kind.empty()) {
    std::set<std::string>& fields = reads.others[expr.kind];
    if (!expr.field.empty()) fields.insert(expr.field);
  }
  for (const Expr& arg : expr.args) collect(arg, reads);
}

void collect(const model::Test& test, Reads& reads) {
  for (const Expr& operand : test.operand) collect(operand, reads);
  for (const model::Test& one : test.tests) collect(one, reads);
}

Reads reads_of(const model::Conditions& conditions) {
  Reads reads;
  for (const model::Condition& condition : conditions) {
    for (const Expr& left : condition.left) collect(left, reads);
    collect(condition.test, reads);
  }
  // These are always known.
  for (const char* known : {"id", "observed_at", "basis", "source", "locator"}) {
    reads.own.erase(known);
  }
  return reads;
}

// Keeps the fields that are not known in the record, or all where that tells nothing.
std::set<std::string> unknown_in(const Record& record, const std::set<std::string>& fields) {
  std::set<std::string> unknown;
  for (const std::string& field : fields) {
    const model::Field* declared = record.table->kind->find(field);
    if (declared == nullptr) continue;
    const model::State state = record.state(field);
    if (state != model::State::value && state != model::State::na) unknown.insert(field);
  }
  return unknown;
}

// A sign for each field, whether it is known.
std::string known_signs(const Record& record, const std::set<std::string>& fields) {
  std::string signs;
  for (const std::string& field : fields) {
    const model::State state = record.state(field);
    signs += state == model::State::value || state == model::State::na ? 'v' : '-';
  }
  return signs;
}

struct Question {
  std::string kind;
  std::set<std::string> fields;
};

// Of the kinds that something is measured by, the first whose register may lack some: nothing more
// is to be had of a complete one.
Question ask_measured(const Record& subject, const Reads& reads) {
  const std::string_view org = subject.snapshot->symbols.text(subject.table->org[subject.row]);
  auto found = std::find_if(reads.others.begin(), reads.others.end(), [&](const auto& one) {
    return !subject.snapshot->register_of(org, one.first).complete;
  });
  if (found == reads.others.end()) found = reads.others.begin();
  return {found->first, found->second};
}

// What is asked of a subject whose own demand is open: the answers it lacks, else what it is
// measured by.
Question ask_about(const Record& subject, const std::string& kind, const Reads& reads) {
  const std::set<std::string> unknown = unknown_in(subject, reads.own);
  if (!unknown.empty()) return {kind, unknown};
  return reads.others.empty() ? Question{kind, reads.own} : ask_measured(subject, reads);
}

// What a sentence reads to be concerned, and to be decided.
struct SentenceReads {
  Reads concerned, demanded;

  SentenceReads(const model::Rule& rule, const model::Expectation& expectation)
      : concerned(reads_of(expectation.when)), demanded(reads_of(expectation.has)) {
    Reads applies = reads_of(rule.applies);
    concerned.own.merge(applies.own);
    concerned.others.merge(applies.others);
    if (!expectation.function) return;
    for (const Expr& read : expectation.function->reads) collect(read, demanded);
  }
};

// What of the subject's own record a sentence that is open for `reason` reads.
const std::set<std::string>& own_reads(const model::Expectation& expectation,
                                       const SentenceReads& sentence, Reason reason) {
  static const std::set<std::string> none;
  if (reason == Reason::applicability_undecided) return sentence.concerned.own;
  return expectation.quantifier == model::Quantifier::none_given ? sentence.demanded.own : none;
}

// What would answer an undetermined sentence of this subject: it depends on the organisation, and
// on which of its own reads are known.
Question question_of(const model::Snapshot& snapshot, const model::Rule& rule,
                     const model::Expectation& expectation, const SentenceReads& sentence,
                     Reason reason, model::Row row) {
  const Record subject{&snapshot, snapshot.find(rule.subject), row};
  if (reason == Reason::needs_attestation) return {"attestation", {}};
  if (reason == Reason::applicability_undecided)
    return ask_about(subject, rule.subject, sentence.concerned);
  const Reads& reads = sentence.demanded;
  if (expectation.quantifier == model::Quantifier::none_given) {
    // Nothing recorded is nothing recorded of what it is measured by: the subject itself is known.
    if (reason == Reason::no_facts && !reads.others.empty()) return ask_measured(subject, reads);
    return ask_about(subject, rule.subject, reads);
  }
  if (reason == Reason::missing_field) return {expectation.kind, reads.own};
  return {expectation.kind, {}};
}

std::string in_backticks(const std::set<std::string>& fields) {
  std::string list;
  for (const std::string& field : fields) list += (list.empty() ? "`" : ", `") + field + "`";
  return list;
}

// `complete`: the register of the kind asked about is.
std::string ask(const model::Expectation& expectation, const Question& question, Reason reason,
                bool complete) {
  const std::string fields = in_backticks(question.fields);
  switch (reason) {
    case Reason::needs_attestation:
      return "an attestation (" + std::string(name(expectation.method)) + ") that " +
             expectation.says;
    case Reason::applicability_undecided:
      return "whether it applies: " + (fields.empty() ? "" : fields + " of ") + "`" +
             question.kind + "`";
    case Reason::stale:
      return "a newer `" + question.kind + "`: what is recorded has lapsed";
    case Reason::missing_field:
      return fields.empty() ? "the missing answers of `" + question.kind + "`"
                            : fields + " of `" + question.kind + "`";
    case Reason::rule_error:
    case Reason::limit:
      return "a mended rule: it could not be evaluated (" + std::string(name(reason)) + ")";
    case Reason::none:
    case Reason::no_facts:
      break;
  }
  if (!fields.empty()) return fields + " of `" + question.kind + "`: nothing is recorded";
  if (complete)
    return "some `" + question.kind + "` that fits: the register is complete and has none";
  return "`" + question.kind + "` records, or a statement that the register is complete";
}

// The same in words that every rule shares: who asks to know whether it applies, and who asks in
// order to judge, is answered by the same fact.
std::string plain(const Request& request, bool complete) {
  constexpr std::string_view whether = "whether it applies: ";
  const bool undecided = request.reason == Reason::applicability_undecided;
  if (request.field.empty() && complete && undecided)
    return "the missing answers of `" + request.kind + "`";
  if (request.field.empty() && !complete && (undecided || request.reason == Reason::no_facts))
    return "`" + request.kind + "` records, or a statement that the register is complete";
  return request.asks.starts_with(whether) ? request.asks.substr(whether.size()) : request.asks;
}

std::string request_id(const Request& request) {
  return to_hex(Digester()
                    .part("request")
                    .part(request.org)
                    .part(request.pack)
                    .part(request.rule)
                    .part(request.expectation)
                    .part(name(request.reason))
                    .part(request.kind)
                    .part(request.field)
                    .finish())
      .substr(0, 16);
}

bool counts(const model::Expectation& expectation) {
  return expectation.level != model::Level::advice;
}

// (pack, rule) of findings that are waived, and their ids.
using Waived = std::map<std::pair<std::string, std::string>, std::set<std::string, std::less<>>>;

struct Collector {
  Collector(const model::Snapshot& facts, const Waived& held) : snapshot(facts), waived(held) {}

  const model::Snapshot& snapshot;
  const Waived& waived;
  // By (org, rule, expectation, kind, field, reason), each with its place in `asks`.
  std::map<std::tuple<std::string, std::size_t, std::string, std::string, std::string, Reason>,
           std::pair<Request, std::size_t>>
      found;
  std::vector<model::Asked> asks;
  std::map<std::size_t, UnsureWhether> unsure;  // by rule

  void add(std::size_t index, const model::Rule& rule, const model::RuleResult& result) {
    const model::Table* table = snapshot.find(rule.subject);
    const auto held = waived.find({rule.pack, rule.id});
    known_.clear();
    std::vector<SentenceReads> reads;
    for (const model::Expectation& expectation : rule.expectations)
      reads.emplace_back(rule, expectation);
    for (std::size_t i = 0; i < result.rows.size(); ++i) {
      if (result.outcome[i] != Outcome::undetermined) continue;
      const model::Row row = result.rows[i];
      const std::string org(snapshot.symbols.text(table->org[row]));
      if (held != waived.end()) {
        const std::string key(snapshot.symbols.text(table->key[row]));
        const std::string id = model::finding_id(org, rule.pack, rule.id, {rule.subject, key});
        if (held->second.contains(id)) continue;
      }
      add_subject(index, rule, result, reads, i, org);
    }
    for (const model::RuleResult::Empty& empty : result.empty) {
      if (empty.outcome != Outcome::undetermined) continue;
      auto& [request, ask] = found[{empty.org, index, "", rule.subject, "", empty.reason}];
      if (request.subjects == 0) {
        request = {.org = empty.org,
                   .pack = rule.pack,
                   .rule = rule.id,
                   .controls = rule.controls,
                   .asks = "`" + rule.subject +
                           "` records, or a statement that the register is complete: none is known",
                   .kind = rule.subject,
                   .reason = empty.reason};
        ask = ask_of(request, false);
      }
      ++request.subjects;
      ++request.alone;
      waiting_ = {ask};
      count_waiting(rule, waiting_);
    }
  }

 private:
  // What the subjects of one rule lack is mostly the same: (organisation, expectation, reason,
  // whether it is all that is undecided, which of its own reads are unknown) to what is asked.
  struct Known {
    Question question;
    std::pair<Request, std::size_t>* asked;
  };
  using Lack = std::tuple<model::Symbol, std::size_t, Reason, bool, std::string>;

  // (org, asks) to the place in `asks`; what only a person can say is each rule's own.
  std::map<std::tuple<std::string, std::string, std::string, std::string>, std::size_t> places_;
  std::map<Lack, Known> known_;              // of the rule under way
  std::vector<std::size_t> open_, waiting_;  // of the subject under way

  std::size_t ask_of(const Request& request, bool complete) {
    const bool own = request.reason == Reason::needs_attestation;
    const std::string words = plain(request, complete);
    const auto [place, fresh] = places_.try_emplace(
        {request.org, words, own ? request.pack : "", own ? request.rule : ""}, asks.size());
    if (fresh) {
      asks.push_back({.asks = words,
                      .kind = request.kind,
                      .field = request.field,
                      .orgs = {{request.org, 0}}});
    }
    return place->second;
  }

  std::pair<Request, std::size_t>& asked_of(std::size_t index, const model::Rule& rule,
                                            const std::string& org,
                                            const model::Expectation& expectation, Reason reason,
                                            const std::string& id, const Question& question) {
    const std::vector<std::string> fields(question.fields.begin(), question.fields.end());
    const std::string field = text::join(fields, ", ");
    auto& made = found[{org, index, id, question.kind, field, reason}];
    auto& [request, place] = made;
    if (request.subjects == 0) {
      const bool complete = snapshot.register_of(org, question.kind).complete;
      request = {.org = org,
                 .pack = rule.pack,
                 .rule = rule.id,
                 .expectation = id,
                 .controls = rule.controls,
                 .asks = ask(expectation, question, reason, complete),
                 .kind = question.kind,
                 .field = field,
                 .reason = reason};
      place = ask_of(request, complete);
    }
    return made;
  }

  // One verdict of the rule waits for these.
  void count_waiting(const model::Rule& rule, std::vector<std::size_t>& for_what) {
    std::sort(for_what.begin(), for_what.end());
    for_what.erase(std::unique(for_what.begin(), for_what.end()), for_what.end());
    for (const std::size_t which : for_what) {
      model::Asked& ask = asks[which];
      ++ask.verdicts;
      ++ask.orgs.front().second;
      if (for_what.size() == 1) ++ask.alone;
      if (ask.rules.empty() || ask.rules.back().rule != rule.id ||
          ask.rules.back().pack != rule.pack) {
        ask.rules.push_back({rule.pack, rule.id, 0});
      }
      ++ask.rules.back().verdicts;
    }
  }

  void add_subject(std::size_t index, const model::Rule& rule, const model::RuleResult& result,
                   const std::vector<SentenceReads>& reads, std::size_t i, const std::string& org) {
    std::vector<std::size_t>& open = open_;
    open.clear();
    for (std::size_t e = 0; e < rule.expectations.size(); ++e) {
      if (counts(rule.expectations[e]) &&
          result.expectations[e].outcome[i] == Outcome::undetermined) {
        open.push_back(e);
      }
    }
    // Whether the rule applies is one question, however many sentences wait for it.
    const bool undecided =
        result.reason[i] == Reason::applicability_undecided &&
        std::all_of(open.begin(), open.end(), [&](std::size_t e) {
          return result.expectations[e].reason[i] == Reason::applicability_undecided;
        });
    if (undecided && !open.empty()) open.resize(1);
    waiting_.clear();
    for (const std::size_t e : open) {
      const model::Expectation& expectation = rule.expectations[e];
      const Reason reason = result.expectations[e].reason[i];
      const Record subject{&snapshot, snapshot.find(rule.subject), result.rows[i]};
      const auto [known, fresh] =
          known_.try_emplace({subject.table->org[subject.row], e, reason, undecided,
                              known_signs(subject, own_reads(expectation, reads[e], reason))});
      if (fresh) {
        known->second.question =
            question_of(snapshot, rule, expectation, reads[e], reason, result.rows[i]);
        known->second.asked = &asked_of(index, rule, org, expectation, reason,
                                        undecided ? "" : expectation.id, known->second.question);
      }
      const Question& question = known->second.question;
      // Whether anything of another kind is there at all, and nothing of the subject itself.
      if (undecided && question.fields.empty() && question.kind != rule.subject) {
        unsure[index].orgs.insert(org);
        ++unsure[index].verdicts;
      }
      auto& [request, place] = *known->second.asked;
      ++request.subjects;
      if (open.size() == 1) ++request.alone;
      waiting_.push_back(place);
    }
    count_waiting(rule, waiting_);
  }
};

}  // namespace

Requests requests(const model::Snapshot& snapshot, std::span<const model::Rule> rules,
                  const model::Assessment& assessment, std::span<const model::Finding> findings) {
  Waived waived;
  for (const model::Finding& finding : findings) {
    if (finding.waived()) waived[{finding.pack, finding.rule}].insert(finding.id);
  }
  Collector collector(snapshot, waived);
  for (const model::RuleResult& result : assessment.rules) {
    collector.add(result.rule, rules[result.rule], result);
  }
  std::vector<Request> sorted;
  for (auto& [key, entry] : collector.found) {
    entry.first.id = request_id(entry.first);
    sorted.push_back(std::move(entry.first));
  }
  std::stable_sort(sorted.begin(), sorted.end(), [](const Request& a, const Request& b) {
    return std::tuple(b.alone, b.subjects) < std::tuple(a.alone, a.subjects);
  });
  sort_asks(collector.asks);
  return {std::move(sorted), std::move(collector.asks), std::move(collector.unsure)};
}

std::vector<model::AuditorQuestion> questions(const model::Snapshot& snapshot,
                                              std::span<const model::Rule> rules,
                                              const model::Assessment& assessment) {
  std::vector<model::AuditorQuestion> asked;
  for (const model::RuleResult& result : assessment.rules) {
    const model::Rule& rule = rules[result.rule];
    const model::Table* table = snapshot.find(rule.subject);
    for (std::size_t e = 0; e < rule.expectations.size(); ++e) {
      const model::Expectation& expectation = rule.expectations[e];
      if (expectation.method != model::Method::interview &&
          expectation.method != model::Method::observe) {
        continue;
      }
      model::AuditorQuestion question{.pack = rule.pack,
                                      .rule = rule.id,
                                      .expectation = expectation.id,
                                      .says = expectation.says,
                                      .controls = rule.controls,
                                      .method = expectation.method};
      std::set<model::Symbol> orgs;
      for (std::size_t i = 0; i < result.rows.size(); ++i) {
        if (result.expectations[e].outcome[i] != Outcome::undetermined) continue;
        ++question.open;
        orgs.insert(table->org[result.rows[i]]);
      }
      question.orgs = orgs.size();
      asked.push_back(std::move(question));
    }
  }
  return asked;
}

}  // namespace assay::judge
