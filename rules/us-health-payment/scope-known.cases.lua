local row = { id = "d1", about = "ai_system:s1", covers = { "US-HIPAA-PCI:PCI 12.5" }, status = "approved", approved_at = "2026-01-01" }
local other, foreign = but(row, { id = "d2", covers = { "US-HIPAA-PCI:PCI 12.3" } }), but(row, { id = "d3", about = "ai_system:s2" })
local fine = {
  facts = shared.world("merchant", { document = { row, other, foreign } }),
  complete = { "document" }, subject = "s1", expects = { lately = "satisfied" },
}
cases(lines(fine, {
  { "done lately", {}, {} },
  { "as long ago as may be", { document = { approved_at = "2025-06-02" } }, {} },
  { "too long ago", { document = { approved_at = "2025-06-01" } }, "not_satisfied", tempting = true },
  { "on no day", { document = { approved_at = blank } }, "not_satisfied", tempting = true },
  { "a draft", { document = { status = "draft" } }, "not_satisfied", tempting = true },
  { "another system, and another matter", { document = { other, foreign } }, "not_satisfied", tempting = true },
  { "no register that is known to be whole", { document = false }, "undetermined", complete = {} },
}), shared.bound_cards(fine))
