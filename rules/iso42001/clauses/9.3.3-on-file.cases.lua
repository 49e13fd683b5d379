local facts = world { organization = { id = "org" }, management_review = { id = "mr1", at = "2024-06-01", minutes = "d1" } }
local registers = { "management_review" }

case { "minutes of a review", complete = registers, facts = facts {}, expects = { rule = "satisfied", ["on-file"] = "satisfied" } }
case { "minutes of today", complete = registers, facts = facts { management_review = { at = "2025-01-01" } }, expects = { ["on-file"] = "satisfied" } }
case { "no review", complete = registers, facts = facts { management_review = false }, expects = { rule = "not_satisfied", ["on-file"] = "not_satisfied" } }
case { "no review that is on file here", facts = facts { management_review = false }, expects = { rule = "undetermined", ["on-file"] = "undetermined" } }
case { "a review of which nothing was written down", tempting = true, complete = registers, facts = facts { management_review = { minutes = blank } }, expects = { ["on-file"] = "not_satisfied" } }
case { "minutes prepared for tomorrow", tempting = true, complete = registers, facts = facts { management_review = { at = "2025-01-02" } }, expects = { ["on-file"] = "not_satisfied" } }
case { "minutes of a review without a day", complete = registers, facts = facts { management_review = { at = blank } }, expects = { ["on-file"] = "not_satisfied" } }
