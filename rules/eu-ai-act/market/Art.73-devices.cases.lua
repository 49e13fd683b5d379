shared.reported_cases({
  around = function(fine)
    local kinds = fine.facts.classification
    return but(fine, { facts = but(fine.facts, { classification = but(kinds, { but(kinds[1], { product_law = "2017/745" }) }) }) })
  end,
  lines = {
    { "harm to health alone", { incident = { harm = { "health", "death" } } }, "not_applicable" },
    { "nobody asked what it led to", { incident = { harm = unasked } }, "undetermined" },
    { "a device for tests in glass", { classification = { product_law = "2017/746" } }, {} },
    { "another product", { classification = { product_law = "2023/1230" } }, "not_applicable" },
    { "a system of Annex III", { classification = { route = "annex_iii" } }, "not_applicable" },
    { "nobody recorded the law of the product", { classification = { product_law = unasked } }, "undetermined" },
  },
})
equivalent { "rule/applies.by(the(classification.route))[1]/drop", "what was seen since that day, and not after today, says so already" }
equivalent { "rule/applies.by(the(classification.route))[1]/before for not_after", "the first day itself, seen on it: the condition on the incident decides" }
for _, place in ipairs { "detected_at[2]", "by(the(classification.route))" } do
  for _, shift in ipairs { "-1 day", "+1 day" } do
    equivalent { "rule/applies." .. place .. ".annex_iii/" .. shift, "only products of Annex I are asked" }
  end
end
