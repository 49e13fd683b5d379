// The shapes are those of docs/formats/report.schema.json; names are stable, order is fixed.
#include <string_view>

#include "engine/model/finding_json.h"
#include "engine/report/audit_json.h"
#include "engine/report/json_pieces.h"
#include "engine/report/report.h"

namespace assay::report {
namespace {

using json::Writer;

void write_subject(Writer& out, const model::SubjectId& subject, std::string_view called) {
  out.name("subject").open_object();
  out.member("kind", subject.kind).member("id", subject.key);
  if (!called.empty()) out.member("name", called);
  out.close_object();
}

void write_finding(Writer& out, const model::Finding& finding, std::string_view run) {
  out.open_object().member("id", finding.id).member("run", run).member("org", finding.org);
  out.member("pack", finding.pack)
      .member("rule", finding.rule)
      .member("rule_version", finding.rule_version);
  out.texts("controls", finding.controls);
  const bool named = !finding.subject_name.empty();
  write_subject(out, finding.subject, named ? finding.subject_name : finding.subject.key);
  out.member("outcome", name(finding.outcome))
      .member("reason", name(finding.reason))
      .member("basis", name(finding.basis))
      .member("severity", name(finding.severity))
      .member("severity_sum", finding.severity_sum)
      .member("grade", name(finding.grade))
      .name("waived")
      .boolean(finding.waived());
  out.name("waiver");
  if (finding.waiver) {
    model::write_waiver(out, *finding.waiver);
  } else {
    out.null();
  }
  out.member("message", finding.message).name("observations").open_array();
  for (const model::Observation& one : finding.observations) model::write_observation(out, one);
  out.close_array().member("first_seen", finding.first_seen);
  out.name("unstable_key").boolean(finding.unstable_key);
  number(out, "subjects", finding.subjects());
  out.name("alike").open_array();
  for (const model::Alike& one : finding.alike) {
    out.open_object().member("id", one.id).member("subject", one.key).member("name", one.name);
    if (one.first_seen != finding.first_seen) out.member("first_seen", one.first_seen);
    out.close_object();
  }
  out.close_array().close_object();
}

void write_request(Writer& out, const model::Request& request) {
  out.open_object()
      .member("id", request.id)
      .member("org", request.org)
      .member("pack", request.pack)
      .member("rule", request.rule)
      .member("expectation", request.expectation);
  out.texts("controls", request.controls);
  out.member("asks", request.asks)
      .member("kind", request.kind)
      .member("field", request.field)
      .member("reason", name(request.reason));
  number(out, "subjects", request.subjects);
  number(out, "alone", request.alone).close_object();
}

void write_statement(Writer& out, const model::Statement& one) {
  out.open_object()
      .member("org", one.org)
      .member("pack", one.pack)
      .member("rule", one.rule)
      .member("expectation", one.expectation)
      .member("framework", one.framework);
  out.texts("controls", one.controls);
  out.member("says", one.says)
      .member("level", name(one.level))
      .member("reading", name(one.reading))
      .member("grade", name(one.grade))
      .member("ground", one.ground)
      .member("severity", name(one.severity));
  out.texts("consider", one.consider);
  out.name("subjects").open_array();
  for (const model::SubjectId& subject : one.subjects) {
    out.open_object().member("kind", subject.kind).member("id", subject.key).close_object();
  }
  out.close_array();
  number(out, "judged", one.judged);
  number(out, "undetermined", one.undetermined);
  number(out, "waived", one.waived).close_object();
}

void write_population(Writer& out, const model::Population& one) {
  out.open_object().member("org", one.org).member("kind", one.kind);
  number(out, "known", one.known);
  number(out, "reached", one.reached);
  number(out, "out_of_scope", one.out_of_scope);
  out.name("scope_known").boolean(one.scope_known).name("complete").boolean(one.complete);
  out.member("contradicted", one.contradicted).close_object();
}

void write_problem(Writer& out, const model::DataProblem& one) {
  out.open_object()
      .member("what", name(one.what))
      .member("org", one.org)
      .member("kind", one.kind)
      .member("field", one.field)
      .member("target", one.target);
  number(out, "count", one.count);
  out.texts("samples", one.samples);
  out.close_object();
}

void write_waiver_status(Writer& out, const model::WaiverStatus& one) {
  out.open_object()
      .member("org", one.org)
      .member("id", one.key)
      .member("state", name(one.state))
      .member("why", one.why)
      .member("finding", one.finding);
  out.texts("rules", one.rules);
  out.member("subject", one.subject)
      .member("reason", one.reason)
      .member("owner", one.owner)
      .member("approved_by", one.approved_by)
      .member("authority", one.authority)
      .member("from", one.from)
      .member("to", one.to)
      .member("legal_basis", one.legal_basis);
  out.texts("compensating", one.compensating);
  number(out, "findings", one.findings).close_object();
}

void write_question(Writer& out, const model::AuditorQuestion& one) {
  out.open_object()
      .member("pack", one.pack)
      .member("rule", one.rule)
      .member("expectation", one.expectation)
      .member("says", one.says);
  out.texts("controls", one.controls);
  out.member("method", name(one.method));
  number(out, "orgs", one.orgs);
  number(out, "open", one.open).close_object();
}

void write_posture(Writer& out, const model::Posture& posture) {
  out.name("posture").open_object().member("as_of", to_text(posture.as_of));
  write_tally(out, posture.whole);
  write_list(out, "organisations", posture.orgs, [](Writer& w, const model::OrgPosture& one) {
    w.open_object().member("org", one.org).member("name", one.name);
    write_tally(w, one.tally);
    w.close_object();
  });
  write_list(out, "rules", posture.rules, [](Writer& w, const model::RuleTally& one) {
    w.open_object().member("org", one.org).member("pack", one.pack).member("rule", one.rule);
    write_tally(w, one.tally);
    w.close_object();
  });
  write_list(out, "controls", posture.controls, [](Writer& w, const model::ControlTally& one) {
    w.open_object().member("org", one.org).member("control", one.control);
    write_tally(w, one.tally);
    w.close_object();
  });
  write_list(out, "populations", posture.populations, write_population);
  write_list(out, "statements", posture.statements, write_statement);
  write_list(out, "requests", posture.requests, write_request);
  write_list(out, "problems", posture.problems, write_problem);
  write_list(out, "waivers", posture.waivers, write_waiver_status);
  write_list(out, "questions", posture.questions, write_question);
  write_list(out, "silent", posture.silent, [](Writer& w, const model::SilentRule& one) {
    w.open_object().member("pack", one.pack).member("rule", one.rule);
    w.texts("controls", one.controls);
    w.member("why", one.why).close_object();
  });
  out.close_object();
}

void write_inputs(Writer& out, const Report& report) {
  write_list(out, "sources", report.sources, [](Writer& w, const Source& one) {
    w.open_object().member("name", one.name).member("digest", one.digest).member("org", one.org);
    number(w, "records", one.records);
    number(w, "rejected", one.rejected).close_object();
  });
  write_list(out, "packs", report.packs, [](Writer& w, const Pack& one) {
    w.open_object()
        .member("id", one.id)
        .member("title", one.title)
        .member("version", one.version)
        .member("digest", one.digest)
        .close_object();
  });
  write_list(out, "rules", report.rules, [](Writer& w, const RuleCard& one) {
    w.open_object().member("pack", one.pack).member("id", one.id).member("title", one.title);
    w.member("subject", one.subject);
    w.texts("controls", one.controls);
    write_list(w, "expectations", one.sentences, [](Writer& v, const SentenceCard& sentence) {
      v.open_object()
          .member("id", sentence.id)
          .member("says", sentence.says)
          .member("level", name(sentence.level))
          .member("method", name(sentence.method))
          .close_object();
    });
    w.member("action", one.action).member("owner", one.owner).close_object();
  });
  write_list(out, "controls", report.controls, [](Writer& w, const ControlCard& one) {
    w.open_object()
        .member("id", one.id)
        .member("title", one.title)
        .member("framework", one.framework)
        .close_object();
  });
}

}  // namespace

std::string to_json(const model::Finding& finding, std::string_view run) {
  Writer out;
  write_finding(out, finding, run);
  return out.take();
}

std::string to_json(const model::Task& task) {
  Writer out;
  model::write_task(out, task);
  return out.take();
}

std::string to_json(const model::Request& request) {
  Writer out;
  write_request(out, request);
  return out.take();
}

void json(const Report& report, const Piece& piece) {
  Writer out(piece);
  out.open_object()
      .member("format", "assay-report-1")
      .member("title", report.title)
      .member("engine", report.engine)
      .member("as_of", to_text(report.as_of))
      .name("known")
      .number(report.known)
      .member("run", report.run)
      .member("snapshot", report.snapshot)
      .name("incomplete")
      .boolean(report.incomplete);
  out.texts("notes", report.notes);
  write_inputs(out, report);
  write_posture(out, report.posture);
  // What is undetermined stands among the requests, and line by line in findings.jsonl.
  out.name("findings").open_array();
  for (const model::Finding& one : report.findings) {
    if (one.outcome == model::Outcome::not_satisfied) write_finding(out, one, report.run);
  }
  out.close_array();
  write_list(out, "tasks", report.tasks, model::write_task);
  write_audit(out, report.audit);
  out.close_object();
  piece(out.take() + "\n");
}

std::string json(const Report& report) {
  return whole([&](const Piece& piece) { json(report, piece); });
}

void jsonl(const Report& report, const Piece& line) {
  for (const model::Finding& finding : report.findings) {
    if (finding.outcome < model::Outcome::undetermined) continue;
    line(to_json(finding, report.run) += '\n');
  }
}

std::string jsonl(const Report& report) {
  return whole([&](const Piece& piece) { jsonl(report, piece); });
}

}  // namespace assay::report
