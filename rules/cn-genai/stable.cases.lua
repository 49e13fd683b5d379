local outage = { id = "i1", system = "s1", type = "outage", started_at = "2026-03-01", closed_at = "2026-03-02" }
local foreign, wrong = but(outage, { id = "i2", system = "s2", closed_at = blank }), but(outage, { id = "i3", type = "wrong_output", closed_at = blank })
local fine = {
  facts = shared.world { incident = { outage, foreign, wrong } },
  complete = { "incident" }, subject = "s1", expects = { up = "satisfied" },
}
cases(lines(fine, {
  { "an outage that is over", {}, {} },
  { "no outage at all", { incident = { foreign, wrong } }, {} },
  { "an open outage", { incident = { closed_at = blank } }, "not_satisfied" },
  { "closed today", { incident = { closed_at = "2026-06-01" } }, {} },
  { "to be closed tomorrow", { incident = { closed_at = "2026-06-02" } }, "not_satisfied", tempting = true },
  { "one that began today", { incident = { started_at = "2026-06-01", closed_at = blank } }, "not_satisfied" },
  { "work planned for tomorrow", { incident = { started_at = "2026-06-02", closed_at = blank } }, {} },
  { "nobody knows when it began", { incident = { started_at = blank, closed_at = blank } }, {} },
  { "nobody says whether it is over", { incident = { closed_at = unasked } }, "undetermined" },
  { "no register of incidents that is known to be whole", { incident = false }, "undetermined", complete = {}, tempting = true },
}), shared.bound(fine))
