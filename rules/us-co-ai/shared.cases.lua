-- What the cases of this pack have in common; `shared` in files with cases, beside what shared.lua returns.
as_of "2027-06-01"

return {
  -- A system with its role and class, another one, and a decision.
  world = function(role, more)
    return but({
      ai_system = { { id = "s1", name = "Score", stage = "operated", jurisdictions = { "US-CO", "US-TX" } }, { id = "s2", name = "Other", stage = "operated", jurisdictions = { "US-TX" } } },
      ai_role = { { id = "r1", system = "s1", framework = "US-CO-AI", role = role }, { id = "r2", system = "s1", framework = "EU-AI-ACT", role = "importer" }, { id = "r3", system = "s2", framework = "US-CO-AI", role = "distributor" } },
      classification = { { id = "c1", subject = "s1", framework = "US-CO-AI", class = "covered_ADMT" }, { id = "c2", subject = "s1", framework = "own", class = "low" }, { id = "c3", subject = "s2", framework = "US-CO-AI", class = "neither" } },
    }, more)
  end,
  decision = {
    id = "d1", system = "s1", about = "lending", at = "2027-03-01", influenced = true, adverse = true, disclosed_at = "2027-03-31",
    review_requested_at = "2027-04-01", reviewed_at = "2027-05-16", reviewed_by = "person1", review_refused_reason = blank,
    correction_requested_at = "2027-04-01", corrected_at = "2027-05-16", records_until = "2030-03-01",
  },

  -- The lines on whom the law binds, from when, and where.
  bound = function(fine, other_role)
    local list = {
      { "the day before the law begins", {}, "not_applicable", as_of = "2026-12-31" },
      { "a system that Colorado does not meet", { ai_system = { jurisdictions = { "US-TX" } } }, "not_applicable" },
      { "nobody says whose law it meets", { ai_system = { jurisdictions = unasked } }, "undetermined" },
      { "a system that is not covered", { classification = { class = "neither" } }, "not_applicable" },
      { "nobody settled whether it is covered", { classification = { { id = "c2", subject = "s1", framework = "own", class = "covered_ADMT" } } }, "undetermined", tempting = true },
      { "the other role", { ai_role = { role = other_role } }, "not_applicable" },
      { "nobody settled the role", { ai_role = { { id = "r2", system = "s1", framework = "EU-AI-ACT", role = "deployer" } } }, "undetermined", tempting = true },
      { "the role of another system only", { ai_role = { system = "s2" } }, "undetermined" },
    }
    return lines(fine, list)
  end,
}
