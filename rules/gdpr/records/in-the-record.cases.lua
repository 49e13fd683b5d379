local listed = shared.processing
local foreign = but(listed, { id = "p2", systems = { "s2" } })
local fine = {
  facts = { ai_system = { id = "s1", name = "Screen", stage = "operated", jurisdictions = { "DE", "US" }, personal_data = true, adverse_decisions = false }, processing_activity = { listed, foreign } },
  complete = { "processing_activity" },
  expects = { listed = "satisfied" },
}
local list = {
  { "in a record that is complete", {}, {} },
  { "only another system is in the record", { processing_activity = { foreign } }, "not_satisfied", tempting = true },
  { "no record that is known to be whole", { processing_activity = false }, "undetermined", complete = {} },
  { "entered under another law", { processing_activity = { laws = { "IN-DPDP" } } }, "not_satisfied", tempting = true },
  { "entered as ended", { processing_activity = { ended_at = "2024-12-31" } }, "not_satisfied", tempting = true },
  { "it ends today", { processing_activity = { ended_at = "2025-01-01" } }, {} },
  { "being put into use", { ai_system = { stage = "deployed" } }, {} },
  { "still being developed", { ai_system = { stage = "developed" } }, "not_applicable" },
  { "no personal data", { ai_system = { personal_data = false } }, "not_applicable" },
  { "nobody says whether there is personal data", { ai_system = { personal_data = unasked } }, "undetermined" },
  { "another country's law", { ai_system = { jurisdictions = { "US", "KR" } } }, "not_applicable" },
  { "nobody says whose law it meets", { ai_system = { jurisdictions = unasked } }, "undetermined" },
  { "before the Regulation applied", {}, "not_applicable", as_of = "2018-05-24" },
}
for _, country in ipairs(shared.area) do list[#list + 1] = { "used in " .. country, { ai_system = { jurisdictions = { country } } }, {} } end
cases(lines(fine, list))
