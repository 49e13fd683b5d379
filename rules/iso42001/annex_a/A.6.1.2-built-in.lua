rule {
  control  = "ISO42001:A.6.1.2",
  title    = "An objective of development is built into its steps",
  subject  = "objective",
  -- Of Annex C, the objectives that are properties of a system; accountability, expertise, upkeep, transparency and the environment are reached by other means, too.
  applies  = {
    theme = one_of {
      "responsible_development", "ISO42001:C.2.3", "ISO42001:C.2.5", "ISO42001:C.2.7", "ISO42001:C.2.8", "ISO42001:C.2.9", "ISO42001:C.2.10",
    },
    status = none_of { "dropped", "planned" }, selected "ISO42001:A.6.1.2",
  },
  severity = { base = 2 },

  expect {
    id    = "built-in",
    says  = "a step of development that was carried out goes back to the objective",
    level = "required", method = "test",
    some  = "lifecycle_record", where = { traces_to = contains(this), type = one_of { "spec", "design", "decision", "plan", "gate" } },
    has   = { performed_at = { present, not_after(today) } },
  },
  expect {
    id    = "gate",
    says  = "a gate of development asks for the objective",
    level = "advice", method = "test",
    some  = "lifecycle_record", where = { traces_to = contains(this), type = "gate" },
    has   = { criteria = present },
  },
  remedy = { task = "Build objective {id} into the steps of development", owner = "head of development", within = days(60), effort = "M" },
}
