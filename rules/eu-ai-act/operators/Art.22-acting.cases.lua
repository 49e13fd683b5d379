local mandate = { id = "m1", systems = { "s0", "s1" }, document = "d1", from = "2019-06-01", to = blank }
local other = { but(mandate, { id = "m2", systems = { "s2" } }) }
local function given(changes) return { mandate = with({ but(mandate, changes) }, other) } end
local function paper(covers, more) return but({ id = "d1", about = "ai_system:s1", covers = { covers }, retention = years(10) }, more) end
local away = { paper("EU-AI-ACT:Art.13", { id = "d2", retention = blank }), paper("EU-AI-ACT:Art.11", { id = "d3", about = "ai_system:s2", retention = blank }) }
local function papers(covers, more) return { document = with({ paper(covers, more) }, away) } end
local fine = {
  facts = shared.world("representative", "high", but(but(given(), papers("EU-AI-ACT:Art.11")), { attestation = { said("Art.22-acting/verified", "ai_system:s1") } })),
  complete = { "mandate", "document" }, subject = "s1",
  expects = { mandate = "satisfied", papers = "satisfied", verified = "satisfied" },
}
local list = {
  { "a mandate in force, and the papers", {}, {} },
  { "given today", given { from = shared.day }, {} },
  { "to be given tomorrow", given { from = "2028-11-02" }, { mandate = "not_satisfied" }, tempting = true },
  { "nobody knows since when", given { from = blank }, { mandate = "not_satisfied" } },
  { "by word of mouth", given { document = blank }, { mandate = "not_satisfied" }, tempting = true },
  { "it ended yesterday", given { to = "2028-10-31" }, { mandate = "not_satisfied" }, tempting = true },
  { "it ends today", given { to = shared.day }, {} },
  { "a mandate for another system", { mandate = other }, { mandate = "not_satisfied" }, tempting = true },
  { "nothing on file", { mandate = false, document = false }, { mandate = "undetermined", papers = "undetermined" }, complete = {} },
  { "it holds no papers", { document = away }, { papers = "not_applicable" } },
  { "for longer", papers("EU-AI-ACT:Art.11", { retention = years(11) }), {} },
  { "nobody laid down how long", papers("EU-AI-ACT:Art.11", { retention = blank }), { papers = "not_satisfied" } },
}
for _, one in ipairs { "EU-AI-ACT:Art.11", "EU-AI-ACT:Art.43", "EU-AI-ACT:Art.47" } do
  list[#list + 1] = { one .. " to be kept for a day less", papers(one, { retention = days(3650) }), { papers = "not_satisfied" }, tempting = true }
end
cases(lines(fine, list))
shared.high_risk_cases(fine, { roles = { "representative" }, asked = { "Art.22-acting/verified" } })
