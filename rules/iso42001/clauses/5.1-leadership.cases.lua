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
  advice = { "reviews-attended", "nothing-overdue" }, expects = {
    explained = "satisfied", integrated = "satisfied", backed = "satisfied",
    ["reviews-attended"] = "satisfied", ["nothing-overdue"] = "satisfied", rule = "satisfied",
  },
}

case(fine)
for _, id in ipairs { "explained", "integrated", "backed" } do
  cases(asked(fine, "5.1-leadership/" .. id))
end

cases(lines(fine, {
  { "a signed policy and minutes are no leadership", { attestation = false }, { explained = "undetermined", integrated = "undetermined", backed = "undetermined" }, tempting = true },
  { "a review without the top", { management_review = but(review, { attendees = "p2" }) }, { ["reviews-attended"] = "not_satisfied" } },
  { "the review without the top is a year old", { management_review = but(review, { at = "2024-01-01", attendees = "p2" }) }, { ["reviews-attended"] = "not_applicable" } },
  { "it is a day less than a year old", { management_review = but(review, { at = "2024-01-02", attendees = "p2" }) }, { ["reviews-attended"] = "not_satisfied" } },
  { "one of two without the top", { management_review = { review, but(review, { id = "m2", attendees = "p2" }) } }, { ["reviews-attended"] = "not_satisfied" } },
  { "late, and the top's", { action = but(action, { done_at = blank }) }, { ["nothing-overdue"] = "not_satisfied" } },
  { "late, and somebody else's", { action = but(action, { owner = "p2", done_at = blank }) }, { ["nothing-overdue"] = "satisfied" } },
  { "due today", { action = but(action, { due = "2025-01-01", done_at = blank }) }, { ["nothing-overdue"] = "satisfied" } },
}))
