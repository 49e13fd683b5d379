local fine = {
  facts = shared.world { processing_activity = but(shared.processing, { retention = "six months" }) },
  complete = { "obligation" }, expects = { stated = "satisfied" },
}
cases(lines(fine, {
  { "on record", {}, {} },
  { "kept for nobody knows how long", { processing_activity = { retention = blank } }, "not_satisfied", tempting = true },
  { "nobody was asked", { processing_activity = { retention = unasked } }, "undetermined" },
}), shared.bound_activity(fine), shared.bound(fine, { "ISO27701:A.1.4.8", "SOC2:P4.2" }))
