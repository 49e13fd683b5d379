local notice = { id = "i1", system = "s1", audience = "affected", purpose = "notice", provided = "yes", contains = { "is_ai" }, provided_at = "2027-03-01" }
local foreign = but(notice, { id = "i2", system = "s2" })
local users = but(notice, { id = "i3", audience = "user" })
local later = but(notice, { id = "i4", purpose = "adverse_decision" })
local fine = {
  facts = shared.world("deployer", { decision = shared.decision, user_information = { notice, foreign, users, later } }),
  complete = { "user_information" },
  expects = { notice = "satisfied" },
}
local function with(changes) return { user_information = { but(notice, changes), foreign, users, later } } end
cases(lines(fine, {
  { "posted by the day of the decision", {}, {} },
  { "posted the day after", with { provided_at = "2027-03-02" }, "not_satisfied", tempting = true },
  { "nobody knows since when", with { provided_at = blank }, "not_satisfied", tempting = true },
  { "the notice hides that it is AI", with { contains = { "purpose" } }, "not_satisfied", tempting = true },
  { "written and not given", with { provided = "no" }, "not_satisfied" },
  { "told afterwards, told to staff, told of another system", { user_information = { foreign, users, later } }, "not_satisfied", tempting = true },
  { "no register of notices that is known to be whole", { user_information = false }, "undetermined", complete = {} },
  { "the system did not weigh in it", { decision = { influenced = false } }, "not_applicable" },
  { "nobody says whether it did", { decision = { influenced = unasked } }, "undetermined" },
}), shared.bound(fine, "developer"))
