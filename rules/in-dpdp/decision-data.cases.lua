local right = { id = "q1", dataset = "d1", dimension = "accuracy", met = true, at = "2027-05-01" }
local complete = but(right, { id = "q2", dimension = "completeness" })
local trained_a, trained_c = but(right, { id = "q3", dataset = "d2" }), but(complete, { id = "q4", dataset = "d2" })
local foreign_a, foreign_c = but(right, { id = "q5", dataset = "d3" }), but(complete, { id = "q6", dataset = "d3" })
local others = { trained_a, trained_c, foreign_a, foreign_c }
local fine = {
  facts = {
    ai_system = { { id = "s1", name = "Score", stage = "operated", jurisdictions = { "IN", "SG" }, personal_data = true, adverse_decisions = true }, { id = "s2" } },
    ai_role = { { id = "r1", system = "s1", framework = "IN-DPDP", role = "data_fiduciary" }, { id = "r2", system = "s1", framework = "GDPR", role = "processor" }, { id = "r3", system = "s2", framework = "IN-DPDP", role = "processor" } },
    dataset = { { id = "d1" }, { id = "d2" }, { id = "d3" } },
    dataset_use = { { id = "u1", dataset = "d1", system = "s1", purpose = "run" }, { id = "u2", dataset = "d2", system = "s1", purpose = "train" }, { id = "u3", dataset = "d3", system = "s2", purpose = "run" } },
    data_quality_check = with({ right, complete }, others),
  },
  complete = { "data_quality_check", "dataset_use" }, subject = "s1",
  expects = { right = "satisfied", complete = "satisfied" },
}
local function checks(...) return { data_quality_check = with({ ... }, others) } end
cases(lines(fine, {
  { "measured, and as demanded", {}, {} },
  { "not right enough", checks(but(right, { met = false }), complete), { right = "not_satisfied" } },
  { "not complete enough", checks(right, but(complete, { met = false })), { complete = "not_satisfied" } },
  { "measured on no day", checks(but(right, { at = blank }), but(complete, { at = blank })), "not_satisfied", tempting = true },
  { "today", checks(but(right, { at = "2027-06-01" }), but(complete, { at = "2027-06-01" })), {} },
  { "tomorrow", checks(but(right, { at = "2027-06-02" }), but(complete, { at = "2027-06-02" })), "not_satisfied", tempting = true },
  { "accuracy alone", checks(right), { complete = "not_satisfied" }, tempting = true },
  { "completeness alone", checks(complete), { right = "not_satisfied" }, tempting = true },
  { "what it was trained with, and what others run on", { data_quality_check = others }, "not_satisfied", tempting = true },
  { "no registers that are known to be whole", { data_quality_check = false, dataset_use = false }, "undetermined", complete = {} },
  { "a significant fiduciary", { ai_role = { role = "significant_fiduciary" } }, {} },
  { "a processor", { ai_role = { role = "processor" } }, "not_applicable" },
  { "nobody settled the role", { ai_role = { { id = "r2", system = "s1", framework = "GDPR", role = "data_fiduciary" } } }, "undetermined", tempting = true },
  { "the role of another system only", { ai_role = { system = "s2" } }, "undetermined" },
  { "elsewhere", { ai_system = { jurisdictions = { "SG" } } }, "not_applicable" },
  { "nobody says whose law it meets", { ai_system = { jurisdictions = unasked } }, "undetermined" },
  { "no personal data", { ai_system = { personal_data = false } }, "not_applicable" },
  { "it decides about nobody", { ai_system = { adverse_decisions = false } }, "not_applicable" },
  { "nobody says whether it decides", { ai_system = { adverse_decisions = unasked } }, "undetermined" },
  { "being put into use", { ai_system = { stage = "deployed" } }, {} },
  { "still being developed", { ai_system = { stage = "developed" } }, "not_applicable" },
  { "the day before the duties begin", {}, "not_applicable", as_of = "2027-05-12" },
}))
