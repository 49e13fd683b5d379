local fine = {
  "the owner is here",
  facts = {
    process = { id = "pr1", name = "Risk assessment", theme = "risk_assessment", owner = "r1" },
    role_assignment = { id = "r1", person = "p1", to = blank }, person = { id = "p1", name = "Bo", active_to = blank },
  },
  expects = { here = "satisfied", ["in-role"] = "satisfied", rule = "satisfied" },
}
local gone, ended = { here = "not_satisfied", rule = "not_satisfied" }, { ["in-role"] = "not_satisfied", rule = "not_satisfied" }
local function person(active_to) return { person = { id = "p1", name = "Bo", active_to = active_to } } end
local function role(to) return { role_assignment = { id = "r1", person = "p1", to = to } } end

case(fine)
cases(lines(fine, {
  { "the owner leaves today", person "2025-01-01" },
  { "the owner left yesterday, the name still stands there", person "2024-12-31", gone, tempting = true },
  { "the owner is not on file", { person = false }, { here = "undetermined" } },
  { "the role ends today", role "2025-01-01" },
  { "the role ended yesterday, the person is still here", role "2024-12-31", ended, tempting = true },
  { "the role is not on file", { role_assignment = false }, { here = "undetermined", ["in-role"] = "undetermined" } },
  { "a process of information security alone", but(person "2024-12-31", { process = { theme = "ISO27001:9.2.2" } }), { here = "not_applicable", ["in-role"] = "not_applicable" } },
  { "what the process is for was left empty", { process = { theme = blank } } },
  { "what the process is for nobody asked", { process = { theme = unasked } }, { here = "undetermined", ["in-role"] = "undetermined" } },
  { "a process without an owner", { process = { owner = blank } }, { here = "not_applicable", ["in-role"] = "not_applicable" } },
}))
