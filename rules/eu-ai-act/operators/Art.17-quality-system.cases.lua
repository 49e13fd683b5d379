local aspects = {
  "compliance_strategy", "design", "development", "testing", "specifications", "data_management", "risk_management", "post_market_monitoring",
  "incident_reporting", "authority_communication", "records", "resources", "accountability",
}
local law = { "EU-AI-ACT:Art.17" }
local manual = { id = "d1", status = "approved", approved_at = "2019-06-01", next_review = "2029-01-01", covers = with(law, { "records", "resources", "accountability" }) }
local rest = { id = "d2", status = "approved", approved_at = "2019-06-01", next_review = blank, covers = {} }
local function manuals(changes, without)
  local others = with(law, {})
  for i, one in ipairs(aspects) do
    if i <= 10 and one ~= without then others[#others + 1] = one end
  end
  local first = {}
  for _, one in ipairs(manual.covers) do if one ~= without then first[#first + 1] = one end end
  return { document = {
    but(but(manual, { covers = first }), changes), but(rest, { covers = others }),
    { id = "d3", status = "approved", approved_at = "2019-06-01", next_review = "2020-01-01", covers = aspects },
    { id = "d4", status = "draft", approved_at = "2019-06-01", next_review = "2020-01-01", covers = with(law, aspects) },
  } }
end
local fine = {
  facts = shared.world("provider", "high", but(manuals(), { attestation = { said("Art.17-quality-system/works", "ai_system:s1") } })),
  complete = { "document" }, subject = "s1",
  expects = { written = "satisfied", aspects = "satisfied", reviewed = "satisfied", works = "satisfied" },
}
local others = manuals().document
local function only(one) return { document = { one, others[3], others[4] } } end
local whole = but(manual, { covers = with(law, aspects) })
local list = {
  { "two documents that cover all", {}, {} },
  { "one document that covers all", only(whole), {} },
  { "approved today", only(but(whole, { approved_at = shared.day })), {} },
  { "to be approved tomorrow", only(but(whole, { approved_at = "2028-11-02" })), { written = "not_satisfied" }, tempting = true },
  { "approved on no day", only(but(whole, { approved_at = blank })), { written = "not_satisfied" } },
  { "a draft, and the manual of another system", { document = { others[3], others[4] } }, { written = "not_satisfied", aspects = "not_satisfied", reviewed = "not_applicable" }, tempting = true },
  { "nothing on file", { document = false }, { written = "undetermined", aspects = "undetermined", reviewed = "undetermined" }, complete = {} },
  { "to be looked at again today", only(but(whole, { next_review = shared.day })), {} },
  { "was to be looked at again yesterday", only(but(whole, { next_review = "2028-10-31" })), { reviewed = "not_satisfied" } },
  { "no day is set to look at it again", only(but(whole, { next_review = blank })), { reviewed = "not_applicable" } },
}
for _, one in ipairs(aspects) do list[#list + 1] = { "silent on " .. one, manuals({}, one), { aspects = "not_satisfied" }, tempting = true } end
cases(lines(fine, list))
shared.high_risk_cases(fine, { roles = { "provider" }, asked = { "Art.17-quality-system/works" } })
