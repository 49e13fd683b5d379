local fine = {
  facts = { processing_activity = shared.processing },
  advice = { "as-far-as-possible" },
  expects = { described = "satisfied", abroad = "satisfied", ["as-far-as-possible"] = "satisfied" },
}
local list = { { "every column is filled", {}, {} } }
for _, field in ipairs { "purposes", "persons", "data_categories", "recipients" } do
  list[#list + 1] = { "nothing stands under " .. field, { processing_activity = { [field] = blank } }, { described = "not_satisfied" }, tempting = true }
end
for _, one in ipairs {
  { "nobody asked who gets the data", { processing_activity = { recipients = unasked } }, { described = "undetermined" } },
  { "left open whether data leaves", { processing_activity = { transfers_abroad = blank } }, { abroad = "not_satisfied" }, tempting = true },
  { "nobody asked whether data leaves", { processing_activity = { transfers_abroad = unasked } }, { abroad = "undetermined" } },
  { "no time is given, which the law asks only as far as possible", { processing_activity = { retention = blank } }, { ["as-far-as-possible"] = "not_satisfied" } },
  { "nothing on protection", { processing_activity = { security = blank } }, { ["as-far-as-possible"] = "not_satisfied" } },
} do list[#list + 1] = one end
cases(lines(fine, list), shared.bound(fine))
