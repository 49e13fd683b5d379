local fine = {
  facts = shared.world { processing_activity = but(shared.processing, { purposes = { "hiring" } }) },
  complete = { "obligation" }, expects = { stated = "satisfied" },
}
cases(lines(fine, {
  { "on record", {}, {} },
  { "a use without a purpose", { processing_activity = { purposes = blank } }, "not_satisfied", tempting = true },
  { "nobody was asked", { processing_activity = { purposes = unasked } }, "undetermined" },
}), shared.bound_activity(fine), shared.bound(fine, { "ISO27701:A.1.2.2" }))
