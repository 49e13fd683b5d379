#include "engine/assess/attestations.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "engine/assess/trit.h"

namespace assay::assess {
namespace {

using model::Cell;
using model::Row;
using model::State;
using model::Table;

// Fields by which a fact names who wrote it, decided it or answers for it.
constexpr std::string_view responsible_fields[] = {"owner",       "author",  "approver",
                                                   "responsible", "lead",    "by",
                                                   "decided_by",  "made_by", "approved_by"};

constexpr std::string_view audit_duty = "internal_audit";

// A table and the places of its fields by name.
class Register {
 public:
  Register(const model::Snapshot& snapshot, std::string_view kind)
      : snapshot_(snapshot), table_(snapshot.find(kind)) {}

  [[nodiscard]] Row rows() const {
    return table_ == nullptr ? 0 : static_cast<Row>(table_->rows());
  }
  [[nodiscard]] const Table* table() const { return table_; }
  [[nodiscard]] std::string_view org(Row row) const {
    return snapshot_.symbols.text(table_->org[row]);
  }
  [[nodiscard]] Cell cell(Row row, std::string_view field) const {
    const int index = table_->kind->index_of(field);
    return index < 0 ? Cell{} : snapshot_.cell(*table_, row, static_cast<std::size_t>(index));
  }
  [[nodiscard]] std::string text(Row row, std::string_view field) const {
    const Cell found = cell(row, field);
    const auto* text = std::get_if<std::string>(&found.value);
    return text != nullptr ? *text : "";
  }
  [[nodiscard]] std::optional<Period> day(Row row, std::string_view field) const {
    const Cell found = cell(row, field);
    const auto* period = std::get_if<Period>(&found.value);
    return period != nullptr ? std::optional(*period) : std::nullopt;
  }
  // The row of a key in one organisation, or -1.
  [[nodiscard]] std::int64_t find(std::string_view org, std::string_view key) const {
    return table_ == nullptr ? -1 : snapshot_.row_of(*table_, org, key);
  }

 private:
  const model::Snapshot& snapshot_;
  const Table* table_;
};

class Attestations {
 public:
  explicit Attestations(const model::Snapshot& snapshot)
      : snapshot_(snapshot),
        attestations_(snapshot, "attestation"),
        roles_(snapshot, "role_assignment"),
        persons_(snapshot, "person"),
        approvals_(snapshot, "approval") {
    index(roles_, "person", roles_of_);
    index(approvals_, "subject", approvals_of_);
  }

  // Who attests, when and until when, what was seen, how many of how many.
  [[nodiscard]] bool counts(Row row) const {
    const Cell seen = attestations_.cell(row, "seen");
    const auto* items = std::get_if<model::List>(&seen.value);
    const Cell population = attestations_.cell(row, "population"),
               sample = attestations_.cell(row, "sample");
    const auto* all = std::get_if<Decimal>(&population.value);
    const auto* some = std::get_if<Decimal>(&sample.value);
    return items != nullptr && !items->empty() && all != nullptr && some != nullptr &&
           *some >= Decimal::of(1) && *some <= *all &&
           !attestations_.text(row, "attester").empty() && attestations_.day(row, "at") &&
           attestations_.day(row, "until");
  }

  [[nodiscard]] Trit independent(Row row) const {
    const std::string attester = attestations_.text(row, "attester"),
                      subject = attestations_.text(row, "subject");
    const auto at = attestations_.day(row, "at");
    const auto colon = subject.find(':');
    if (attester.empty() || !at || colon == std::string::npos) return Trit::unknown;
    const std::string_view org = attestations_.org(row);
    const Question question{org, attester, subject, *at};
    const Trit involved =
        either(either(holds_role(question), leads(question, subject.starts_with("organization:"))),
               either(named(question, subject.substr(0, colon), subject.substr(colon + 1)),
                      approved(question)));
    const bool all_roles = snapshot_.register_of(org, "role_assignment").complete;
    return both(negate(involved), involved == Trit::no && !all_roles ? Trit::unknown : Trit::yes);
  }

 private:
  struct Question {
    std::string_view org;
    const std::string& attester;
    const std::string& subject;
    Period at;
  };
  // Rows by organisation and text; those that do not say stand under the empty text.
  using Index = std::multimap<std::pair<std::string, std::string>, Row>;

  static void index(const Register& of, std::string_view field, Index& rows) {
    for (Row row = 0; row < of.rows(); ++row) {
      const Cell cell = of.cell(row, field);
      if (cell.state == State::blank || cell.state == State::na) continue;
      rows.emplace(std::pair{std::string(of.org(row)), of.text(row, field)}, row);
    }
  }

  template <typename Visit>
  static Trit any_of(const Index& rows, std::string_view org, const std::string& text,
                     const Visit& visit) {
    Trit any = Trit::no;
    auto [first, last] = rows.equal_range({std::string(org), text});
    for (; first != last; ++first) any = either(any, visit(first->second));
    std::tie(first, last) = rows.equal_range({std::string(org), ""});
    for (; first != last; ++first) any = either(any, both(Trit::unknown, visit(first->second)));
    return any;
  }

  [[nodiscard]] Trit in_force(Row role, const Period& at) const {
    std::int32_t from = roles_.table()->valid_from[role], to = roles_.table()->valid_to[role];
    const auto first = roles_.day(role, "from"), last = roles_.day(role, "to");
    if (first) from = std::max(from, first->first.days);
    if (last) to = std::min(to, last->last.days);
    return trit(from <= at.last.days && to >= at.first.days);
  }

  // Whether a responsibility other than auditing goes with the role.
  [[nodiscard]] Trit answers(Row role) const {
    const Cell cell = roles_.cell(role, "responsibility");
    const auto* duties = std::get_if<model::List>(&cell.value);
    if (duties == nullptr || duties->empty()) return Trit::unknown;
    return trit(std::any_of(duties->begin(), duties->end(),
                            [](const std::string& duty) { return duty != audit_duty; }));
  }

  // A role over the whole covers every subject in it.
  [[nodiscard]] Trit covers(Row role, const Question& question) const {
    const Cell scope = roles_.cell(role, "scope");
    if (scope.state == State::blank) return Trit::yes;
    if (scope.state != State::value) return Trit::unknown;
    const std::string text = roles_.text(role, "scope");
    return trit(text == question.subject || text == "organization:" + std::string(question.org));
  }

  [[nodiscard]] Trit holds_role(const Question& question) const {
    return any_of(roles_of_, question.org, question.attester, [&](Row role) {
      return both(both(in_force(role, question.at), covers(role, question)), answers(role));
    });
  }

  // Top management answers for everything; only of the organisation itself must it be known that
  // the attester is none of it.
  [[nodiscard]] Trit leads(const Question& question, bool organisation) const {
    const std::int64_t person = persons_.find(question.org, question.attester);
    const Cell cell =
        person < 0 ? Cell{} : persons_.cell(static_cast<Row>(person), "top_management");
    if (const auto* top = std::get_if<bool>(&cell.value)) return trit(*top);
    return organisation ? Trit::unknown : Trit::no;
  }

  // Whether the subject's own fact names the attester.
  [[nodiscard]] Trit named(const Question& question, const std::string& kind,
                           const std::string& key) const {
    const Register of(snapshot_, kind);
    const std::int64_t row = of.find(question.org, key);
    if (row < 0) return Trit::unknown;
    Trit any = Trit::no;
    for (const std::string_view name : responsible_fields) {
      const model::Field* field = of.table()->kind->find(name);
      if (field == nullptr) continue;
      const Cell cell = of.cell(static_cast<Row>(row), name);
      if (cell.state == State::blank || cell.state == State::na) continue;
      const std::string text = of.text(static_cast<Row>(row), name);
      any = either(any, cell.state != State::value ? Trit::unknown : is(question, *field, text));
    }
    return any;
  }

  // Whether what a field of the subject says is the attester.
  [[nodiscard]] Trit is(const Question& question, const model::Field& field,
                        const std::string& text) const {
    if (field.target != "role_assignment") {
      return trit(text == question.attester || text == "person:" + question.attester);
    }
    const std::int64_t role = roles_.find(question.org, text);
    if (role < 0) return Trit::unknown;
    const std::string holder = roles_.text(static_cast<Row>(role), "person");
    if (holder.empty()) return Trit::unknown;
    return both(trit(holder == question.attester), in_force(static_cast<Row>(role), question.at));
  }

  [[nodiscard]] Trit approved(const Question& question) const {
    return any_of(approvals_of_, question.org, question.subject, [&](Row approval) {
      const Cell by = approvals_.cell(approval, "by");
      if (by.state == State::blank || by.state == State::na) return Trit::no;
      if (by.state != State::value) return Trit::unknown;
      return trit(approvals_.text(approval, "by") == question.attester);
    });
  }

  const model::Snapshot& snapshot_;
  Register attestations_, roles_, persons_, approvals_;
  Index roles_of_, approvals_of_;
};

void set(model::Column& column, Row row, Trit value) {
  column.state[row] = value == Trit::unknown ? State::unasked : State::value;
  column.low[row] = value == Trit::yes ? 1 : 0;
  column.raw.erase(row);
}

}  // namespace

void compute_attestations(model::Snapshot& snapshot) {
  const auto found = snapshot.tables.find("attestation");
  if (found == snapshot.tables.end()) return;
  Table& table = found->second;
  const auto column = [&](std::string_view name) -> model::Column* {
    const model::Field* field = table.kind->find(name);
    if (field == nullptr || !field->computed) return nullptr;
    return &table.columns[static_cast<std::size_t>(table.kind->index_of(name))];
  };
  model::Column *counts = column("counts"), *independent = column("attester_independent");
  if (counts == nullptr || independent == nullptr) return;
  const Attestations attestations(snapshot);
  for (Row row = 0; row < table.rows(); ++row) {
    const bool complete = attestations.counts(row);
    const Trit apart = attestations.independent(row);
    set(*counts, row, trit(complete));
    set(*independent, row, apart);
    table.basis[row] =
        complete && apart == Trit::yes ? model::Basis::independent : model::Basis::claim;
  }
}

}  // namespace assay::assess
