local notice = { id = "n1", system = "s1", audience = "user", provided = "yes", contains = { "is_ai", "purpose" } }
local foreign = but(notice, { id = "n2", system = "s2" })
local fine = {
  facts = shared.world { user_information = { notice, foreign } },
  complete = { "obligation", "user_information" }, subject = "s1", expects = { told = "satisfied" },
}
cases(lines(fine, {
  { "told" },
  { "those affected are told", { user_information = { audience = "affected" } } },
  { "partners are told", { user_information = { audience = "partner" } }, "not_satisfied", tempting = true },
  { "written and not given", { user_information = { provided = "no" } }, "not_satisfied", tempting = true },
  { "no word that it is AI", { user_information = { contains = { "purpose" } } }, "not_satisfied", tempting = true },
  { "no word on what for", { user_information = { contains = { "is_ai" } } }, "not_satisfied", tempting = true },
  { "nobody says what is in it", { user_information = { contains = blank } }, "not_satisfied" },
  { "another system is told about", { user_information = { foreign } }, "not_satisfied", tempting = true },
  { "no register that is known to be whole", { user_information = false }, "undetermined", complete = { "obligation" } },
}), shared.bound(fine, { "SG-AI-VERIFY:1", "OECD-AI:1.3" }))
