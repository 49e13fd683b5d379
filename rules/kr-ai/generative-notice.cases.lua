local notices, lines = shared.told_lines { "is_ai" }
local fine = {
  facts = shared.world { user_information = notices },
  complete = { "user_information" }, subject = "s1", as_of = shared.day,
  expects = { told = "satisfied", ["in-advance"] = "satisfied" },
}
lines[#lines + 1] = { "it generates nothing", { ai_system = { features = { "talks_with_people" } } }, "not_applicable" }
lines[#lines + 1] = { "nobody says what it does", { ai_system = { features = shared.unasked } }, "undetermined" }
for _, feature in ipairs(shared.generating) do lines[#lines + 1] = { "it does this: " .. feature, { ai_system = { features = { feature } } }, {} } end
shared.run(shared.lines(fine, lines), shared.bound(fine))
