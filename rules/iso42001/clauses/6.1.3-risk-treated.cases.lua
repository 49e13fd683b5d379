local fine = {
  "above the line, and an option was chosen",
  complete = { "risk_treatment" },
  expects = { treated = "satisfied", rule = "satisfied", severity = "medium" },
  facts = {
    risk = { id = "r1", title = "Uneven errors", assessment = "q1", system = "s1", inherent = 7, opportunity = false, status = "open" },
    risk_assessment = { id = "q1", criteria = "v1" }, risk_criteria = { { id = "v1", accept_at_most = 6 }, { id = "v2", accept_at_most = 10 } },
    ai_system = { id = "s1", name = "Triage", personal_data = false },
    risk_treatment = { id = "t1", risk = "r1", option = "retain" },
  },
}
case(fine)
local none = { treated = "not_applicable", rule = "not_applicable" }
cases(lines(fine, {
  { "no treatment", { risk_treatment = false }, { treated = "not_satisfied" } },
  { "treatments may be elsewhere", { risk_treatment = false }, { treated = "undetermined" }, complete = {} },
  { "a treatment without an option", { risk_treatment = { option = blank } }, { treated = "not_satisfied" }, tempting = true },
  { "the treatment of another risk", { risk_treatment = { risk = "r2" } }, { treated = "not_satisfied" }, tempting = true },
  { "exactly at the line is acceptable", { risk = { inherent = 6 }, risk_treatment = false }, none },
  { "the line of its own assessment counts, not a later one", { risk = { inherent = 7 }, risk_treatment = false }, { treated = "not_satisfied" } },
  { "acceptable by the version it was assessed with", { risk_assessment = { criteria = "v2" }, risk_treatment = false }, none },
  { "an opportunity is not treated", { risk = { opportunity = true }, risk_treatment = false }, none },
  { "whether it is an opportunity was left empty", { risk = { opportunity = blank }, risk_treatment = false }, { treated = "not_satisfied" } },
  { "a closed risk", { risk = { status = "closed" }, risk_treatment = false }, none },
  { "an accepted risk was treated by accepting it, says its treatment; without one nobody chose", { risk = { status = "accepted" }, risk_treatment = false }, { treated = "not_satisfied" }, tempting = true },
  { "by which criteria, nobody knows", { risk = { assessment = blank }, risk_treatment = false }, { treated = "undetermined" } },
  { "one step up where personal data is handled", { ai_system = { personal_data = true } }, { severity = "high" } },
}))
