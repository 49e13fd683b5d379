local fine = {
  facts = shared.world { processing_activity = but(shared.processing, { decision_ground = "contract", automated_decisions = "significant" }) },
  complete = { "obligation" }, expects = { stated = "satisfied" },
}
cases(lines(fine, {
  { "on record", {}, {} },
  { "nothing allows it", { processing_activity = { decision_ground = blank } }, "not_satisfied", tempting = true },
  { "nobody was asked", { processing_activity = { decision_ground = unasked } }, "undetermined" },
  { "a person decides", { processing_activity = { automated_decisions = "none" } }, "not_applicable" },
  { "of little effect", { processing_activity = { automated_decisions = "minor" } }, "not_applicable" },
  { "nobody says who decides", { processing_activity = { automated_decisions = unasked } }, "undetermined" },
}), shared.bound_activity(fine), shared.bound(fine, { "ISO27701:A.1.3.11" }))
