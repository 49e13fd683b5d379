local facts = world {
  management_review = { id = "mr1", at = "2024-06-01", decisions = { "a1" }, no_change_needed_reason = blank, minutes = "d1" },
  -- a2 is another matter, and in every respect as an action must not be.
  action = { { id = "a1", type = "improvement", owner = "p1", due = "2024-12-31", done_at = "2024-10-01" }, { id = "a2", type = "corrective", owner = blank, due = "2024-10-01", done_at = blank } },
  document = { id = "d1", type = "record", approved_at = "2024-06-08" },
}
local registers = { "action", "document" }
local good = { rule = "satisfied", decided = "satisfied", minutes = "satisfied", ["minutes-of-it"] = "satisfied", owned = "satisfied", ["carried-out"] = "satisfied", improvement = "satisfied" }
local function only(id) return but(good, { [id] = "not_satisfied", rule = "not_satisfied" }) end
local none = { owned = "not_applicable", ["carried-out"] = "not_applicable", improvement = "not_satisfied" }

case { "decided, written down, carried out", complete = registers, facts = facts {}, expects = good }
case { "nobody knows more than the day", facts = { management_review = { id = "mr1", at = "2024-06-01" } },
  expects = { rule = "undetermined", decided = "undetermined", minutes = "undetermined", ["minutes-of-it"] = "undetermined", owned = "undetermined", ["carried-out"] = "undetermined" } }
case { "nothing has to change, and it says why", complete = registers, facts = facts { management_review = { decisions = {}, no_change_needed_reason = "all aims met" } }, expects = but(good, but(none, { decided = "not_applicable" })) }
case { "a list of decisions with nothing in it", tempting = true, complete = registers, facts = facts { management_review = { decisions = {} } }, expects = but(only "decided", none) }
case { "decisions were left empty", complete = registers, facts = facts { management_review = { decisions = blank } }, expects = { rule = "not_satisfied", decided = "not_satisfied" } }
case { "a decision that became nothing", tempting = true, complete = registers, facts = facts { management_review = { decisions = { "a9" } } }, expects = but(only "decided", none) }

case { "no minutes", complete = registers, facts = facts { management_review = { minutes = blank } }, expects = but(only "minutes", { ["minutes-of-it"] = "undetermined" }) }
case { "minutes that nobody can find", tempting = true, complete = registers, facts = facts { management_review = { minutes = "d9" } }, expects = but(only "minutes", { ["minutes-of-it"] = "undetermined" }) }
case { "minutes of the same day", complete = registers, facts = facts { document = { approved_at = "2024-06-01" } }, expects = good }
case { "minutes approved before the review", tempting = true, complete = registers, facts = facts { document = { approved_at = "2024-05-31" } }, expects = only "minutes-of-it" }
case { "minutes never approved", complete = registers, facts = facts { document = { approved_at = blank } }, expects = but(good, { ["minutes-of-it"] = "not_applicable" }) }

case { "a decision for nobody", tempting = true, complete = registers, facts = facts { action = { { id = "a1", type = "improvement", owner = blank, due = "2024-12-31", done_at = "2024-10-01" } } }, expects = only "owned" }
case { "a decision for some day", tempting = true, complete = registers, facts = facts { action = { { id = "a1", type = "improvement", owner = "p1", due = blank, done_at = "2024-10-01" } } }, expects = { rule = "not_satisfied", owned = "not_satisfied" } }
case { "due yesterday and not done", tempting = true, complete = registers, facts = facts { action = { { id = "a1", type = "improvement", owner = "p1", due = "2024-12-31", done_at = blank } } }, expects = only "carried-out" }
case { "due yesterday and promised for tomorrow", complete = registers, facts = facts { action = { { id = "a1", type = "improvement", owner = "p1", due = "2024-12-31", done_at = "2025-01-02" } } }, expects = only "carried-out" }
case { "due yesterday and done today", complete = registers, facts = facts { action = { { id = "a1", type = "improvement", owner = "p1", due = "2024-12-31", done_at = "2025-01-01" } } }, expects = good }
case { "due today", complete = registers, facts = facts { action = { { id = "a1", type = "improvement", owner = "p1", due = "2025-01-01", done_at = blank } } }, expects = but(good, { ["carried-out"] = "not_applicable" }) }
case { "decisions, none of them an improvement", complete = registers, facts = facts { action = { type = "review_decision" } }, expects = but(good, { improvement = "not_satisfied" }) }

case { "held today", complete = registers, facts = facts { management_review = { at = "2025-01-01" }, document = { approved_at = "2025-01-01" } }, expects = good }
case { "to be held tomorrow", complete = registers, facts = facts { management_review = { at = "2025-01-02" } }, expects = { rule = "not_applicable" } }
case { "three years ago to the day", complete = registers, facts = facts { management_review = { at = "2022-01-01" } }, expects = good }
case { "a day before that", complete = registers, facts = facts { management_review = { at = "2021-12-31" } }, expects = { rule = "not_applicable" } }
case { "no day was set, and it is not done", complete = registers, facts = facts { action = { { id = "a1", type = "improvement", owner = "p1", due = blank, done_at = blank } } }, expects = { owned = "not_satisfied", ["carried-out"] = "not_applicable" } }
