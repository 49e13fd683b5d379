#include "engine/model/audit_profile.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "engine/base/text.h"
#include "engine/model/audit_profile_json.h"

namespace assay::model {
namespace {

class Reader {
 public:
  Reader(std::string_view prefix, std::span<const std::string> ids, std::string_view file)
      : prefix_(prefix), ids_(ids), file_(file) {}

  std::string id(const json::Value& value) {
    const std::string* text = value.string();
    if (text == nullptr) return fail("an id is a text", value), "";
    const std::string qualified = prefix_ + ":" + *text;
    if (std::find(ids_.begin(), ids_.end(), qualified) == ids_.end()) {
      std::vector<std::string> known;
      for (const std::string& one : ids_) known.push_back(one.substr(prefix_.size() + 1));
      fail("unknown id `" + *text + "`" + text::suggestion(*text, known), value);
    }
    return qualified;
  }

  std::vector<std::string> ids(const json::Value* list) {
    std::vector<std::string> made;
    if (list == nullptr) return made;
    if (list->array() == nullptr) return fail("expected a list of ids", *list), made;
    for (const json::Value& one : *list->array()) made.push_back(id(one));
    return made;
  }

  std::vector<AuditTopic> topics(const json::Value* list) {
    std::vector<AuditTopic> made;
    each(list, [&](const json::Value& one) {
      made.push_back({one.text("says"), ids(one.find("ids"))});
      if (made.back().says.empty()) fail("a topic needs `says`", one);
    });
    return made;
  }

  std::vector<StayingClause> stays(const json::Value* list) {
    std::vector<StayingClause> made;
    each(list, [&](const json::Value& one) {
      const json::Value* measure = one.find("measure");
      if (measure == nullptr) return fail("expected a `measure` and the `ids` that stay", one);
      made.push_back({id(*measure), ids(one.find("ids"))});
    });
    return made;
  }

  std::vector<Activity> activities(const json::Value* list) {
    std::vector<Activity> made;
    each(list, [&](const json::Value& one) {
      Activity activity{
          one.text("says"), ids(one.find("ids")), one.text("kind"), one.text("field"), {}};
      if (activity.says.empty() || activity.kind.empty()) {
        fail("an activity needs `says` and `kind`", one);
      }
      if (const json::Value* values = one.find("values"); values != nullptr) {
        if (values->array() == nullptr) return fail("`values` is a list of texts", *values);
        for (const json::Value& value : *values->array()) {
          if (value.string() != nullptr) activity.values.push_back(*value.string());
        }
      }
      made.push_back(std::move(activity));
    });
    return made;
  }

  void number(const json::Value& from, std::string_view name, int& into) {
    const json::Value* value = from.find(name);
    if (value == nullptr) return;
    const auto read = value->decimal();
    if (!read || read->millionths % Decimal::scale != 0 || *read < Decimal::of(0) ||
        *read > Decimal::of(1200)) {
      return fail("`" + std::string(name) + "` is a whole number of months or years", *value);
    }
    into = static_cast<int>(read->millionths / Decimal::scale);
  }

  void fail(std::string message, const json::Value& at) {
    if (error_) return;
    error_ =
        Error{Code::source, std::move(message),
              std::string(file_) + ":" + std::to_string(at.line) + ":" + std::to_string(at.column)};
  }
  [[nodiscard]] std::optional<Error>& error() { return error_; }

 private:
  template <typename Take>
  void each(const json::Value* list, const Take& take) {
    if (list == nullptr) return;
    if (list->array() == nullptr) return fail("expected a list", *list);
    for (const json::Value& one : *list->array()) take(one);
  }

  std::string prefix_;
  std::span<const std::string> ids_;
  std::string_view file_;
  std::optional<Error> error_;
};

}  // namespace

Result<AuditProfile> parse_audit_profile(const json::Value& audit, std::string_view prefix,
                                         std::span<const std::string> ids, std::string_view file) {
  Reader reader(prefix, ids, file);
  AuditProfile made;
  if (audit.object() == nullptr) reader.fail("`audit` is an object", audit);
  if (const json::Value* statement = audit.find("statement"); statement != nullptr) {
    made.statement = reader.id(*statement);
  }
  made.internal_audit = reader.ids(audit.find("internal_audit"));
  made.management_review = reader.ids(audit.find("management_review"));
  made.core = reader.topics(audit.find("core"));
  made.stage1 = reader.topics(audit.find("stage1"));
  made.stays = reader.stays(audit.find("stays"));
  made.activities = reader.activities(audit.find("activities"));
  if (const json::Value* practice = audit.find("practice"); practice != nullptr) {
    made.practice.says = practice->text("says");
    reader.number(*practice, "record_months", made.practice.record_months);
    reader.number(*practice, "stage_gap_months", made.practice.stage_gap_months);
    reader.number(*practice, "major_months", made.practice.major_months);
    reader.number(*practice, "surveillance_months", made.practice.surveillance_months);
    reader.number(*practice, "cycle_years", made.practice.cycle_years);
  }
  if (reader.error()) return *std::move(reader.error());
  return made;
}

}  // namespace assay::model
