local controls = { "A.2.2", "A.2.3", "A.2.4", "A.3.2", "A.3.3", "A.4.2", "A.4.3", "A.4.4", "A.4.5", "A.4.6", "A.5.2", "A.5.3", "A.5.4", "A.5.5", "A.6.1.2", "A.6.1.3", "A.6.2.2", "A.6.2.3", "A.6.2.4", "A.6.2.5", "A.6.2.6", "A.6.2.7", "A.6.2.8", "A.7.2", "A.7.3", "A.7.4", "A.7.5", "A.7.6", "A.8.2", "A.8.3", "A.8.4", "A.8.5", "A.9.2", "A.9.3", "A.9.4", "A.10.2", "A.10.3" }
-- The first 37 in general; the last one as the case says.
local function statement(...)
  local made = {}
  for i, control in ipairs(controls) do made[i] = { id = "c" .. i, control = "ISO42001:" .. control, system = blank, applicable = true, reason = "x" } end
  for i = 1, select("#", ...) do made[#made + 1] = but({ id = "own" .. i, control = "ISO42001:A.10.4", system = blank, applicable = false, reason = "no customers" }, (select(i, ...))) end
  return made
end
local fine = {
  "decided in general",
  subject = "s1",
  complete = { "control_statement" },
  expects = { decided = "satisfied", rule = "satisfied", severity = "low" },
  facts = { scope_item = shared.places, ai_system = { { id = "s1", name = "Triage", stage = "operated" }, { id = "s2", name = "Desk", stage = "operated" } }, control_statement = statement {} },
}
case(fine)
cases(shared.placed(fine))

cases(lines(fine, {
  { "decided for this system", { control_statement = statement { system = "s1" } } },
  { "decided for another one only", { control_statement = statement { system = "s2" } }, { decided = "not_satisfied" }, tempting = true },
  { "decided for another one, the statement may go on", { control_statement = statement { system = "s2" } }, { decided = "undetermined" }, complete = {} },
  { "decided for this one, without a reason", { control_statement = statement({ system = "s2" }, { system = "s1", reason = blank }) }, { decided = "not_satisfied" }, tempting = true },
  { "for this one, neither in nor out", { control_statement = statement({ system = "s2" }, { system = "s1", applicable = blank }) }, { decided = "not_satisfied" }, tempting = true },
  { "decided for nothing: the statement lacks it, not the system", { control_statement = statement() }, { decided = "not_applicable" } },
  { "listed for this one without a reason, and for no other", { control_statement = statement { system = "s1", reason = blank } }, { decided = "not_applicable" } },
  { "listed for this one without a decision, and for no other", { control_statement = statement { system = "s1", applicable = blank } }, { decided = "not_applicable" } },
  { "a system that is being put into use", { ai_system = { { id = "s1", name = "Triage", stage = "deployed" } }, control_statement = statement { system = "s2" } }, { decided = "not_satisfied" } },
  { "a retired system", { ai_system = { { id = "s1", name = "Triage", stage = "retired" } }, control_statement = statement { system = "s2" } }, { decided = "not_applicable" } },
  { "nobody was asked for which system the entry is", { control_statement = with(statement(), { { id = "own", control = "ISO42001:A.10.4", applicable = true, reason = "x" } }) }, { decided = "undetermined" } },
}))
