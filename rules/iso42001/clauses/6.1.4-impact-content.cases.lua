local fine = {
  "all of it",
  complete = { "impact_assessment" },
  expects = { uses = "satisfied", affected = "satisfied", setting = "satisfied", rule = "satisfied", severity = "low" },
  facts = {
    scope_item = shared.places,
    ai_system = { id = "s1", name = "Triage", stage = "operated" },
    impact_assessment = { id = "a1", system = "s1", status = "completed", uses = { "deployment", "intended_use", "foreseeable_misuse" }, affects = { "individuals", "groups", "societies" }, context = "wards at night", jurisdictions = { "NL" } },
  },
}
case(fine)
cases(shared.placed(fine))

local none = { uses = "not_satisfied", affected = "not_satisfied", setting = "not_satisfied", rule = "not_satisfied" }
local other = { uses = "not_applicable", affected = "not_applicable", setting = "not_applicable", rule = "not_applicable" }
local unknown = { uses = "undetermined", affected = "undetermined", setting = "undetermined", rule = "undetermined" }
cases(lines(fine, {
  { "none of it", { impact_assessment = { uses = "intended_use", affects = "groups", context = blank, jurisdictions = blank } }, none },
  { "a register that says only that it was done", { impact_assessment = { uses = unasked, affects = unasked, context = unasked, jurisdictions = unasked } }, unknown },
  { "nothing on file", { impact_assessment = false }, unknown, complete = {} },
  { "no assessment: another finding", { impact_assessment = false }, other },
  { "the assessment of another system", { impact_assessment = { system = "s2" } }, other },
  { "a draft that says all of it", { impact_assessment = { status = "in_progress" } }, other },
  { "a draft that says all of it, beside a completed one that says nothing", { impact_assessment = { but(fine.facts.impact_assessment, { status = "in_progress" }),
      { id = "a0", system = "s1", status = "completed", uses = blank, affects = "groups", context = blank, jurisdictions = blank } } }, none, tempting = true },
  { "whom it looks at was left empty", { impact_assessment = { affects = blank } }, { affected = "not_satisfied" }, tempting = true },
  { "an older one says nothing, the newer one all", { impact_assessment = { fine.facts.impact_assessment, { id = "a0", system = "s1", status = "completed", uses = blank, affects = blank, context = blank, jurisdictions = blank } } } },
  { "one of another system that says all of it, beside its own that says nothing", { impact_assessment = { but(fine.facts.impact_assessment, { system = "s2" }),
      { id = "a0", system = "s1", status = "completed", uses = "deployment", affects = "groups", context = blank, jurisdictions = blank } } }, none, tempting = true },
  { "a system that is being put into use", { ai_system = { stage = "deployed" }, impact_assessment = { uses = "deployment" } }, { uses = "not_satisfied" } },
  { "a retired system", { ai_system = { stage = "retired" } }, { uses = "not_applicable", affected = "not_applicable", setting = "not_applicable" } },
  { "all but the deployment", { impact_assessment = { uses = { "intended_use", "foreseeable_misuse" } } }, { uses = "not_satisfied" }, tempting = true },
  { "all but the intended use", { impact_assessment = { uses = { "deployment", "foreseeable_misuse" } } }, { uses = "not_satisfied" }, tempting = true },
  { "all but misuse", { impact_assessment = { uses = { "deployment", "intended_use" } } }, { uses = "not_satisfied" }, tempting = true },
  { "a data protection assessment looks at persons, not at societies", { impact_assessment = { affects = { "individuals", "groups" } } }, { affected = "not_satisfied" }, tempting = true },
  { "societies, and nobody in particular", { impact_assessment = { affects = "societies" } }, { affected = "not_satisfied" }, tempting = true },
  { "individuals and societies", { impact_assessment = { affects = { "individuals", "societies" } } } },
  { "groups and societies", { impact_assessment = { affects = { "groups", "societies" } } } },
  { "a setting without jurisdictions", { impact_assessment = { jurisdictions = blank } }, { setting = "not_satisfied" }, tempting = true },
  { "jurisdictions without a setting", { impact_assessment = { context = blank } }, { setting = "not_satisfied" }, tempting = true },
}))
equivalent { "uses/empty undetermined", "the sentence applies only where a completed assessment is in scope" }
equivalent { "affected/empty undetermined", "the sentence applies only where a completed assessment is in scope" }
equivalent { "setting/empty undetermined", "the sentence applies only where a completed assessment is in scope" }
