local fine = { "a policy that was sent round",
  facts = { organization = { id = "org", name = "Org" },
    document = { { id = "d1", type = "policy", covers = { "ISO27001:5.2" }, status = "approved", approved_at = "2024-02-01" }, { id = "d2", type = "policy", covers = { "ISO42001:5.2" }, status = "approved", approved_at = "2024-02-01" } },
    communication = { { id = "c1", topic = "policy", document = "d1", side = "internal", sent_at = "2024-03-01" }, { id = "c2", topic = "objectives", document = "d2", side = "internal", sent_at = "2024-03-01" } } },
  complete = { "document", "communication" },
  expects = { ["on-file"] = "satisfied", told = "satisfied" } }
cases(lines(fine, {
  { fine[1] },
  { "nothing is on file", { document = false, communication = false }, "undetermined", complete = {} },
  { "the AI policy alone", { document = { covers = { "ISO42001:5.2" } } }, "not_satisfied", tempting = true },
  { "a procedure that speaks of the policy", { document = { type = "procedure" } }, { ["on-file"] = "not_satisfied" }, tempting = true },
  { "a draft that was sent round", { document = { status = "draft" } }, { ["on-file"] = "not_satisfied" }, tempting = true },
  { "approved today, sent today", { document = { approved_at = "2025-01-01" }, communication = { sent_at = "2025-01-01" } }, {} },
  { "approved and sent tomorrow", { document = { approved_at = "2025-01-02" }, communication = { sent_at = "2025-01-02" } }, "not_satisfied", tempting = true },
  { "without days", { document = { approved_at = blank }, communication = { sent_at = blank } }, "not_satisfied", tempting = true },
  { "the AI policy was sent round, this one was not", { communication = { document = "d2" } }, { told = "not_satisfied" }, tempting = true },
  { "something else about it was sent round", { communication = { topic = "objectives" } }, { told = "not_satisfied" }, tempting = true },
  { "customers were told", { communication = { side = "external" } }, { told = "not_satisfied" }, tempting = true },
}))
