local fine = {
  "all of it",
  complete = { "impact_assessment" },
  expects = { uses = "satisfied", affected = "satisfied", setting = "satisfied", rule = "satisfied", severity = "low" },
  facts = {
    ai_system = { id = "s1", name = "Triage", stage = "operated" },
    impact_assessment = { id = "a1", system = "s1", status = "completed", uses = { "deployment", "intended_use", "foreseeable_misuse" }, affects = { "individuals", "groups", "societies" }, context = "wards at night", jurisdictions = { "NL" } },
  },
}
case(fine)

local none = { uses = "not_satisfied", affected = "not_satisfied", setting = "not_satisfied", rule = "not_satisfied" }
local other = { uses = "not_applicable", affected = "not_applicable", setting = "not_applicable", rule = "not_applicable" }
local unknown = { uses = "undetermined", affected = "undetermined", setting = "undetermined", rule = "undetermined" }
shared.vary(fine, {
  { "none of it", change = { impact_assessment = { uses = "intended_use", affects = "groups", context = blank, jurisdictions = blank } }, expects = none },
  { "a register that says only that it was done", unasked = { impact_assessment = { "uses", "affects", "context", "jurisdictions" } }, expects = unknown },
  { "nothing on file", drop = { "impact_assessment" }, open = { "impact_assessment" }, expects = unknown },
  { "no assessment: another finding", drop = { "impact_assessment" }, expects = other },
  { "the assessment of another system", change = { impact_assessment = { system = "s2" } }, expects = other },
  { "a draft that says all of it", change = { impact_assessment = { status = "in_progress" } }, expects = other },
  { "a draft that says all of it, beside a completed one that says nothing", tempting = true, put = { impact_assessment = { but(fine.facts.impact_assessment, { status = "in_progress" }),
      { id = "a0", system = "s1", status = "completed", uses = blank, affects = "groups", context = blank, jurisdictions = blank } } }, expects = none },
  { "whom it looks at was left empty", tempting = true, change = { impact_assessment = { affects = blank } }, expects = { affected = "not_satisfied", rule = "not_satisfied" } },
  { "an older one says nothing, the newer one all", put = { impact_assessment = { fine.facts.impact_assessment, { id = "a0", system = "s1", status = "completed", uses = blank, affects = blank, context = blank, jurisdictions = blank } } } },
  { "one of another system that says all of it, beside its own that says nothing", tempting = true, put = { impact_assessment = { but(fine.facts.impact_assessment, { system = "s2" }),
      { id = "a0", system = "s1", status = "completed", uses = "deployment", affects = "groups", context = blank, jurisdictions = blank } } }, expects = none },
  { "a system that is being put into use", change = { ai_system = { stage = "deployed" }, impact_assessment = { uses = "deployment" } }, expects = { uses = "not_satisfied", rule = "not_satisfied" } },
  { "a retired system", change = { ai_system = { stage = "retired" } }, expects = { uses = "not_applicable", affected = "not_applicable", setting = "not_applicable", rule = "not_applicable" } },
  { "all but the deployment", tempting = true, change = { impact_assessment = { uses = { "intended_use", "foreseeable_misuse" } } }, expects = { uses = "not_satisfied", rule = "not_satisfied" } },
  { "all but the intended use", tempting = true, change = { impact_assessment = { uses = { "deployment", "foreseeable_misuse" } } }, expects = { uses = "not_satisfied", rule = "not_satisfied" } },
  { "all but misuse", tempting = true, change = { impact_assessment = { uses = { "deployment", "intended_use" } } }, expects = { uses = "not_satisfied", rule = "not_satisfied" } },
  { "a data protection assessment looks at persons, not at societies", tempting = true, change = { impact_assessment = { affects = { "individuals", "groups" } } }, expects = { affected = "not_satisfied", rule = "not_satisfied" } },
  { "societies, and nobody in particular", tempting = true, change = { impact_assessment = { affects = "societies" } }, expects = { affected = "not_satisfied", rule = "not_satisfied" } },
  { "individuals and societies", change = { impact_assessment = { affects = { "individuals", "societies" } } } },
  { "groups and societies", change = { impact_assessment = { affects = { "groups", "societies" } } } },
  { "a setting without jurisdictions", tempting = true, change = { impact_assessment = { jurisdictions = blank } }, expects = { setting = "not_satisfied", rule = "not_satisfied" } },
  { "jurisdictions without a setting", tempting = true, change = { impact_assessment = { context = blank } }, expects = { setting = "not_satisfied", rule = "not_satisfied" } },
})
equivalent { "uses/empty undetermined", "the sentence applies only where a completed assessment is in scope" }
equivalent { "affected/empty undetermined", "the sentence applies only where a completed assessment is in scope" }
equivalent { "setting/empty undetermined", "the sentence applies only where a completed assessment is in scope" }
