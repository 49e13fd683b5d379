local all = { "purpose", "rights", "complaint" }
local notice = { id = "n1", activity = "p1", audience = "affected", provided = "yes", contains = all }
local foreign, partner = but(notice, { id = "n2", activity = "p2" }), but(notice, { id = "n3", audience = "partner" })
local fine = {
  facts = { processing_activity = shared.processing, user_information = { notice, foreign, partner } },
  complete = { "user_information" }, expects = { told = "satisfied" },
}
local list = {
  { "told", {}, {} },
  { "users who are those affected", { user_information = { audience = "user" } }, {} },
  { "written and not given", { user_information = { provided = "no" } }, "not_satisfied", tempting = true },
  { "another use is told about, and partners", { user_information = { foreign, partner } }, "not_satisfied", tempting = true },
  { "no register of notices that is known to be whole", { user_information = false }, "undetermined", complete = {} },
  { "a legitimate use needs no such notice", { processing_activity = { legal_basis = "legitimate_use" } }, "not_applicable" },
  { "nobody says what it rests on", { processing_activity = { legal_basis = unasked } }, "undetermined" },
}
for i, word in ipairs(all) do
  local most = {}
  for j, other in ipairs(all) do if j ~= i then most[#most + 1] = other end end
  list[#list + 1] = { "no word on " .. word, { user_information = { contains = most } }, "not_satisfied", tempting = true }
end
cases(lines(fine, list), shared.bound(fine))
