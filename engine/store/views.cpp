#include "engine/store/views.h"

namespace assay::store {
namespace {

std::string day(const std::string& column) { return "date(" + column + " * 86400, 'unixepoch')"; }

// Dates known to the month or year show as FIRST..LAST, so that text order is still time order.
std::string shown(const ViewField& field) {
  const std::string column = "f." + sql_name("f_" + field.name);
  if (field.type == "decimal") return column + " / 1000000.0";
  if (field.type != "date") return column;
  const std::string last = "f." + sql_name("l_" + field.name);
  return day(column) + " || CASE WHEN " + last + " > " + column + " THEN '..' || " + day(last) +
         " ELSE '' END";
}

}  // namespace

std::string sql_name(std::string_view name) { return "\"" + std::string(name) + "\""; }

std::string view_of_kind(const std::string& kind, std::span<const ViewField> fields) {
  const std::string table = sql_name("fact_" + kind);
  std::string text =
      "CREATE VIEW " + sql_name(kind) + " AS SELECT o.name AS org, s.key AS key, " +
      day("f.observed_at") +
      " AS observed_at, CASE f.basis WHEN 0 THEN 'claim' WHEN 1 THEN 'record' WHEN "
      "2 THEN 'test' ELSE 'independent' END AS basis, c.name AS source, f.locator AS "
      "locator, " +
      day("f.valid_from") + " AS valid_from, " + day("f.valid_to") +
      " AS valid_to, f.evidence AS evidence, f.load AS load";
  for (const ViewField& field : fields) {
    text += ", " + shown(field) + " AS " + sql_name(field.name) + ", CASE substr(f.states, " +
            std::to_string(field.position + 1) +
            ", 1) WHEN 'v' THEN 'value' WHEN 'b' THEN 'blank' WHEN 'n' THEN 'na' WHEN '?' THEN "
            "'unreadable' ELSE 'unasked' END AS " +
            sql_name(field.name + "_state");
  }
  text += " FROM " + table +
          " f JOIN assay_subject s ON s.id = f.subject JOIN assay_org o ON o.id = s.org JOIN "
          "assay_source c ON c.id = f.source WHERE f.form <> 2 AND f.id = (SELECT v.id FROM " +
          table +
          " v WHERE v.subject = f.subject AND NOT EXISTS (SELECT 1 FROM assay_retraction r WHERE "
          "r.subject = v.subject AND r.observed_at = v.observed_at AND r.load > v.load) ORDER BY "
          "v.observed_at DESC, v.load DESC, v.id DESC LIMIT 1)";
  return text;
}

}  // namespace assay::store
