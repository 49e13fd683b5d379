local row = { id = "h1", system = "s1", overseers = { "p1" }, can_override = true, can_stop = true }
local foreign = but(row, { id = "h2", system = "s2" })
local fine = {
  facts = shared.world { oversight = { row, foreign } },
  complete = { "obligation", "oversight" }, subject = "s1", expects = { can = "satisfied" },
}
cases(lines(fine, {
  { "they can" },
  { "nobody is named", { oversight = { overseers = blank } }, "not_satisfied", tempting = true },
  { "they can stop and not override", { oversight = { can_override = false } }, "not_satisfied", tempting = true },
  { "they can override and not stop", { oversight = { can_stop = false } }, "not_satisfied", tempting = true },
  { "nobody says whether they can override", { oversight = { can_override = blank } }, "not_satisfied" },
  { "nobody says whether they can stop", { oversight = { can_stop = blank } }, "not_satisfied" },
  { "another system's overseers", { oversight = { foreign } }, "not_satisfied", tempting = true },
  { "no register that is known to be whole", { oversight = false }, "undetermined", complete = { "obligation" } },
}), shared.bound(fine, { "SG-AI-VERIFY:10", "OECD-AI:1.2", "OECD-AI:1.4" }))
