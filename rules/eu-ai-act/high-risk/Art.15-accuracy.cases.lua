local subject = "ai_system:s1"
local function trial(id, type, changes) return but({ id = id, system = "s1", type = type, passed = true, limit = 0.9, at = "2028-09-01" }, changes) end
local all = { trial("e1", "validation"), trial("e2", "robustness"), trial("e3", "security") }
local foreign = { trial("e4", "validation", { system = "s2" }), trial("e5", "robustness", { system = "s2" }), trial("e6", "red_team", { system = "s2" }), trial("e7", "usability") }
local function tested(n, changes) return { test_result = with(but(all, { [n] = but(all[n], changes) }), foreign) } end
local told = { id = "n1", system = "s1", purpose = "instructions", contains = { "performance", "limits" } }
local rest = { but(told, { id = "n2", system = "s2" }), but(told, { id = "n3", purpose = "technical" }) }
local base = shared.world("provider", "high", { test_result = with(all, foreign), user_information = with({ told }, rest),
  attestation = { said("Art.15-accuracy/fitting", subject), said("Art.15-accuracy/loops", subject) } })
local fine = {
  facts = but(base, { ai_system = but(base.ai_system, { but(base.ai_system[1], { features = { "learns_in_use" } }) }) }),
  complete = { "test_result", "user_information" }, subject = "s1",
  expects = { accurate = "satisfied", robust = "satisfied", secure = "satisfied", declared = "satisfied", fitting = "satisfied", loops = "satisfied" },
}
local list = {
  { "tested and told", {}, {} },
  { "verified rather than validated", tested(1, { type = "verification" }), {} },
  { "without a limit", tested(1, { limit = blank }), { accurate = "not_satisfied" }, tempting = true },
  { "attacked by a red team", tested(3, { type = "red_team" }), {} },
  { "tests of another system, and of usability", { test_result = foreign }, { accurate = "not_satisfied", robust = "not_satisfied", secure = "not_satisfied" }, tempting = true },
  { "nothing on file", { test_result = false, user_information = false }, { accurate = "undetermined", robust = "undetermined", secure = "undetermined", declared = "undetermined" }, complete = {} },
  { "instructions that are silent on it", { user_information = with({ but(told, { contains = { "limits" } }) }, rest) }, { declared = "not_satisfied" } },
  { "only technical papers tell, and the instructions of another system", { user_information = rest }, { declared = "not_satisfied" }, tempting = true },
  { "newer instructions tell", { user_information = { told, but(told, { id = "n4", contains = { "limits" } }) } }, {} },
  { "it does not go on learning", { ai_system = { features = {} } }, { loops = "not_applicable" } },
  { "nobody was asked what it does", { ai_system = { features = unasked } }, { loops = "undetermined" } },
}
for i, id in ipairs { "accurate", "robust", "secure" } do
  list[#list + 1] = { id .. ": not passed", tested(i, { passed = false }), { [id] = "not_satisfied" } }
  list[#list + 1] = { id .. ": nobody says whether it was passed", tested(i, { passed = unasked }), { [id] = "undetermined" } }
  list[#list + 1] = { id .. ": dated tomorrow", tested(i, { at = "2028-11-02" }), { [id] = "not_satisfied" }, tempting = true }
  list[#list + 1] = { id .. ": dated today", tested(i, { at = "2028-11-01" }), {} }
  list[#list + 1] = { id .. ": no date", tested(i, { at = blank }), { [id] = "not_satisfied" } }
  list[#list + 1] = { id .. ": failed at first, passed then", { test_result = with(with(all, foreign), { trial("e9", all[i].type, { passed = false }) }) }, {} }
end
cases(lines(fine, list))
cases(shared.bindings(fine, { roles = { "provider" }, classes = { "high" } }))
cases(shared.days_i(fine))
for _, one in ipairs { "fitting", "loops" } do cases(asked(fine, "Art.15-accuracy/" .. one)) end
