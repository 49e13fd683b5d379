local notices, list = shared.told_lines { "is_ai" }
local fine = {
  facts = shared.world { user_information = notices },
  complete = { "user_information" }, subject = "s1",
  expects = { told = "satisfied", ["in-advance"] = "satisfied" },
}
list[#list + 1] = { "it generates nothing", { ai_system = { features = { "talks_with_people" } } }, "not_applicable" }
list[#list + 1] = { "nobody says what it does", { ai_system = { features = unasked } }, "undetermined" }
for _, feature in ipairs(shared.generating) do list[#list + 1] = { "it does this: " .. feature, { ai_system = { features = { feature } } }, {} } end
cases(lines(fine, list), shared.bound(fine))
