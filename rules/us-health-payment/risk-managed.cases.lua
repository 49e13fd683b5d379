local risk = { id = "x1", system = "s1", assessment = "ra1", status = "treated" }
local ai, foreign = { id = "x2", system = "s1", assessment = "ra2", status = "open" }, { id = "x3", system = "s2", assessment = "ra1", status = "open" }
local fine = {
  facts = shared.world("covered_entity", { risk = { risk, ai, foreign }, risk_assessment = { { id = "ra1", type = "security" }, { id = "ra2", type = "ai" } } }),
  complete = { "risk" }, subject = "s1", expects = { reduced = "satisfied" },
}
cases(lines(fine, {
  { "treated", {}, {} },
  { "accepted", { risk = { status = "accepted" } }, {} },
  { "closed", { risk = { status = "closed" } }, {} },
  { "open", { risk = { status = "open" } }, "not_satisfied" },
  { "one of two is open", { risk = { risk, but(risk, { id = "x4", status = "open" }) } }, "not_satisfied", tempting = true },
  { "where it stands was left blank", { risk = { status = blank } }, "not_satisfied", tempting = true },
  { "nobody was asked where it stands", { risk = { status = unasked } }, "undetermined" },
  { "no register of risks that is known to be whole", {}, "undetermined", complete = {} },
  { "no risk to security was found", { risk = { ai, foreign } }, "not_applicable" },
  { "no data of persons in it", { ai_system = { personal_data = false } }, "not_applicable" },
  { "nobody says whether there is", { ai_system = { personal_data = unasked } }, "undetermined" },
}), shared.bound(fine, shared.health))
