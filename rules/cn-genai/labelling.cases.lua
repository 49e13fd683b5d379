equivalent { "rules/empty satisfied", "where the rule applies, a labelling is in scope" }

local by_hand = { id = "l1", dataset = "d1", type = "label", method = "guide 4" }
local checked = { id = "q1", dataset = "d1", dimension = "label", at = "2026-02-01" }
local fine = {
  facts = shared.world {
    dataset = { { id = "d1", name = "Talks" }, { id = "d2" } },
    dataset_use = { { id = "u1", dataset = "d1", system = "s1", purpose = "train" }, { id = "u2", dataset = "d1", system = "s2", purpose = "run" } },
    lineage_event = { by_hand, { id = "l2", dataset = "d1", type = "prepare", method = blank }, { id = "l3", dataset = "d2", type = "label", method = blank } },
    data_quality_check = { checked, { id = "q2", dataset = "d1", dimension = "bias", at = "2026-02-01" }, { id = "q3", dataset = "d2", dimension = "label", at = "2026-02-01" } },
  },
  complete = { "lineage_event", "data_quality_check", "dataset_use" }, subject = "d1",
  expects = { rules = "satisfied", checked = "satisfied" },
}
local facts = fine.facts
cases(lines(fine, {
  { "by rules, and checked", {}, {} },
  { "one of two labellings without rules", { lineage_event = { by_hand, but(by_hand, { id = "l4", method = blank }) } }, { rules = "not_satisfied" }, tempting = true },
  { "nobody asked for the rules", { lineage_event = { but(by_hand, { method = unasked }) } }, { rules = "undetermined" } },
  { "labellings may be missing from the record", {}, { rules = "undetermined" }, complete = { "data_quality_check", "dataset_use" } },
  { "looked at for bias only, and another set's labels", { data_quality_check = { facts.data_quality_check[2], facts.data_quality_check[3] } }, { checked = "not_satisfied" }, tempting = true },
  { "checked on no day", { data_quality_check = { at = blank } }, { checked = "not_satisfied" }, tempting = true },
  { "checked today", { data_quality_check = { at = "2026-06-01" } }, {} },
  { "to be checked tomorrow", { data_quality_check = { at = "2026-06-02" } }, { checked = "not_satisfied" }, tempting = true },
  { "no register of checks that is known to be whole", { data_quality_check = false }, { checked = "undetermined" }, complete = { "lineage_event", "dataset_use" } },
  { "nothing was labelled", { lineage_event = { facts.lineage_event[2], facts.lineage_event[3] } }, "not_applicable" },
  { "used to improve", { dataset_use = { purpose = "improve" } }, {} },
  { "only run through", { dataset_use = { purpose = "run" } }, "not_applicable" },
  { "another set is trained with", { dataset_use = { dataset = "d2" } }, "not_applicable" },
  { "a service that is not offered in China", { ai_system = { jurisdictions = { "SG" } } }, "not_applicable" },
  { "nobody says whose law it meets", { ai_system = { jurisdictions = unasked } }, "undetermined" },
  { "the day before the measures began", {}, "not_applicable", as_of = "2023-08-14" },
}))
