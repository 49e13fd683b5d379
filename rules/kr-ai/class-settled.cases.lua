local settled = { id = "c1", subject = "s1", framework = "KR-AI", class = "high_impact", decided_at = "2026-03-01" }
local elsewhere = { id = "c2", subject = "s1", framework = "EU-AI-ACT", class = "high_impact", decided_at = "2026-01-01" }
local foreign = { id = "c3", subject = "s2", framework = "KR-AI", class = "not_high_impact", decided_at = "2026-01-01" }
local base = shared.world()
local fine = {
  facts = but(base, { classification = { settled, elsewhere, foreign } }),
  complete = { "classification" }, subject = "s1", advice = { "lately" },
  expects = { settled = "satisfied", beforehand = "satisfied", lately = "satisfied" },
}
local function with(changes) return { classification = { but(settled, changes), elsewhere, foreign } } end
cases(lines(fine, {
  { "settled on the day it was put into use", {}, {} },
  { "settled the day after", with { decided_at = "2026-03-02" }, { beforehand = "not_satisfied" }, tempting = true },
  { "settled as not of high impact", with { class = "not_high_impact" }, {} },
  { "looked at, and left open", with { class = blank }, { settled = "not_satisfied" }, tempting = true },
  { "another law's word for it", with { class = "high-risk" }, { settled = "not_satisfied" }, tempting = true },
  { "on no day", with { decided_at = blank }, { settled = "not_satisfied", beforehand = "not_satisfied", lately = "undetermined" }, tempting = true },
  { "on a day to come", with { decided_at = "2026-06-02" }, { settled = "not_satisfied", beforehand = "not_satisfied", lately = "not_satisfied" }, tempting = true },
  { "today", but(with { decided_at = "2026-06-01" }, { ai_system = { first_use_at = "2026-06-01" } }), {} },
  { "only under another law, and of another system", { classification = { elsewhere, foreign } }, "not_satisfied", tempting = true },
  { "no register of classes that is known to be whole", { classification = false }, "undetermined", complete = {} },
  { "in use since before the law began", { ai_system = { first_use_at = "2026-01-21" } }, { beforehand = "not_applicable" } },
  { "in use since the law began", { ai_system = { first_use_at = "2026-01-22" } }, { beforehand = "not_satisfied" } },
  { "nobody says since when it is in use", { ai_system = { first_use_at = unasked } }, { beforehand = "undetermined" } },
  { "settled two years ago, which does not change the outcome", but(with { decided_at = "2024-06-01" }, { ai_system = { first_use_at = "2026-03-01" } }), { lately = "not_satisfied" } },
  { "settled two years ago but for a day", with { decided_at = "2024-06-02" }, {} },
}), shared.bound(fine))
