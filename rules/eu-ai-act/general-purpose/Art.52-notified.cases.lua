local note = { id = "n1", about = "model:m1", to = "authority", sent_at = "2028-08-15", content = "d1" }
local rest = { but(note, { id = "n2", about = "model:m2" }), but(note, { id = "n3", to = "public" }) }
local function told(changes) return { notification = with({ but(note, changes) }, rest) } end
local fine = {
  facts = shared.model_world("gpai_systemic", told()), complete = { "notification" }, subject = "m1", advice = { "said" },
  expects = { told = "satisfied", said = "satisfied" },
}
cases(lines(fine, {
  { "told on the last of the days", {}, {} },
  { "told a day later", told { sent_at = "2028-08-16" }, { told = "not_satisfied" }, tempting = true },
  { "nobody knows when", told { sent_at = blank }, { told = "not_satisfied" } },
  { "to be told tomorrow, with days left", but(told { sent_at = "2028-11-02" }, { model = { threshold_met_at = "2028-10-30" } }), { told = "not_satisfied" }, tempting = true },
  { "told today, with days left", but(told { sent_at = "2028-11-01" }, { model = { threshold_met_at = "2028-10-30" } }), {} },
  { "nobody knows when the condition was met", { model = { threshold_met_at = blank } }, { told = "undetermined" } },
  { "told about another model, and told the public", { notification = rest }, { told = "not_satisfied", said = "not_satisfied" }, tempting = true },
  { "told twice, the second time late", { notification = with({ note, but(note, { id = "n4", sent_at = "2028-10-01", content = blank }) }, rest) }, {} },
  { "nothing on file", { notification = false }, { told = "undetermined", said = "undetermined" }, complete = {} },
  { "the article stays met though nobody kept what was said", told { content = blank }, { said = "not_satisfied" } },
  { "on the market since today", { model = { placed_at = "2028-11-01" } }, {} },
  { "before Art. 52", {}, "not_applicable", as_of = "2025-08-01" },
}))
cases(shared.model_bindings(fine, { "gpai_systemic" }))
