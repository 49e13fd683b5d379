local notice = { id = "n1", activity = "p1", audience = "affected", provided = "yes", contains = { "controller", "purpose", "retention" } }
local foreign = but(notice, { id = "n2", activity = "p2" })
local fine = {
  facts = shared.world { processing_activity = shared.processing, user_information = { notice, foreign } },
  complete = { "obligation", "user_information" }, expects = { told = "satisfied" },
}
cases(lines(fine, {
  { "told", {}, {} },
  { "users are told", { user_information = { audience = "user" } }, {} },
  { "partners are told", { user_information = { audience = "partner" } }, "not_satisfied", tempting = true },
  { "written and not given", { user_information = { provided = "no" } }, "not_satisfied", tempting = true },
  { "no word on who", { user_information = { contains = { "purpose", "retention" } } }, "not_satisfied", tempting = true },
  { "no word on what for", { user_information = { contains = { "controller", "retention" } } }, "not_satisfied", tempting = true },
  { "no word on how long", { user_information = { contains = { "controller", "purpose" } } }, "not_satisfied", tempting = true },
  { "nobody says what is in it", { user_information = { contains = blank } }, "not_satisfied" },
  { "another use is told about", { user_information = { foreign } }, "not_satisfied", tempting = true },
  { "no register that is known to be whole", { user_information = false }, "undetermined", complete = { "obligation" } },
}), shared.bound_activity(fine), shared.bound(fine, { "ISO27701:A.1.3.3", "ISO27701:A.1.3.4", "SOC2:P1.1" }))
