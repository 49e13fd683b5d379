local general = { applicable = false, system = absent }
local function excluded(controls) return but(general, { control = controls, reason_type = one_of { "no_role", "no_activity" } }) end

-- What a statement of ISO/IEC 27001 has beside it, how far a control is in place, is not asked for here.
rule {
  control  = "ISO42001:6.1.3",
  title    = "An entry of the statement of applicability holds",
  subject  = "control_statement",
  applies  = { control = shared.not_security },
  severity = { base = 2 },
  -- Five: a sentence that fits the reasons of one objective of Annex A may be right; one that fits more was hardly thought over.
  params   = { same_reason_at_most = 5 },

  expect {
    id    = "reason",
    says  = "the entry gives its reason, whether it selects or excludes, own controls too",
    level = "required", method = "examine",
    has   = { reason = present },
  },
  expect {
    id    = "unused",
    says  = "no treatment relies on a control that is excluded in general, but for systems that select it",
    level = "required", method = "test",
    when  = general,
    none  = "risk_treatment",
    where = { controls = contains(this.control) },
    has   = { ["risk.system"] = either { absent, none_of(values("control_statement.system", { control = this.control, applicable = true })) } },
  },
  expect {
    id    = "unused-by-system",
    says  = "no treatment of the system relies on a control that is excluded for it",
    level = "required", method = "test",
    when  = { applicable = false, system = present },
    none  = "risk_treatment",
    where = { controls = contains(this.control), ["risk.system"] = this.system },
  },
  expect {
    id    = "tied",
    says  = "the selected control is tied to an AI objective",
    level = "required", method = "examine",
    when  = { applicable = true },
    has   = { objectives = present },
  },
  expect {
    id    = "documented",
    says  = "the selected control is documented",
    level = "required", method = "examine",
    when  = { applicable = true },
    has   = { documented = present },
  },
  expect {
    id    = "known",
    says  = "the selected control was made known inside",
    level = "required", method = "examine",
    when  = { applicable = true },
    has   = { communicated_at = { present, not_after(today) } },
  },
  expect {
    id    = "no-suppliers",
    says  = "where there are said to be no suppliers, none is on file",
    level = "required", method = "test",
    when  = excluded "ISO42001:A.10.3",
    none  = "supplier",
  },
  expect {
    id    = "no-training",
    says  = "where nothing is said to be developed, no data is used to train or improve",
    level = "required", method = "test",
    when  = excluded(one_of { "ISO42001:A.6.1.2", "ISO42001:A.6.1.3", "ISO42001:A.6.2.2", "ISO42001:A.6.2.3", "ISO42001:A.7.2", "ISO42001:A.7.3", "ISO42001:A.7.4", "ISO42001:A.7.5", "ISO42001:A.7.6" }),
    none  = "dataset_use", where = { purpose = one_of { "train", "improve" } },
  },
  expect {
    id    = "no-model-changes",
    says  = "where nothing is said to be developed, no model is changed",
    level = "required", method = "test",
    when  = excluded(one_of { "ISO42001:A.6.1.2", "ISO42001:A.6.1.3", "ISO42001:A.6.2.2", "ISO42001:A.6.2.3" }),
    none  = "change", where = { level = "model" },
  },
  expect {
    id    = "no-users",
    says  = "where there are said to be no users, no system was released into use",
    level = "required", method = "test",
    when  = excluded(one_of { "ISO42001:A.8.2", "ISO42001:A.9.2", "ISO42001:A.9.3", "ISO42001:A.9.4" }),
    none  = "deployment", where = { released_at = not_after(today) },
  },
  expect {
    id    = "own-reason",
    says  = "the reason is not the same sentence as that of many others",
    level = "advice", method = "test",
    has   = { that(count("control_statement", { reason = this.reason }), at_most(param.same_reason_at_most)) },
  },
  expect {
    id    = "newer-treatments",
    says  = "no treatment plan that uses the control was approved after the statement",
    level = "advice", method = "test",
    none  = "risk_treatment", where = { controls = contains(this.control) },
    has   = { ["plan_approval.at"] = after(this.approved.at) },
  },
  remedy = { task = "Mend the entry of {name} in the statement of applicability: reason, objective, document, or the contradiction", owner = "AI management", within = days(60), effort = "M" },
}
