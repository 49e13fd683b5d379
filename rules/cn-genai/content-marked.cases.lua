local mark = { id = "m1", system = "s1", type = "disclosure", from = "2026-03-01", to = blank }
local foreign = but(mark, { id = "m2", system = "s2" })
local fine = {
  facts = shared.world { content_marking = { mark, foreign } },
  complete = { "content_marking" }, subject = "s1", expects = { marked = "satisfied" },
}
cases(lines(fine, {
  { "marked", {}, {} },
  { "only another service's output is marked", { content_marking = { foreign } }, "not_satisfied", tempting = true },
  { "planned for nobody knows when", { content_marking = { from = blank } }, "not_satisfied", tempting = true },
  { "since today", { content_marking = { from = "2026-06-01" } }, {} },
  { "from tomorrow", { content_marking = { from = "2026-06-02" } }, "not_satisfied", tempting = true },
  { "until today", { content_marking = { to = "2026-06-01" } }, {} },
  { "until yesterday", { content_marking = { to = "2026-05-31" } }, "not_satisfied", tempting = true },
  { "no register of marks that is known to be whole", { content_marking = false }, "undetermined", complete = {} },
}), shared.bound(fine))
