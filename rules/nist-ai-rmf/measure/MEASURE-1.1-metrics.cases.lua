local risk = { id = "s1", opportunity = false, status = "open", inherent = 9, assessment = "ra1", measured_by = { "m1" }, not_measured_reason = blank, followed_how = "a talk every month" }
local more = {
  { "as high as is accepted", { risk = { inherent = 6 } }, "not_applicable" },
  { "an opportunity", { risk = { opportunity = true } }, "not_applicable" },
  { "closed", { risk = { status = "closed" } }, "not_applicable" },
  { "it is said why it is not measured, and how it is followed", { risk = { not_measured_reason = "no measure exists" } }, { measured = "not_applicable", ["or-said-why"] = "satisfied", rule = "satisfied" } },
  { "it is said why it is not measured, and not how it is followed", { risk = { not_measured_reason = "no measure exists", followed_how = blank } }, { measured = "not_applicable", ["or-said-why"] = "not_satisfied" }, tempting = true },
  { "nobody was asked how it is followed", { risk = { id = "s1", opportunity = false, status = "open", inherent = 9, assessment = "ra1", not_measured_reason = "no measure exists" } }, { ["or-said-why"] = "undetermined" } },
  { "it is measured", nil, { measured = "satisfied", ["or-said-why"] = "not_applicable", rule = "satisfied" } },
  { "nothing measures it", { risk = { measured_by = blank } }, { measured = "not_satisfied", rule = "not_satisfied" }, tempting = true },
  { "what measures it is no metric on record", { risk = { measured_by = { "m9" } } }, { measured = "not_satisfied" }, tempting = true },
  { "the register of metrics may lack it", { risk = { measured_by = { "m9" } } }, { measured = "undetermined" }, open = { "metric" } },
}
for _, status in ipairs { "treated", "accepted" } do more[#more + 1] = { "a risk that is " .. status, { risk = { status = status } }, { rule = "satisfied" } } end
shared.try {
  of = "NIST-AI-RMF:MEASURE 1.1", kind = "risk", system = "y1",
  facts = { risk_criteria = { id = "rc1", accept_at_most = 6 }, risk_assessment = { id = "ra1", criteria = "rc1" }, risk = risk, metric = { id = "m1" } },
  sentences = { measured = {}, ["or-said-why"] = { idle = true } },
  more = more,
}
