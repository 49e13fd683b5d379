local function paper(id, covers, more)
  return but({ id = id, about = "ai_system:s1", covers = { covers }, retention = years(10), disposed_at = blank }, more)
end
local function papers(first, second, more)
  return { document = with({
    paper("d1", "EU-AI-ACT:Art.11", but({ disposed_at = "2039-01-01" }, first)), paper("d2", "EU-AI-ACT:Art.17", but({ about = blank }, second)),
    paper("d3", "EU-AI-ACT:Art.13", { retention = blank, disposed_at = "2028-10-01" }),
    paper("d4", "EU-AI-ACT:Art.11", { about = "ai_system:s2", retention = blank, disposed_at = "2028-10-01" }),
  }, more or {}) }
end
local fine = {
  facts = shared.world("provider", "high", papers()), complete = { "document" }, subject = "s1",
  expects = { product = "satisfied", quality = "satisfied", there = "satisfied" },
}
local function kept(says, time, outcome) return { says, papers({ retention = time }), { product = outcome } } end
local list = {
  { "to be kept for ten years", {}, {} },
  { "none was disposed of", papers { disposed_at = blank }, { there = "not_applicable" } },
  kept("to be kept for twelve years", years(12), "satisfied"),
  kept("to be kept for nine years and 364 days", days(3650), "not_satisfied"),
  kept("nobody laid down how long", blank, "not_satisfied"),
  kept("nobody asked how long", unasked, "undetermined"),
  { "papers of the quality system, to be kept for some days less", papers({}, { retention = days(3650) }), { quality = "not_satisfied" }, tempting = true },
  { "papers of the quality system, and nobody laid down how long", papers({}, { retention = blank }), { quality = "not_satisfied" } },
  { "papers of the quality system, and nobody asked how long", papers({}, { retention = unasked }), { quality = "undetermined" } },
  { "disposed of", papers { disposed_at = "2028-10-15" }, { there = "not_satisfied" }, tempting = true },
  { "disposed of after ten years", but(papers { disposed_at = "2028-08-02" }, { ai_system = { first_use_at = "2018-01-01", placed_at = "2018-08-02" } }), { }, params = { annex_i_from = "2018-01-01" } },
  { "disposed of a day too soon", but(papers { disposed_at = "2028-08-01" }, { ai_system = { first_use_at = "2018-01-01", placed_at = "2018-08-02" } }), { there = "not_satisfied" }, params = { annex_i_from = "2018-01-01" } },
  { "nobody asked whether it was disposed of", papers { disposed_at = unasked }, { there = "undetermined" } },
  { "no papers, in a register that is complete: that there are some is judged elsewhere", { document = { papers().document[3], papers().document[4] } }, "not_applicable" },
  { "nothing on file", { document = false }, { product = "undetermined", quality = "undetermined", there = "undetermined" }, complete = {} },
}
for _, one in ipairs { "EU-AI-ACT:Art.43", "EU-AI-ACT:Art.47" } do
  list[#list + 1] = { "a paper about " .. one .. ", to be kept for five years", papers({}, {}, { paper("d5", one, { retention = years(5) }) }), { product = "not_satisfied" } }
  list[#list + 1] = { "a paper about " .. one .. ", disposed of", papers({}, {}, { paper("d5", one, { disposed_at = "2028-10-15" }) }), { there = "not_satisfied" } }
end
list[#list + 1] = { "a paper of the quality system for this system, disposed of", papers({}, {}, { paper("d5", "EU-AI-ACT:Art.17", { disposed_at = "2028-10-15" }) }), { there = "not_satisfied" } }
cases(lines(fine, list))
shared.high_risk_cases(fine, { roles = { "provider" }, stages = { "deployed", "operated", "retired" }, reads = { "there" } })
