local control = "ISO42001:A.7.3"
local fine = {
  facts = shared.chosen(control, {
    dataset = {
      id = "d1", name = "Scans", origin = "bought", supplier = "v1", reason_chosen = "same hospitals", acquired_at = "2024-02-01", categories = "images", quantity = "10000",
      licence = "for this use", personal_data = true, subjects_described = "patients",
    },
  }),
  advice = { "details", "rights", "people" },
  expects = { origin = "satisfied", ["from-whom"] = "satisfied", reason = "satisfied", details = "satisfied", rights = "satisfied", people = "satisfied" },
}
local function data(sentence, changes, outcome, tempting) return { sentence, { dataset = changes }, outcome, tempting = tempting } end
local own = { ["from-whom"] = "not_applicable", rights = "not_applicable" }
cases(lines(fine, {
  data("all on record", {}, {}),
  data("own data has no seller", { origin = "own", supplier = blank, licence = blank }, own),
  data("no origin", { origin = blank }, { origin = "not_satisfied", ["from-whom"] = "undetermined", rights = "undetermined" }),
  data("not applicable is no origin", { origin = na }, but(own, { origin = "not_satisfied" }), true),
  data("bought, nobody knows from whom", { supplier = blank }, { ["from-whom"] = "not_satisfied" }),
  data("bought from a seller that does not apply", { supplier = na }, { ["from-whom"] = "not_satisfied" }, true),
  data("an origin without a reason", { reason_chosen = blank }, { reason = "not_satisfied" }),
  data("a reason that does not apply", { reason_chosen = na }, { reason = "not_satisfied" }, true),
  data("a source that does not ask", { origin = unasked, supplier = unasked, reason_chosen = unasked, acquired_at = unasked, categories = unasked, quantity = unasked, licence = unasked, personal_data = unasked, subjects_described = unasked }, "undetermined"),
  data("bought, and nobody asked from whom", { supplier = unasked }, { ["from-whom"] = "undetermined" }),
  data("the control stays satisfied though nobody sorted the data", { categories = blank }, { details = "not_satisfied" }),
  data("nobody counted it", { quantity = blank }, { details = "not_satisfied" }),
  data("acquired today", { acquired_at = "2025-01-01" }, {}),
  data("acquired tomorrow", { acquired_at = "2025-01-02" }, { details = "not_satisfied" }),
  data("the control stays satisfied though there is no licence", { licence = blank }, { rights = "not_satisfied" }),
  data("a licence that does not apply", { licence = na }, { rights = "not_satisfied" }),
  data("public data without a licence", { origin = "public", licence = blank }, { ["from-whom"] = "not_applicable", rights = "not_satisfied" }),
  data("data of users without a licence", { origin = "user", licence = blank }, { ["from-whom"] = "not_applicable", rights = "not_satisfied" }),
  data("the control stays satisfied though nobody said whom it is about", { subjects_described = blank }, { people = "not_satisfied" }),
  data("about nobody", { personal_data = false, subjects_described = blank }, { people = "not_applicable" }),
}))
cases(shared.statements(fine, control, "general"))
