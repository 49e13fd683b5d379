local document = { id = "d1", title = "Risk procedure", status = "approved" }
local process = { id = "pr1", name = "Risk assessment", theme = "risk_assessment", document = "d1", interfaces = { "pr2" }, owner = "r1" }
local other = { id = "pr2", name = "Risk treatment", theme = "risk_treatment" }
local fine = {
  "described, tied and owned", subject = "pr1",
  complete = { "document", "process" },
  facts = { process = { process, other }, document = document },
  advice = { "owned" }, expects = { described = "satisfied", tied = "satisfied", owned = "satisfied", rule = "satisfied" },
}
local function changed(changes) return { process = { but(process, changes), other } } end

case(fine)
cases(lines(fine, {
  { "nobody was asked", { process = { without(process, "document", "interfaces", "owner"), other } }, { described = "undetermined", tied = "undetermined", owned = "undetermined" } },
  { "known by word of mouth", changed { document = blank }, { described = "not_satisfied" } },
  { "the document is not on file", changed { document = "d9" }, { described = "not_satisfied" }, tempting = true },
  { "the document may be on file", changed { document = "d9" }, { described = "undetermined" }, complete = { "process" } },
  { "the document is a draft: 7.5.2 asks for approval", { document = but(document, { status = "draft" }) } },
  { "tied to nothing", changed { interfaces = blank }, { tied = "not_satisfied" } },
  { "tied to a process that is not there", changed { interfaces = { "pr2", "pr9" } }, { tied = "not_satisfied" }, tempting = true },
  { "tied to a process that may be there", changed { interfaces = { "pr9" } }, { tied = "undetermined" }, complete = {} },
  { "owned by nobody", changed { owner = blank }, { owned = "not_satisfied" } },
}))

-- Processes of an information security management system stand in the same register.
cases(lines(fine, {
  { "a process of information security alone", changed { theme = "ISO27001:9.2.2", document = blank, interfaces = blank, owner = blank }, { described = "not_applicable", tied = "not_applicable", owned = "not_applicable" } },
  { "what the process is for was left open", changed { theme = blank } },
}))
