local mark = { id = "m1", system = "s1", type = "importer_identity", affixed_at = "2019-06-01" }
local other = { but(mark, { id = "m2", system = "s2" }), but(mark, { id = "m3", type = "ce" }) }
local function marked(changes) return { marking = with({ but(mark, changes) }, other) } end
local function paper(covers, more) return but({ id = "d1", about = "ai_system:s1", covers = { covers }, retention = years(10) }, more) end
local away = { paper("EU-AI-ACT:Art.17", { id = "d2", retention = blank }), paper("EU-AI-ACT:Art.13", { id = "d3", about = "ai_system:s2", retention = blank }) }
local function papers(covers, more) return { document = with({ paper(covers, more) }, away) } end
local fine = {
  facts = shared.world("importer", "high", but(marked(), papers("EU-AI-ACT:Art.13"))), complete = { "marking", "document" }, subject = "s1",
  expects = { identity = "satisfied", papers = "satisfied" },
}
local list = {
  { "named, and the papers kept", {}, {} },
  { "named today", marked { affixed_at = shared.day }, {} },
  { "to be named tomorrow", marked { affixed_at = "2028-11-02" }, { identity = "not_satisfied" }, tempting = true },
  { "nobody knows since when", marked { affixed_at = blank }, { identity = "not_satisfied" } },
  { "other marks", { marking = other }, { identity = "not_satisfied" }, tempting = true },
  { "nothing on file", { marking = false, document = false }, "undetermined", complete = {} },
  { "it holds no papers", { document = away }, { papers = "not_applicable" } },
  { "kept for longer", papers("EU-AI-ACT:Art.13", { retention = years(11) }), {} },
  { "nobody laid down how long", papers("EU-AI-ACT:Art.13", { retention = blank }), { papers = "not_satisfied" } },
}
for _, one in ipairs { "EU-AI-ACT:Art.13", "EU-AI-ACT:Art.43", "EU-AI-ACT:Art.47" } do
  list[#list + 1] = { one .. " to be kept for some days less", papers(one, { retention = days(3650) }), { papers = "not_satisfied" }, tempting = true }
end
cases(lines(fine, list))
shared.high_risk_cases(fine, { roles = { "importer" }, stages = { "deployed", "operated", "retired" } })
