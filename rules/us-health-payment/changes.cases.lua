local change = { id = "c1", subject = "ai_system:s1", done_at = "2026-03-01", approved = "a1" }
local foreign = but(change, { id = "c2", subject = "ai_system:s2", approved = blank })
local fine = {
  facts = shared.world("merchant", { change = { change, foreign }, approval = { id = "a1", at = "2026-03-01" } }),
  complete = { "change" }, subject = "s1", expects = { decided = "satisfied" },
}
cases(lines(fine, {
  { "decided on the day", {}, {} },
  { "decided the day after", { approval = { at = "2026-03-02" } }, "not_satisfied", tempting = true },
  { "decided on no day", { approval = { at = blank } }, "not_satisfied", tempting = true },
  { "nobody decided", { change = { approved = blank } }, "not_satisfied" },
  { "nobody was asked who decided", { change = { approved = unasked } }, "undetermined" },
  { "made today", { change = { done_at = "2026-06-01" } }, {} },
  { "to be made tomorrow", { change = { done_at = "2026-06-02", approved = blank } }, "not_applicable" },
  { "not made yet", { change = { done_at = blank, approved = blank } }, "not_applicable" },
  { "no change in a register that is whole", { change = { foreign } }, "not_applicable" },
  { "no register that is known to be whole", {}, "undetermined", complete = {} },
}), shared.bound_cards(fine))
