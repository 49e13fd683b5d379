local notices, lines = shared.told_lines { "is_ai", "risk_class" }
local fine = {
  facts = shared.world { user_information = notices },
  complete = { "user_information" }, subject = "s1", as_of = shared.day,
  expects = { told = "satisfied", ["in-advance"] = "satisfied" },
}
shared.run(shared.lines(fine, lines), shared.bound(fine), shared.lines(fine, {
  { "not of high impact", { classification = { class = "not_high_impact" } }, "not_applicable" },
  { "nobody settled the class", { classification = { { id = "c2", subject = "s1", framework = "EU-AI-ACT", class = "high_impact" } } }, "undetermined", tempting = true },
}))
