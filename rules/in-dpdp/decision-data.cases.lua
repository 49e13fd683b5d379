local right = { id = "q1", dataset = "d1", dimension = "accuracy", met = true, at = "2027-05-01" }
local complete = shared.but(right, { id = "q2", dimension = "completeness" })
local trained_a, trained_c = shared.but(right, { id = "q3", dataset = "d2" }), shared.but(complete, { id = "q4", dataset = "d2" })
local foreign_a, foreign_c = shared.but(right, { id = "q5", dataset = "d3" }), shared.but(complete, { id = "q6", dataset = "d3" })
local others = { trained_a, trained_c, foreign_a, foreign_c }
local fine = {
  facts = {
    ai_system = { { id = "s1", name = "Score", stage = "operated", jurisdictions = { "IN", "SG" }, personal_data = true, adverse_decisions = true }, { id = "s2" } },
    ai_role = { { id = "r1", system = "s1", framework = "IN-DPDP", role = "data_fiduciary" }, { id = "r2", system = "s1", framework = "GDPR", role = "processor" }, { id = "r3", system = "s2", framework = "IN-DPDP", role = "processor" } },
    dataset = { { id = "d1" }, { id = "d2" }, { id = "d3" } },
    dataset_use = { { id = "u1", dataset = "d1", system = "s1", purpose = "run" }, { id = "u2", dataset = "d2", system = "s1", purpose = "train" }, { id = "u3", dataset = "d3", system = "s2", purpose = "run" } },
    data_quality_check = shared.with({ right, complete }, others),
  },
  complete = { "data_quality_check", "dataset_use" }, subject = "s1", as_of = shared.day,
  expects = { right = "satisfied", complete = "satisfied" },
}
local function checks(...) return { data_quality_check = shared.with({ ... }, others) } end
shared.run(shared.lines(fine, {
  { "measured, and as demanded", {}, {} },
  { "not right enough", checks(shared.but(right, { met = false }), complete), { right = "not_satisfied" } },
  { "not complete enough", checks(right, shared.but(complete, { met = false })), { complete = "not_satisfied" } },
  { "measured on no day", checks(shared.but(right, { at = blank }), shared.but(complete, { at = blank })), "not_satisfied", tempting = true },
  { "today", checks(shared.but(right, { at = "2027-06-01" }), shared.but(complete, { at = "2027-06-01" })), {} },
  { "tomorrow", checks(shared.but(right, { at = "2027-06-02" }), shared.but(complete, { at = "2027-06-02" })), "not_satisfied", tempting = true },
  { "accuracy alone", checks(right), { complete = "not_satisfied" }, tempting = true },
  { "completeness alone", checks(complete), { right = "not_satisfied" }, tempting = true },
  { "what it was trained with, and what others run on", { data_quality_check = others }, "not_satisfied", tempting = true },
  { "no registers that are known to be whole", { data_quality_check = false, dataset_use = false }, "undetermined", complete = {} },
  { "a significant fiduciary", { ai_role = { role = "significant_fiduciary" } }, {} },
  { "a processor", { ai_role = { role = "processor" } }, "not_applicable" },
  { "nobody settled the role", { ai_role = { { id = "r2", system = "s1", framework = "GDPR", role = "data_fiduciary" } } }, "undetermined", tempting = true },
  { "elsewhere", { ai_system = { jurisdictions = { "SG" } } }, "not_applicable" },
  { "nobody says whose law it meets", { ai_system = { jurisdictions = shared.unasked } }, "undetermined" },
  { "no personal data", { ai_system = { personal_data = false } }, "not_applicable" },
  { "it decides about nobody", { ai_system = { adverse_decisions = false } }, "not_applicable" },
  { "nobody says whether it decides", { ai_system = { adverse_decisions = shared.unasked } }, "undetermined" },
  { "being put into use", { ai_system = { stage = "deployed" } }, {} },
  { "still being developed", { ai_system = { stage = "developed" } }, "not_applicable" },
  { "the day before the duties begin", {}, "not_applicable", as_of = "2027-05-12" },
}))
