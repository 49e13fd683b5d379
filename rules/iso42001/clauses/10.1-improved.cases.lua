local sentence = "10.1-improved/suited"
local facts = world {
  organization = { id = "org", name = "Org" },
  action = { { id = "a1", type = "improvement", requirement = blank, done_at = "2024-06-01" }, { id = "a2", type = "corrective", done_at = "2024-12-01" } },
  attestation = { said(sentence, "organization:org") },
}
local registers = { "action" }
local fine = { complete = registers, facts = facts {}, expects = { rule = "satisfied", improved = "satisfied", suited = "satisfied", lately = "satisfied" } }

case(but(fine, { "an improvement was carried out, and somebody says what it did" }))
cases(asked(fine, sentence))

case { "nothing is on file", facts = { organization = { id = "org" } }, expects = { rule = "undetermined", improved = "undetermined", suited = "undetermined" } }
case { "a corrective action is no improvement, and none is demanded to be on file", tempting = true, complete = registers, facts = facts { action = { id = "a2", type = "corrective", done_at = "2024-12-01" } }, expects = { rule = "undetermined", improved = "undetermined", lately = "undetermined", suited = "satisfied" } }
case { "improvements that were only planned", tempting = true, complete = registers, facts = facts { action = { done_at = blank } }, expects = { rule = "not_satisfied", improved = "not_satisfied", suited = "satisfied" } }
case { "done today", complete = registers, facts = facts { action = { done_at = "2025-01-01" } }, expects = { rule = "satisfied", improved = "satisfied", lately = "satisfied" } }
case { "done tomorrow", complete = registers, facts = facts { action = { done_at = "2025-01-02" } }, expects = { rule = "not_satisfied", improved = "not_satisfied", lately = "not_satisfied" } }
case { "a year ago less a day", complete = registers, facts = facts { action = { done_at = "2024-01-02" } }, expects = { rule = "satisfied", lately = "satisfied" } }
case { "a year ago", complete = registers, facts = facts { action = { done_at = "2024-01-01" } }, expects = { rule = "satisfied", improved = "satisfied", lately = "not_satisfied" } }
case { "one carried out, others planned or long ago", complete = registers, facts = facts { action = { { id = "a1", type = "improvement", requirement = blank, done_at = "2024-06-01" }, { id = "a3", type = "improvement", requirement = blank, done_at = blank }, { id = "a4", type = "improvement", requirement = blank, done_at = "2020-06-01" } } }, expects = { rule = "satisfied", improved = "satisfied", lately = "satisfied" } }
case { "an improvement of information security", tempting = true, complete = registers, facts = facts { action = { id = "a1", type = "improvement", requirement = { "ISO27001:A.8.8" }, done_at = "2024-06-01" } }, expects = { rule = "undetermined", improved = "undetermined", lately = "undetermined", suited = "satisfied" } }
case { "of which management system it is nobody can tell", complete = registers, facts = facts { action = { id = "a1", type = "improvement", done_at = "2024-06-01" } }, expects = { rule = "undetermined", improved = "undetermined", lately = "undetermined" } }
for _, one in ipairs(shared.ours_by_requirement) do
  case { "the improvement " .. one[1], complete = registers, facts = facts { action = { id = "a1", type = "improvement", requirement = one[2], done_at = "2024-06-01" } }, expects = fine.expects }
end
