shared.reported_cases({
  around = function(fine)
    local kinds = fine.facts.classification
    return but(fine, { facts = but(fine.facts, { classification = but(kinds, { but(kinds[1], { product_law = "2023/1230" }) }) }) })
  end,
  lines = {
    { "nobody asked what it led to", { incident = { harm = unasked } }, { death = "undetermined", infrastructure = "undetermined" } },
  { "a system by Annex III, seen on their first day", { ai_system = { first_use_at = "2020-01-01", placed_at = "2027-12-02" }, classification = { route = "annex_iii" }, incident = { detected_at = "2027-12-02" } }, { reported = "not_satisfied", death = "not_satisfied", infrastructure = "not_satisfied", widespread = "not_satisfied" } },
  { "seen the day before", { ai_system = { first_use_at = "2020-01-01", placed_at = "2027-12-02" }, classification = { route = "annex_iii" }, incident = { detected_at = "2027-12-01" } }, "not_applicable" },
  { "in its present design since the day before", { ai_system = { first_use_at = "2020-01-01", placed_at = "2027-12-01" }, classification = { route = "annex_iii" } }, "not_applicable" },
    { "a system of Annex III", { classification = { route = "annex_iii", product_law = blank } }, {} },
    { "a medical device", { classification = { product_law = "2017/745" } }, "not_applicable" },
    { "a device for tests in glass", { classification = { product_law = "2017/746" } }, "not_applicable" },
    { "nobody recorded the law of the product", { classification = { product_law = unasked } }, "undetermined" },
  },
})
equivalent { "rule/applies.by(the(classification.route))[1]/drop", "what was seen since that day, and not after today, says so already" }
equivalent { "rule/applies.by(the(classification.route))[1]/before for not_after", "the first day itself, seen on it: the condition on the incident decides" }
