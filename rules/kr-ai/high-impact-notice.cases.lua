local notices, list = shared.told_lines { "is_ai", "risk_class" }
local fine = {
  facts = shared.world { user_information = notices },
  complete = { "user_information" }, subject = "s1",
  expects = { told = "satisfied", ["in-advance"] = "satisfied" },
}
cases(lines(fine, list), shared.bound(fine), lines(fine, {
  { "not of high impact", { classification = { class = "not_high_impact" } }, "not_applicable" },
  { "nobody settled the class", { classification = { { id = "c2", subject = "s1", framework = "EU-AI-ACT", class = "high_impact" } } }, "undetermined", tempting = true },
}))
