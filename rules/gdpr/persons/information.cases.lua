local all = { "controller", "purpose", "legal_basis", "retention", "rights", "logic" }
local notice = { id = "n1", activity = "p1", audience = "affected", provided = "yes", contains = all }
local foreign = but(notice, { id = "n2", activity = "p2" })
local fine = {
  facts = { processing_activity = but(shared.processing, { automated_decisions = "significant" }), user_information = { notice, foreign } },
  complete = { "user_information" },
  expects = { told = "satisfied", logic = "satisfied" },
}
local function with(changes) return { user_information = { but(notice, changes), foreign } } end
local list = {
  { "a notice to those affected", {}, {} },
  { "a notice to users who are those affected", with { audience = "user" }, {} },
  { "a paper for partners", with { audience = "partner" }, "not_satisfied", tempting = true },
  { "a notice that was written and not given", with { provided = "no" }, "not_satisfied", tempting = true },
  { "a notice about the AI, and not about the data", with { contains = { "purpose", "is_ai", "logic" } }, { told = "not_satisfied" }, tempting = true },
  { "no word on how the machine decides", with { contains = { "controller", "purpose", "legal_basis", "retention", "rights" } }, { logic = "not_satisfied" }, tempting = true },
  { "another use is told about", { user_information = { foreign } }, "not_satisfied", tempting = true },
  { "no register of notices that is known to be whole", { user_information = false }, "undetermined", complete = {} },
  { "a person decides", { processing_activity = { automated_decisions = "none" } }, { logic = "not_applicable" } },
  { "an exception frees from telling", { processing_activity = { information_exemption = "Art. 14(5)(b)" } }, "not_applicable" },
  { "nobody was asked for an exception", { processing_activity = { information_exemption = unasked } }, "undetermined" },
}
for i = 1, 5 do
  local most = {}
  for j, word in ipairs(all) do if j ~= i then most[#most + 1] = word end end
  list[#list + 1] = { "no word on " .. all[i], with { contains = most }, { told = "not_satisfied" } }
end
cases(lines(fine, list), shared.bound(fine))
