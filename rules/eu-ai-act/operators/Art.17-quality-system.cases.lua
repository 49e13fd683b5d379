local aspects = {
  "compliance_strategy", "design", "development", "testing", "specifications", "data_management", "risk_management", "post_market_monitoring",
  "incident_reporting", "authority_communication", "records", "resources", "accountability",
}
local law = { "EU-AI-ACT:Art.17" }
local manual = { id = "d1", status = "approved", approved_at = "2019-06-01", next_review = "2029-01-01", covers = shared.with(law, { "records", "resources", "accountability" }) }
local rest = { id = "d2", status = "approved", approved_at = "2019-06-01", next_review = blank, covers = {} }
local function manuals(changes, without)
  local others = shared.with(law, {})
  for i, one in ipairs(aspects) do
    if i <= 10 and one ~= without then others[#others + 1] = one end
  end
  local first = {}
  for _, one in ipairs(manual.covers) do if one ~= without then first[#first + 1] = one end end
  return { document = {
    shared.but(shared.but(manual, { covers = first }), changes), shared.but(rest, { covers = others }),
    { id = "d3", status = "approved", approved_at = "2019-06-01", next_review = "2020-01-01", covers = aspects },
    { id = "d4", status = "draft", approved_at = "2019-06-01", next_review = "2020-01-01", covers = shared.with(law, aspects) },
  } }
end
local fine = {
  facts = shared.world("provider", "high", shared.but(manuals(), { attestation = { shared.said("Art.17-quality-system/works", "ai_system:s1") } })),
  complete = { "document" }, subject = "s1",
  expects = { written = "satisfied", aspects = "satisfied", reviewed = "satisfied", works = "satisfied" },
}
local others = manuals().document
local function only(one) return { document = { one, others[3], others[4] } } end
local whole = shared.but(manual, { covers = shared.with(law, aspects) })
local list = {
  { "two documents that cover all", {}, {} },
  { "one document that covers all", only(whole), {} },
  { "approved today", only(shared.but(whole, { approved_at = shared.day })), {} },
  { "to be approved tomorrow", only(shared.but(whole, { approved_at = "2028-11-02" })), { written = "not_satisfied" }, tempting = true },
  { "approved on no day", only(shared.but(whole, { approved_at = blank })), { written = "not_satisfied" } },
  { "a draft, and the manual of another system", { document = { others[3], others[4] } }, { written = "not_satisfied", aspects = "not_satisfied", reviewed = "not_applicable" }, tempting = true },
  { "nothing on file", { document = false }, { written = "undetermined", aspects = "undetermined", reviewed = "undetermined" }, complete = {} },
  { "to be looked at again today", only(shared.but(whole, { next_review = shared.day })), {} },
  { "was to be looked at again yesterday", only(shared.but(whole, { next_review = "2028-10-31" })), { reviewed = "not_satisfied" } },
  { "no day is set to look at it again", only(shared.but(whole, { next_review = blank })), { reviewed = "not_applicable" } },
}
for _, one in ipairs(aspects) do list[#list + 1] = { "silent on " .. one, manuals({}, one), { aspects = "not_satisfied" }, tempting = true } end
shared.tell(shared.lines(fine, list))
shared.high_risk_cases(shared, fine, { roles = { "provider" }, asked = { works = "Art.17-quality-system/works" } })
