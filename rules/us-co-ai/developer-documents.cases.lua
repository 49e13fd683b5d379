local all = { "use", "harmful_uses", "limits", "training_data", "monitoring" }
local given = { id = "i1", system = "s1", audience = "partner", provided = "yes", contains = all, document = "doc1" }
local foreign = but(given, { id = "i2", system = "s2" })
local public = but(given, { id = "i3", audience = "affected" })
local fine = {
  facts = shared.world("developer", { user_information = { given, foreign, public }, document = { { id = "doc1", retention = "P3Y" } } }),
  complete = { "user_information" }, subject = "s1",
  expects = { given = "satisfied", kept = "satisfied" },
}
local function with(changes) return { user_information = { but(given, changes), foreign, public } } end
local list = {
  { "all of it", {}, {} },
  { "given to those who use it", with { audience = "user" }, {} },
  { "published, and given to no deployer", { user_information = { foreign, public } }, "not_satisfied", tempting = true },
  { "written and not given", with { provided = "no" }, { given = "not_satisfied" }, tempting = true },
  { "kept for less than three years", { document = { retention = "P35M" } }, { kept = "not_satisfied" }, tempting = true },
  { "kept for 1095 days, which may be a day short of three years", { document = { retention = "P1095D" } }, { kept = "undetermined" } },
  { "kept for longer", { document = { retention = "P37M" } }, {} },
  { "nobody says for how long", { document = { retention = unasked } }, { kept = "undetermined" } },
  { "no register of papers that is known to be whole", { user_information = false }, "undetermined", complete = {} },
  { "being put into use", { ai_system = { stage = "deployed" } }, {} },
  { "still being developed", { ai_system = { stage = "developed" } }, "not_applicable" },
}
for i, word in ipairs(all) do
  local most = {}
  for j, other in ipairs(all) do if j ~= i then most[#most + 1] = other end end
  list[#list + 1] = { "no word on " .. word, with { contains = most }, { given = "not_satisfied", kept = word == "harmful_uses" and "not_satisfied" or nil } }
end
cases(lines(fine, list), shared.bound(fine, "deployer"))
