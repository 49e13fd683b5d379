local facts = world {
  management_review = { id = "mr1", at = "2024-06-01", attendees = { "p1", "p2" }, chair = "p1", considered = { "suitability", "adequacy", "effectiveness" } },
  person = { { id = "p1", top_management = true, active_from = "2020-01-01", active_to = blank }, { id = "p2", top_management = false, active_from = "2020-01-01", active_to = blank } },
}
local registers = { "person", "management_review" }
local good = { rule = "satisfied", ["top-was-there"] = "satisfied", suitability = "satisfied", adequacy = "satisfied", effectiveness = "satisfied", ["top-led"] = "satisfied" }
local function only(id) return but(good, { [id] = "not_satisfied", rule = "not_satisfied" }) end
local absent_top = but(only "top-was-there", { ["top-led"] = "not_satisfied" })

case { "top management led it and looked at the whole", complete = registers, facts = facts {}, expects = good }
case { "nobody knows more than the day", complete = { "management_review" }, facts = { management_review = { id = "mr1", at = "2024-06-01" } },
  expects = { rule = "undetermined", ["top-was-there"] = "undetermined", suitability = "undetermined", adequacy = "undetermined", effectiveness = "undetermined" } }
case { "minutes by the quality manager without the top", tempting = true, complete = registers, facts = facts { management_review = { attendees = { "p2" }, chair = "p2" } }, expects = absent_top }
case { "no list of those present", complete = registers, facts = facts { management_review = { attendees = blank } }, expects = only "top-was-there" }
case { "who belongs to top management is not on file in full", complete = { "management_review" }, facts = facts { management_review = { attendees = { "p2" } } }, expects = { rule = "undetermined", ["top-was-there"] = "undetermined" } }
case { "the managing director started on that day", complete = registers, facts = facts { person = { active_from = "2024-06-01" } }, expects = good }
case { "the managing director started the day after", tempting = true, complete = registers, facts = facts { person = { active_from = "2024-06-02" } }, expects = absent_top }
case { "the managing director's last day", complete = registers, facts = facts { person = { active_to = "2024-06-01" } }, expects = good }
case { "the managing director had left the day before", tempting = true, complete = registers, facts = facts { person = { active_to = "2024-05-31" } }, expects = absent_top }

for _, what in ipairs { "suitability", "adequacy", "effectiveness" } do
  local rest = {}
  for _, other in ipairs { "suitability", "adequacy", "effectiveness" } do
    if other ~= what then rest[#rest + 1] = other end
  end
  case { "a review that did not ask for " .. what, tempting = true, complete = registers, facts = facts { management_review = { considered = rest } }, expects = only(what) }
end
case { "what was considered was left empty", complete = registers, facts = facts { management_review = { considered = blank } }, expects = { rule = "not_satisfied", suitability = "not_satisfied", adequacy = "not_satisfied", effectiveness = "not_satisfied" } }
case { "led by somebody else", complete = registers, facts = facts { management_review = { chair = "p2" } }, expects = but(good, { ["top-led"] = "not_satisfied" }) }
case { "led by nobody", complete = registers, facts = facts { management_review = { chair = blank } }, expects = but(good, { ["top-led"] = "not_satisfied" }) }

case { "held today", complete = registers, facts = facts { management_review = { at = "2025-01-01" } }, expects = good }
case { "to be held tomorrow", complete = registers, facts = facts { management_review = { at = "2025-01-02" } }, expects = { rule = "not_applicable" } }
local review = { id = "mr1", at = "2024-06-01", attendees = { "p1", "p2" }, chair = "p1", considered = { "suitability", "adequacy", "effectiveness" } }
case { "a later one was held", subject = "mr1", complete = registers, facts = facts { management_review = { review, { id = "mr2", at = "2024-06-02" } } }, expects = { rule = "not_applicable" } }
case { "a later one was held today", subject = "mr1", complete = registers, facts = facts { management_review = { review, { id = "mr2", at = "2025-01-01" } } }, expects = { rule = "not_applicable" } }
case { "another on the same day, one to come, and one without a day", subject = "mr1", complete = registers, facts = facts { management_review = { review, { id = "mr2", at = "2024-06-01" }, { id = "mr3", at = "2025-01-02" }, { id = "mr4", at = blank } } }, expects = good }
case { "there may be a later one", facts = facts {}, expects = { rule = "undetermined" } }
