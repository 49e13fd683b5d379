local fine = { facts = shared.world("deployer", { decision = shared.decision }), expects = { ["in-time"] = "satisfied" } }
cases(lines(fine, {
  { "told on the thirtieth day", {}, {} },
  { "told on the thirty-first", { decision = { disclosed_at = "2027-04-01" } }, "not_satisfied", tempting = true },
  { "not told", { decision = { disclosed_at = blank } }, "not_satisfied" },
  { "nobody asked whether the person was told", { decision = { disclosed_at = unasked } }, "undetermined" },
  { "it turned out well", { decision = { adverse = false } }, "not_applicable" },
  { "nobody says how it turned out", { decision = { adverse = unasked } }, "undetermined" },
  { "the system did not weigh in it", { decision = { influenced = false } }, "not_applicable" },
  { "nobody says whether it did", { decision = { influenced = unasked } }, "undetermined" },
  { "thirty days ago: today is the last day", { decision = { at = "2027-05-02", disclosed_at = blank } }, "not_applicable" },
  { "thirty-one days ago", { decision = { at = "2027-05-01", disclosed_at = blank } }, "not_satisfied" },
}), shared.bound(fine, "developer"))
