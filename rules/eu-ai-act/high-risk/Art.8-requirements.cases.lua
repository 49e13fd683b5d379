local sentence, subject = "Art.8-requirements/state-of-the-art", "ai_system:s1"
local function requirement(id, type, system) return { id = id, system = system or "s1", type = type } end
local all = { requirement("q1", "oversight"), requirement("q2", "security"), requirement("q3", "data"), requirement("q4", "logging") }
local fine = {
  facts = shared.world("provider", "high", { system_requirement = all, attestation = { said(sentence, subject) } }),
  complete = { "system_requirement" }, subject = "s1", advice = { "written" },
  expects = { ["state-of-the-art"] = "satisfied", written = "satisfied" },
}
local list = { { "attested, and written before the work", {}, {} } }
for i, one in ipairs(all) do
  local some = {}
  for j = 1, 4 do some[j] = j == i and requirement("q9", one.type, "s2") or all[j] end
  list[#list + 1] = { "the article stays met though the requirement for " .. one.type .. " is another system's", { system_requirement = some }, { written = "not_satisfied" } }
end
cases(lines(fine, list))
cases(shared.bindings(fine, { roles = { "provider" }, classes = { "high" } }))
cases(shared.days_i(fine))
cases(asked(fine, sentence))
