local controls = { "A.2.2", "A.2.3", "A.2.4", "A.3.2", "A.3.3", "A.4.2", "A.4.3", "A.4.4", "A.4.5", "A.4.6", "A.5.2", "A.5.3", "A.5.4", "A.5.5", "A.6.1.2", "A.6.1.3", "A.6.2.2", "A.6.2.3", "A.6.2.4", "A.6.2.5", "A.6.2.6", "A.6.2.7", "A.6.2.8", "A.7.2", "A.7.3", "A.7.4", "A.7.5", "A.7.6", "A.8.2", "A.8.3", "A.8.4", "A.8.5", "A.9.2", "A.9.3", "A.9.4", "A.10.2", "A.10.3", "A.10.4" }

-- One entry for each control; `skip` is left out, `more` stands in every entry.
local function statement(skip, more)
  local made = {}
  for i, control in ipairs(controls) do
    if control ~= skip then made[#made + 1] = but({ id = "c" .. i, control = "ISO42001:" .. control, applicable = true, reason = "a risk calls for it", available_to = blank }, more) end
  end
  return made
end

local fine = {
  "all 38 are decided, and treatments use them",
  complete = { "control_statement", "process", "risk_treatment", "communication" },
  advice = { "linked" }, expects = { decided = "satisfied", process = "satisfied", ["nothing-missed"] = "satisfied", linked = "satisfied", available = "not_applicable", rule = "satisfied", severity = "medium" },
  facts = {
    organization = { id = "org", name = "Org" },
    control_statement = statement(),
    process = { id = "p1", theme = "risk_treatment", document = "d1" },
    risk_treatment = { id = "t1", controls = { "ISO42001:A.7.4" } },
    attestation = { said("6.1.3-statement/nothing-missed", "organization:org") },
  },
}
case(fine)
cases(asked(fine, "6.1.3-statement/nothing-missed"))

local excluded = { id = "c0", available_to = blank, control = "ISO42001:A.6.2.8", applicable = false, reason = "the supplier keeps them" }
cases(lines(fine, {
  { "one is missing", { control_statement = statement("A.6.2.8") }, { decided = "not_satisfied", linked = "not_applicable" } },
  { "one is missing, and there may be more", { control_statement = statement("A.6.2.8") }, { decided = "undetermined", linked = "undetermined", available = "undetermined" }, complete = { "process", "risk_treatment", "communication" } },
  { "no statement at all", { control_statement = false }, { decided = "not_satisfied", linked = "not_applicable" } },
  { "no statement is on file", { control_statement = false }, { decided = "undetermined", linked = "undetermined", available = "undetermined" }, complete = { "process", "risk_treatment", "communication" } },
  { "a list of ticks without reasons is no statement", { control_statement = statement(nil, { reason = blank }) }, { decided = "not_satisfied" }, tempting = true },
  { "a list of reasons without a decision", { control_statement = statement(nil, { applicable = blank }) }, { decided = "not_satisfied", linked = "undetermined" }, tempting = true },
  { "one excluded with a reason is decided", { control_statement = with(statement("A.6.2.8"), { excluded }) }, { linked = "not_applicable" } },
  { "a control of the organisation's own does not stand in for one of Annex A", { control_statement = with(statement("A.6.2.8"), { but(excluded, { control = "own:1" }) }) }, { decided = "not_satisfied", linked = "not_applicable" }, tempting = true },
  { "open to customers, by the portal", { control_statement = statement(nil, { available_to = { "customers" } }), communication = { id = "m1", topic = "statement_of_applicability", side = "external", channel = "portal" } }, { available = "satisfied" } },
  { "open to customers, and no way to get it", { control_statement = statement(nil, { available_to = { "customers" } }) }, { available = "not_satisfied" } },
  { "one control is open to customers", { control_statement = with(statement("A.6.2.8"), { but(excluded, { applicable = true, available_to = { "customers" } }) }) }, { available = "not_satisfied" } },
  { "open to customers, and the way may be on record elsewhere", { control_statement = statement(nil, { available_to = { "customers" } }) }, { available = "undetermined" }, complete = { "control_statement", "process", "risk_treatment" } },
  { "open to customers, by no way in particular", { control_statement = statement(nil, { available_to = { "customers" } }), communication = { id = "m1", topic = "statement_of_applicability", side = "external", channel = blank } }, { available = "not_satisfied" }, tempting = true },
  { "open to customers, and known inside only", { control_statement = statement(nil, { available_to = { "customers" } }), communication = { id = "m1", topic = "statement_of_applicability", side = "internal", channel = "portal" } }, { available = "not_satisfied" }, tempting = true },
  { "open to customers, who hear of the policy", { control_statement = statement(nil, { available_to = { "customers" } }), communication = { id = "m1", topic = "policy", side = "external", channel = "portal" } }, { available = "not_satisfied" }, tempting = true },
  { "one of two ways is named", { control_statement = statement(nil, { available_to = { "customers" } }), communication = { { id = "m1", topic = "statement_of_applicability", side = "external", channel = "portal" }, { id = "m2", topic = "statement_of_applicability", side = "external", channel = blank } } }, { available = "satisfied" } },
  { "no process", { process = false }, { process = "not_satisfied" } },
  { "processes may be elsewhere", { process = false }, { process = "undetermined" }, complete = { "control_statement", "risk_treatment", "communication" } },
  { "a process for assessing risks treats none", { process = { theme = "risk_assessment" } }, { process = "not_satisfied" }, tempting = true },
  { "treated, but nothing about it is written down", { process = { document = blank } }, { process = "not_satisfied" }, tempting = true },
  { "one treatment is enough", { risk_treatment = { { id = "t1", controls = { "ISO42001:A.7.4" } }, { id = "t2", controls = blank } } } },
  { "the statement stays good though everything is selected and nothing treated", { risk_treatment = false }, { linked = "not_satisfied" } },
  { "the statement stays good though everything is selected and no treatment says what for", { risk_treatment = { controls = blank } }, { linked = "not_satisfied" } },
}))
