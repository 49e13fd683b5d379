local fine = {
  facts = shared.world { processing_activity = but(shared.processing, { joint_arrangement = "d1", role = "joint_controller" }) },
  complete = { "obligation" }, expects = { stated = "satisfied" },
}
cases(lines(fine, {
  { "on record", {}, {} },
  { "agreed by word of mouth", { processing_activity = { joint_arrangement = blank } }, "not_satisfied", tempting = true },
  { "nobody was asked", { processing_activity = { joint_arrangement = unasked } }, "undetermined" },
}), lines(fine, {
  { "it ended yesterday", { processing_activity = { ended_at = "2024-12-31" } }, "not_applicable" },
  { "it ends today", { processing_activity = { ended_at = "2025-01-01" } }, {} },
  { "decided on alone", { processing_activity = { role = "controller" } }, "not_applicable" },
  { "nobody says whose it is", { processing_activity = { role = unasked } }, "undetermined", tempting = true },
}), shared.bound(fine, { "ISO27701:A.1.2.8" }))
