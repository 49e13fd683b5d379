local terms = { id = "d1", covers = { "CN-GENAI:Art.9" }, about = "ai_system:s1", status = "approved", approved_at = "2026-01-01" }
local other, foreign = but(terms, { id = "d2", covers = { "CN-GENAI:Art.10" } }), but(terms, { id = "d3", about = "ai_system:s2" })
local fine = {
  facts = shared.world { document = { terms, other, foreign } },
  complete = { "document" }, subject = "s1", expects = { agreed = "satisfied" },
}
cases(lines(fine, {
  { "terms of this service", {}, {} },
  { "terms of every service", { document = { about = blank } }, {} },
  { "a draft", { document = { status = "draft" } }, "not_satisfied", tempting = true },
  { "of no day", { document = { approved_at = blank } }, "not_satisfied", tempting = true },
  { "from today", { document = { approved_at = "2026-06-01" } }, {} },
  { "from tomorrow", { document = { approved_at = "2026-06-02" } }, "not_satisfied", tempting = true },
  { "terms of another service, and another paper", { document = { other, foreign } }, "not_satisfied", tempting = true },
  { "no register of papers that is known to be whole", { document = false }, "undetermined", complete = {} },
}), shared.bound(fine))
