local audit = { id = "au1", type = "internal", standards = { "ISO42001" }, criteria = { "ISO42001", "own" }, to = "2024-06-01" }
-- The certification body's audit and its process say nothing about internal audits.
local outside = { id = "au9", type = "stage2", standards = { "ISO42001" }, criteria = { "ISO42001", "own" }, to = "2024-12-20" }
local facts = world {
  organization = { id = "org", name = "Org" },
  process = { { id = "pr1", theme = "internal_audit", interval = "P1Y" }, { id = "pr2", theme = "management_review", interval = "P1M" } },
  audit = { audit, outside },
  document = { { id = "d1", type = "procedure" }, { id = "d2", type = "external" } },
}
local registers = { "process", "audit", "document" }
local function held(changes) return facts { audit = { but(audit, changes), outside } } end

case { "planned, held, in time, against the standard and own rules", complete = registers, facts = facts {},
  expects = { rule = "satisfied", planned = "satisfied", held = "satisfied", ["in-time"] = "satisfied", ["own-rules"] = "satisfied" } }
case { "nothing is on file", facts = { organization = { id = "org" } },
  expects = { rule = "undetermined", planned = "undetermined", held = "undetermined", ["in-time"] = "undetermined", ["own-rules"] = "undetermined" } }
case { "nothing is on file and nothing was forgotten: no record is demanded here", complete = registers, facts = { organization = { id = "org" } },
  expects = { rule = "undetermined", planned = "undetermined", held = "undetermined", ["in-time"] = "not_applicable", ["own-rules"] = "undetermined" } }

case { "a process without an interval", tempting = true, complete = registers, facts = facts { process = { { id = "pr1", theme = "internal_audit", interval = blank }, { id = "pr2", theme = "management_review", interval = "P1M" } } },
  expects = { rule = "not_satisfied", planned = "not_satisfied", held = "satisfied", ["in-time"] = "not_applicable", ["own-rules"] = "satisfied" } }
case { "the certification body's audit is no internal audit", tempting = true, complete = registers, facts = facts { audit = outside },
  expects = { rule = "undetermined", held = "undetermined", ["in-time"] = "undetermined", ["own-rules"] = "undetermined", planned = "satisfied" } }
case { "an audit of information security", tempting = true, complete = registers, facts = held { standards = { "ISO27001" } },
  expects = { rule = "undetermined", held = "undetermined", ["in-time"] = "undetermined", ["own-rules"] = "undetermined", planned = "satisfied" } }
case { "planned, and never held", tempting = true, complete = registers, facts = held { to = blank },
  expects = { rule = "not_satisfied", held = "not_satisfied", ["in-time"] = "not_satisfied", ["own-rules"] = "not_satisfied", planned = "satisfied" } }
case { "it ends today", complete = registers, facts = held { to = "2025-01-01" }, expects = { rule = "satisfied", held = "satisfied", ["in-time"] = "satisfied", ["own-rules"] = "satisfied" } }
case { "it ends tomorrow", tempting = true, complete = registers, facts = held { to = "2025-01-02" }, expects = { held = "not_satisfied", ["in-time"] = "not_satisfied", ["own-rules"] = "not_satisfied" } }

case { "a year ago to the day", complete = registers, facts = held { to = "2024-01-01" }, expects = { rule = "satisfied", ["in-time"] = "satisfied" } }
case { "a year and a day ago", complete = registers, facts = held { to = "2023-12-31" },
  expects = { rule = "not_satisfied", ["in-time"] = "not_satisfied", held = "satisfied", ["own-rules"] = "satisfied", planned = "satisfied" } }
case { "late by the calendar of somebody else only", complete = registers, facts = facts { process = { interval = "P2Y" }, audit = { but(audit, { to = "2023-06-01" }), outside } }, expects = { ["in-time"] = "satisfied" } }

case { "against the standard alone", tempting = true, complete = registers, facts = held { criteria = { "ISO42001" } },
  expects = { rule = "not_satisfied", ["own-rules"] = "not_satisfied", held = "satisfied", ["in-time"] = "satisfied", planned = "satisfied" } }
case { "against own rules alone", complete = registers, facts = held { criteria = { "own" } }, expects = { ["own-rules"] = "not_satisfied", held = "satisfied" } }
case { "against a procedure of the organisation", complete = registers, facts = held { criteria = { "ISO42001", "d1" } }, expects = { ["own-rules"] = "satisfied" } }
case { "somebody else's document is no rule of one's own", tempting = true, complete = registers, facts = held { criteria = { "ISO42001", "d2" } }, expects = { ["own-rules"] = "not_satisfied" } }
case { "a second process and a second audit that lack all of it", complete = registers, facts = facts { process = { { id = "pr1", theme = "internal_audit", interval = "P1Y" }, { id = "pr3", theme = "internal_audit", interval = blank } }, audit = { audit, { id = "au2", type = "internal", standards = { "ISO27001" }, criteria = { "ISO27001" }, to = blank } } },
  expects = { planned = "satisfied", held = "satisfied", ["own-rules"] = "satisfied" } }
case { "another of the same standard, planned without criteria", complete = registers, facts = facts { audit = { audit, { id = "au3", type = "internal", standards = { "ISO42001" }, criteria = blank, to = blank } } }, expects = { rule = "satisfied", held = "satisfied", ["in-time"] = "satisfied", ["own-rules"] = "satisfied" } }
case { "a later audit of something else", complete = registers, facts = facts { audit = { audit, { id = "au2", type = "internal", standards = { "ISO27001" }, criteria = { "ISO27001" }, to = "2024-10-01" } } }, expects = { rule = "satisfied", held = "satisfied", ["in-time"] = "satisfied", ["own-rules"] = "satisfied" } }
for _, type in ipairs { "policy", "plan" } do
  case { "against an own " .. type, complete = registers, facts = facts { audit = { but(audit, { criteria = { "ISO42001", "d1" } }), outside }, document = { id = "d1", type = type } }, expects = { ["own-rules"] = "satisfied" } }
end
