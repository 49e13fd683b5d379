#include "engine/judge/readiness.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "engine/judge/audits.h"

namespace assay::judge {
namespace {

using model::ControlStatus;
using model::Readiness;
using model::ReadinessItem;
using model::Ready;
using model::Selection;
using model::StageReadiness;
using What = ReadinessItem::What;

struct Context {
  const model::Snapshot& snapshot;
  const model::Posture& posture;
  const model::Catalogs& catalogs;
  const model::Catalog& catalog;
  const std::string& org;
  std::map<std::string, const ControlStatus*, std::less<>> statuses;  // of the org and catalog
  const model::ApplicabilityReport* statement = nullptr;
  int record_months = 3;
};

std::string first_missing(const ControlStatus& one) {
  if (!one.missing.empty()) return "; missing first: " + one.missing.front();
  if (one.questions > 0) return "; only an auditor can ask";
  return "";
}

// Why nobody can say that a leaf holds; empty where somebody can. A nonconformity is no such
// reason.
std::string why_unknown(const ControlStatus& one) {
  if (one.rules == 0) return "no rule judges it";
  if (one.measure && one.selection != Selection::selected && one.selection != Selection::in_part) {
    return one.selection == Selection::excluded ? ""
           : one.selection == Selection::disputed
               ? "entries of the statement of applicability disagree"
               : "the statement of applicability has no decision";
  }
  const model::Tally& tally = one.tally;
  if (tally.of(model::Outcome::undetermined) > 0) {
    return std::to_string(tally.of(model::Outcome::undetermined)) + " of " +
           std::to_string(tally.verdicts()) + " verdicts undetermined" + first_missing(one);
  }
  if (tally.of(model::Outcome::not_satisfied) > 0) return "";
  if (tally.verdicts() == 0) return "no verdict was reached: nothing it applies to is known";
  if (tally.satisfied[0] == tally.decided()) return "declared only: it rests on claims alone";
  return "";
}

void add(StageReadiness& stage, What what, const ControlStatus& about, std::string says) {
  stage.items.push_back({what, about.title, about.control, std::move(says), "leaf"});
}

void add(StageReadiness& stage, What what, std::string topic, std::string says,
         std::string control = "", std::string key = "", bool practice = false) {
  if (key.empty()) key = topic;
  stage.items.push_back(
      {what, std::move(topic), std::move(control), std::move(says), std::move(key), practice});
}

// The graded statements of the organisation and catalog that are more than advice.
std::vector<const model::Statement*> unmet(const Context& context) {
  std::vector<const model::Statement*> found;
  for (const model::Statement& one : context.posture.statements) {
    if (one.org == context.org && one.framework == context.catalog.prefix &&
        one.grade >= model::Grade::minor) {
      found.push_back(&one);
    }
  }
  return found;
}

bool names_any(const std::vector<std::string>& ids, const std::vector<std::string>& among) {
  return std::any_of(ids.begin(), ids.end(), [&](const std::string& id) {
    return std::find(among.begin(), among.end(), id) != among.end();
  });
}

std::string words_of(const model::Statement& one) {
  return std::string(name(one.grade)) + ", proposed: not so that " + one.says + " (" + one.ground +
         ")" + (one.waived > 0 ? "; a waiver does not change this" : "");
}

std::string key_of(const model::Statement& one) {
  return std::string(name(one.grade)) + " " + one.pack + "/" + one.rule + "/" + one.expectation;
}

// A minor is carried when a nonconformity on its requirement has correction, cause and a planned
// action. What lacks is said.
std::string lacks(const Context& context, const model::Statement& minor) {
  std::string best = "no nonconformity on it is recorded: correction, cause and plan are missing";
  for (const Record& known : records(context.snapshot, "nonconformity", context.org)) {
    if (!names_any(known.list("requirement"), minor.controls)) continue;
    std::vector<std::string> missing;
    if (known.text("correction").empty() && known.text("corrected_at").empty()) {
      missing.emplace_back("correction");
    }
    if (known.text("cause").empty()) missing.emplace_back("cause");
    bool planned = false;
    for (const Record& action : records(context.snapshot, "action", context.org)) {
      planned = planned || (action.text("origin") == "nonconformity:" + known.key() &&
                            (!action.text("due").empty() || !action.text("done_at").empty()));
    }
    if (!planned) missing.emplace_back("plan");
    if (missing.empty()) return "";
    best = "nonconformity `" + known.key() + "` lacks its";
    for (const std::string& one : missing) best += (one == missing.front() ? " " : ", ") + one;
  }
  return best;
}

void look_at_round(const Context& context, StageReadiness& stage, bool full) {
  const model::AuditProfile& profile = context.catalog.audit;
  const AuditRound round =
      internal_round(context.snapshot, context.org, profile.practice.cycle_years);
  const std::string audit_topic = "internal audit";
  const std::string audit_id = profile.internal_audit.empty() ? "" : profile.internal_audit.front();
  const auto open = [&](std::string_view kind) {
    const model::Register about = context.snapshot.register_of(context.org, kind);
    return !about.complete || !about.contradicted.empty();
  };
  if (round.audits == 0) {
    add(stage, What::blocks, audit_topic,
        std::string("no internal audit is recorded as held") +
            (open("audit") ? "; the register is open" : ""),
        audit_id);
  } else if (full) {
    std::vector<std::string> left;
    for (const auto& [id, status] : context.statuses) {
      if (status->measure && status->selection == Selection::excluded) continue;
      const bool covered = std::any_of(
          round.covered.begin(), round.covered.end(),
          [&, &leaf = id](const std::string& by) { return context.catalogs.is_below(leaf, by); });
      if (!covered) left.push_back(id);
    }
    std::sort(left.begin(), left.end(), model::before_by_number);
    if (!left.empty() && round.scope_unknown) {
      add(stage, What::unknown, audit_topic,
          "of an internal audit nobody recorded what it covered; without it " +
              std::to_string(left.size()) + " requirements and selected measures are not covered",
          audit_id);
    } else if (!left.empty()) {
      std::string list;
      for (std::size_t i = 0; i < std::min<std::size_t>(left.size(), 6); ++i) {
        list += (i == 0 ? "" : ", ") + left[i];
      }
      if (left.size() > 6) list += " and " + std::to_string(left.size() - 6) + " more";
      add(stage, What::blocks, audit_topic, "no full round yet: not covered are " + list, audit_id);
    }
  }
  const std::string review_id =
      profile.management_review.empty() ? "" : profile.management_review.front();
  const auto review = last_review(context.snapshot, context.org);
  if (!review) {
    add(stage, What::blocks, "management review",
        std::string("no management review is recorded as held") +
            (open("management_review") ? "; the register is open" : ""),
        review_id);
  } else if (full && round.last && *review < *round.last) {
    add(stage, What::blocks, "management review",
        "the last one, of " + to_text(*review) + ", was before the internal audit of " +
            to_text(*round.last) + " ended",
        review_id);
  }
}

void look_at_statement(const Context& context, StageReadiness& stage) {
  if (context.statement == nullptr) return;
  const std::string topic = "statement of applicability";
  const std::string& id = context.catalog.audit.statement;
  if (!context.statement->has_statement) {
    add(stage, What::blocks, topic, "none is on record", id);
  } else if (!context.statement->is_approved()) {
    add(stage, What::unknown, topic, approval_words(*context.statement), id);
  }
}

void look_at_records(const Context& context, StageReadiness& stage) {
  const std::string topic = "records of operation";
  const auto since = records_since(context.snapshot, context.org);
  const std::string months = std::to_string(context.record_months) + " months";
  if (!since) {
    add(stage, What::unknown, topic,
        "since when the processes are in use is not recorded; " + months + " are usual", "", "",
        true);
    return;
  }
  const Date enough = assay::add(*since, Duration{context.record_months, 0});
  if (context.snapshot.as_of < enough) {
    add(stage, What::blocks, topic,
        "processes are in use since " + to_text(*since) + "; " + months + " are reached on " +
            to_text(enough),
        "", "", true);
  }
}

void look_at_population(const Context& context, StageReadiness& stage) {
  for (const model::Population& one : context.posture.populations) {
    if (one.org != context.org || one.kind != "ai_system") continue;
    if (!one.contradicted.empty()) {
      add(stage, What::unknown, "AI systems known",
          "the register is declared complete and contradicted: " + one.contradicted);
    } else if (!one.complete) {
      add(stage, What::unknown, "AI systems known",
          std::to_string(one.known) + " are known and nobody declared the register complete");
    }
  }
}

void conclude(StageReadiness& stage) {
  const auto rank = [](What what) {
    return what == What::blocks ? 0 : what == What::concern ? 1 : 2;
  };
  std::stable_sort(
      stage.items.begin(), stage.items.end(),
      [&](const ReadinessItem& a, const ReadinessItem& b) { return rank(a.what) < rank(b.what); });
  stage.verdict = stage.count(What::blocks) > 0    ? Ready::not_ready
                  : stage.count(What::unknown) > 0 ? Ready::cannot_say
                                                   : Ready::ready;
}

StageReadiness stage1(const Context& context) {
  StageReadiness stage;
  const std::vector<const model::Statement*> statements = unmet(context);
  std::set<const model::Statement*> said;
  for (const model::AuditTopic& topic : context.catalog.audit.stage1) {
    for (const model::Statement* one : statements) {
      if (!names_any(one->controls, topic.ids) || !said.insert(one).second) continue;
      // Stage 1 grades nothing: what would be a major at stage 2 has to be gone by then.
      const bool major = one->grade == model::Grade::major;
      add(stage, major ? What::blocks : What::concern, topic.says,
          "not so that " + one->says + (major ? "; as it stands, a major at stage 2" : ""),
          one->controls.front(), key_of(*one));
    }
    for (const std::string& id : topic.ids) {
      const auto found = context.statuses.find(id);
      if (found == context.statuses.end()) continue;
      const std::string why = why_unknown(*found->second);
      if (!why.empty()) add(stage, What::unknown, topic.says, why, id, "leaf");
    }
  }
  look_at_round(context, stage, false);
  look_at_statement(context, stage);
  look_at_population(context, stage);
  conclude(stage);
  return stage;
}

StageReadiness stage2(const Context& context) {
  StageReadiness stage;
  for (const model::Statement* one : unmet(context)) {
    const std::string topic = one->controls.empty() ? "" : one->controls.front();
    const auto found = context.statuses.find(topic);
    const std::string title = found == context.statuses.end() ? topic : found->second->title;
    if (one->grade == model::Grade::major) {
      add(stage, What::blocks, title, words_of(*one), topic, key_of(*one));
      continue;
    }
    const std::string missing = lacks(context, *one);
    if (missing.empty()) {
      add(stage, What::concern, title, words_of(*one) + "; correction, cause and plan are recorded",
          topic, key_of(*one));
    } else {
      add(stage, What::blocks, title, words_of(*one) + "; " + missing, topic, key_of(*one));
    }
  }
  std::vector<const ControlStatus*> leaves;
  for (const auto& [id, status] : context.statuses) leaves.push_back(status);
  std::sort(leaves.begin(), leaves.end(), [](const auto* a, const auto* b) {
    return a->measure != b->measure ? !a->measure : model::before_by_number(a->control, b->control);
  });
  look_at_round(context, stage, true);
  look_at_statement(context, stage);
  look_at_records(context, stage);
  for (const ControlStatus* one : leaves) {
    const std::string why = why_unknown(*one);
    if (!why.empty()) add(stage, What::unknown, *one, why);
  }
  look_at_population(context, stage);
  conclude(stage);
  return stage;
}

bool same(const ReadinessItem& a, const ReadinessItem& b) {
  return a.what == b.what && a.control == b.control && a.key == b.key;
}

bool holds(const std::vector<ReadinessItem>& items, const ReadinessItem& one) {
  return std::any_of(items.begin(), items.end(),
                     [&](const ReadinessItem& other) { return same(one, other); });
}

// What `to` has and `from` lacks: of stage 2, and of stage 1 what stage 2 does not say.
std::vector<ReadinessItem> added(const Readiness& from, const Readiness& to) {
  std::vector<ReadinessItem> found;
  for (const ReadinessItem& item : to.stage2.items) {
    if (!holds(from.stage2.items, item)) found.push_back(item);
  }
  for (const ReadinessItem& item : to.stage1.items) {
    const bool said = std::any_of(found.begin(), found.end(), [&](const ReadinessItem& other) {
      return other.control == item.control && other.key == item.key;
    });
    if (!said && !holds(from.stage1.items, item)) found.push_back(item);
  }
  return found;
}

}  // namespace

std::vector<Readiness> readiness(const model::Snapshot& snapshot, const model::Posture& posture,
                                 const model::Catalogs& catalogs,
                                 std::span<const ControlStatus> statuses,
                                 std::span<const model::ApplicabilityReport> statements,
                                 const ReadinessOptions& options) {
  std::vector<Readiness> made;
  for (const model::OrgPosture& org : posture.orgs) {
    for (const model::Catalog& catalog : catalogs.all()) {
      if (catalog.audit.empty()) continue;
      Context context{snapshot, posture, catalogs, catalog, org.org, {}};
      context.record_months = options.record_months.value_or(catalog.audit.practice.record_months);
      for (const ControlStatus& one : statuses) {
        if (one.org == org.org && one.framework == catalog.name) {
          context.statuses[one.control] = &one;
        }
      }
      if (context.statuses.empty()) continue;
      for (const model::ApplicabilityReport& one : statements) {
        if (one.org == org.org && one.framework == catalog.name) context.statement = &one;
      }
      made.push_back({.org = org.org,
                      .framework = catalog.name,
                      .as_of = snapshot.as_of,
                      .stage1 = stage1(context),
                      .stage2 = stage2(context),
                      .dates = certificate_dates(snapshot, org.org, catalog),
                      .practice = catalog.audit.practice.says});
    }
  }
  return made;
}

model::Forecast forecast(const Readiness& now, const Readiness& then,
                         std::span<const ControlStatus> statuses_now,
                         std::span<const ControlStatus> statuses_then) {
  model::Forecast made{.org = now.org,
                       .framework = now.framework,
                       .from = now.as_of,
                       .to = then.as_of,
                       .stage1_then = then.stage1.verdict,
                       .stage2_then = then.stage2.verdict,
                       .added = added(now, then),
                       .gone = added(then, now)};
  std::map<std::string, std::string, std::less<>> before;
  for (const ControlStatus& one : statuses_now) {
    if (one.org == now.org) before[one.control] = one.standing();
  }
  for (const ControlStatus& one : statuses_then) {
    if (one.org != now.org || one.framework != now.framework) continue;
    const auto found = before.find(one.control);
    if (found == before.end() || found->second == one.standing()) continue;
    made.changes.push_back({one.control, one.title, found->second, one.standing()});
  }
  return made;
}

}  // namespace assay::judge
