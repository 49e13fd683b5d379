shared.reported_cases(shared, {
  around = function(fine)
    local kinds = fine.facts.classification
    return shared.but(fine, { facts = shared.but(fine.facts, { classification = shared.but(kinds, { shared.but(kinds[1], { product_law = "2023/1230" }) }) }) })
  end,
  lines = {
    { "nobody asked what it led to", { incident = { harm = shared.unasked } }, { death = "undetermined", infrastructure = "undetermined" } },
    { "a system of Annex III", { classification = { route = "annex_iii", product_law = blank } }, {} },
    { "a medical device", { classification = { product_law = "2017/745" } }, "not_applicable" },
    { "a device for tests in glass", { classification = { product_law = "2017/746" } }, "not_applicable" },
    { "nobody recorded the law of the product", { classification = { product_law = shared.unasked } }, "undetermined" },
  },
})
