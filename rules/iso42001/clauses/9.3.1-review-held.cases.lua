local sentence = "9.3.1-review-held/suited"
local facts = world {
  organization = { id = "org", name = "Org" },
  process = { { id = "pr1", theme = "management_review", interval = "P1Y" }, { id = "pr2", theme = "internal_audit", interval = "P1M" } },
  management_review = { id = "mr1", at = "2024-06-01" },
  attestation = { said(sentence, "organization:org") },
}
local registers = { "process", "management_review" }
local fine = { complete = registers, facts = facts {}, expects = { rule = "satisfied", planned = "satisfied", held = "satisfied", ["in-time"] = "satisfied", suited = "satisfied" } }
local function held(at) return facts { management_review = { at = at } } end

case(but(fine, { "planned, held and in time" }))
cases(asked(fine, sentence))

case { "nothing is on file", facts = { organization = { id = "org" } }, expects = { rule = "undetermined", planned = "undetermined", held = "undetermined", ["in-time"] = "undetermined", suited = "undetermined" } }
case { "nothing is on file and nothing was forgotten: no record is demanded here", complete = registers, facts = { organization = { id = "org" } },
  expects = { rule = "undetermined", planned = "undetermined", held = "undetermined", ["in-time"] = "not_applicable" } }
case { "planned, but not held as far as anybody knows", complete = registers, facts = facts { management_review = false }, expects = { held = "undetermined", ["in-time"] = "undetermined", planned = "satisfied" } }
case { "a process without an interval", tempting = true, complete = registers, facts = facts { process = { { id = "pr1", theme = "management_review", interval = blank }, { id = "pr2", theme = "internal_audit", interval = "P1M" } } },
  expects = { rule = "not_satisfied", planned = "not_satisfied", held = "satisfied", ["in-time"] = "not_applicable", suited = "satisfied" } }
case { "a review without a day", tempting = true, complete = registers, facts = held(blank), expects = { rule = "not_satisfied", held = "not_satisfied", ["in-time"] = "not_satisfied", planned = "satisfied" } }
case { "held today", complete = registers, facts = held "2025-01-01", expects = { rule = "satisfied", held = "satisfied", ["in-time"] = "satisfied" } }
case { "to be held tomorrow", tempting = true, complete = registers, facts = held "2025-01-02", expects = { held = "not_satisfied", ["in-time"] = "not_satisfied" } }
case { "a year ago to the day", complete = registers, facts = held "2024-01-01", expects = { rule = "satisfied", ["in-time"] = "satisfied" } }
case { "a year and a day ago", complete = registers, facts = held "2023-12-31", expects = { rule = "not_satisfied", ["in-time"] = "not_satisfied", held = "satisfied", planned = "satisfied", suited = "satisfied" } }
case { "an older review and a process without an interval beside them", complete = registers, facts = facts { management_review = { { id = "mr1", at = "2024-06-01" }, { id = "mr0", at = "2020-06-01" }, { id = "mr2", at = "2025-06-01" } } }, expects = { rule = "satisfied", held = "satisfied", ["in-time"] = "satisfied" } }
case { "two processes, one without an interval", complete = registers, facts = facts { process = { { id = "pr1", theme = "management_review", interval = "P1Y" }, { id = "pr3", theme = "management_review", interval = blank } } }, expects = { planned = "satisfied", held = "satisfied" } }
