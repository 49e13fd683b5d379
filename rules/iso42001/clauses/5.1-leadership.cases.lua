local function of(id, more) return said("5.1-leadership/" .. id, "organization:acme", more) end

local ceo = { id = "p1", name = "Ada", top_management = true }
local clerk = { id = "p2", name = "Bo", top_management = false }
local review = { id = "m1", at = "2024-06-01", attendees = { "p1", "p2" } }
local action = { id = "a1", owner = "p1", due = "2024-12-31", done_at = "2024-12-01" }
local fine = {
  "asked, watched, and the records agree",
  complete = { "management_review", "action", "person" },
  facts = {
    organization = { id = "acme", name = "Acme" }, person = { ceo, clerk },
    attestation = { of "explained", of("integrated", { method = "observe" }), of "backed" },
    management_review = review, action = action,
  },
  expects = {
    explained = "satisfied", integrated = "satisfied", backed = "satisfied",
    ["reviews-attended"] = "satisfied", ["nothing-overdue"] = "satisfied", rule = "satisfied",
  },
}
local world = shared.around(fine)

case(fine)
for _, id in ipairs { "explained", "integrated", "backed" } do
  cases(asked(fine, "5.1-leadership/" .. id))
end

case(world("a signed policy and minutes are no leadership", { attestation = {} },
  { explained = "undetermined", integrated = "undetermined", backed = "undetermined", rule = "undetermined" }, { tempting = true }))

case(world("a review without the top", { management_review = but(review, { attendees = "p2" }) }, { ["reviews-attended"] = "not_satisfied" }))
case(world("the review without the top is a year old", { management_review = but(review, { at = "2024-01-01", attendees = "p2" }) }, { ["reviews-attended"] = "not_applicable" }))
case(world("it is a day less than a year old", { management_review = but(review, { at = "2024-01-02", attendees = "p2" }) }, { ["reviews-attended"] = "not_satisfied" }))
case(world("one of two without the top", { management_review = { review, but(review, { id = "m2", attendees = "p2" }) } }, { ["reviews-attended"] = "not_satisfied" }))

case(world("late, and the top's", { action = but(action, { done_at = blank }) }, { ["nothing-overdue"] = "not_satisfied" }))
case(world("late, and somebody else's", { action = but(action, { owner = "p2", done_at = blank }) }, { ["nothing-overdue"] = "satisfied" }))
case(world("due today", { action = but(action, { due = "2025-01-01", done_at = blank }) }, { ["nothing-overdue"] = "satisfied" }))
