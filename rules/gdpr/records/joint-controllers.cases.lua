local fine = {
  facts = { processing_activity = but(shared.processing, { role = "joint_controller", joint_arrangement = "d1" }), document = { id = "d1", approved_at = "2024-02-01" } },
  expects = { divided = "satisfied" },
}
cases(lines(fine, {
  { "written down", {}, {} },
  { "agreed by word of mouth", { processing_activity = { joint_arrangement = blank } }, "not_satisfied", tempting = true },
  { "a draft", { document = { approved_at = blank } }, "not_satisfied", tempting = true },
  { "in force from today", { document = { approved_at = "2025-01-01" } }, {} },
  { "in force from tomorrow", { document = { approved_at = "2025-01-02" } }, "not_satisfied", tempting = true },
  { "nobody was asked for it", { processing_activity = { joint_arrangement = unasked } }, "undetermined" },
  { "decided on alone", { processing_activity = { role = "controller" } }, "not_applicable" },
  { "nobody says whose it is", { processing_activity = { role = unasked } }, "undetermined", tempting = true },
}), lines(fine, {
  { "an activity under another law", { processing_activity = { laws = { "IN-DPDP" } } }, "not_applicable" },
  { "nobody says which law binds it", { processing_activity = { laws = unasked } }, "undetermined" },
  { "it ended yesterday", { processing_activity = { ended_at = "2024-12-31" } }, "not_applicable" },
  { "it ends today", { processing_activity = { ended_at = "2025-01-01" } }, {} },
  { "before the Regulation applied", {}, "not_applicable", as_of = "2018-05-24" },
}))
