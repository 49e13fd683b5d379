local elements = { "user_input", "appeal_override", "decommissioning", "incident_response", "recovery", "change_management" }
local bad = { { "the four elements of ISO/IEC 42001 alone", elements = { "monitoring", "repair", "update", "support" } }, { "from tomorrow", in_force_from = "2025-01-02" }, { "nobody says since when", in_force_from = blank } }
for i in ipairs(elements) do
  local rest = {}
  for j, other in ipairs(elements) do
    if j ~= i then rest[#rest + 1] = other end
  end
  bad[#bad + 1] = { "all but " .. elements[i], elements = rest }
end
shared.try {
  of = "NIST-AI-RMF:MANAGE 4.1", facts = { monitoring_plan = { id = "p1", system = "s1", in_force_from = "2024-03-01", elements = elements } },
  sentences = { covers = { some = "monitoring_plan", out = { { "of another system", system = "s2" } }, bad = bad, good = { { "from today", in_force_from = "2025-01-01" } } } },
}
