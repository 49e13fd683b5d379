local notice = { id = "i1", system = "s1", audience = "user", provided = "yes", contains = { "purpose", "use" } }
local foreign, partner = but(notice, { id = "i2", system = "s2" }), but(notice, { id = "i3", audience = "partner" })
local fine = {
  facts = shared.world { user_information = { notice, foreign, partner } },
  complete = { "user_information" }, subject = "s1", expects = { stated = "satisfied" },
}
cases(lines(fine, {
  { "purpose and use", {}, {} },
  { "the purpose alone", { user_information = { contains = { "purpose" } } }, "not_satisfied", tempting = true },
  { "the use alone", { user_information = { contains = { "use" } } }, "not_satisfied", tempting = true },
  { "written and not given", { user_information = { provided = "no" } }, "not_satisfied", tempting = true },
  { "only partners, and users of another service", { user_information = { foreign, partner } }, "not_satisfied", tempting = true },
  { "no register of notices that is known to be whole", { user_information = false }, "undetermined", complete = {} },
}), shared.bound(fine))
