return {
  -- The cases of a prohibited practice.
  prohibited_cases = function(about)
    local point = "EU-AI-ACT:Art.5(1)" .. about.point
    local look = { id = "k1", system = "s1", provisions = { "EU-AI-ACT:Art.6(2)", point }, result = "not_caught", reason = "it does nothing of the sort", performed_by = { "ann" }, performed_at = "2028-09-15", next_due = "2028-11-01" }
    local rest = {
      but(look, { id = "k2", system = "s2", result = "caught", performed_by = blank }),
      but(look, { id = "k3", provisions = { "EU-AI-ACT:Art.6(2)" }, result = "caught", performed_by = blank }),
      but(look, { id = "k4", result = "unclear", performed_at = "2028-09-01", next_due = blank }),
    }
    local function looked(changes) return { screening = with({ but(look, changes) }, rest) } end
    local fine = {
      facts = shared.world("provider", "minimal", { screening = looked().screening }),
      complete = { "screening" }, subject = "s1", advice = { "reasoned", "renewed" },
      expects = { ["not-caught"] = "satisfied", reasoned = "satisfied", renewed = "satisfied" },
    }
    cases(lines(fine, {
      { "held against it, and not caught", {}, {} },
      { "caught", looked { result = "caught" }, { ["not-caught"] = "not_satisfied" } },
      { "caught but for an exception that is named", looked { result = "excepted" }, {} },
      { "nobody could tell", looked { result = "unclear" }, { ["not-caught"] = "undetermined" }, tempting = true },
      { "it is to be looked at tomorrow", looked { performed_at = "2028-11-02" }, { ["not-caught"] = "undetermined" }, tempting = true },
      { "looked at today", looked { performed_at = shared.day }, {} },
      { "the ban stays kept though the day to look again has passed", looked { next_due = "2028-10-31" }, { renewed = "not_satisfied" } },
      { "and though no such day was set", looked { next_due = blank }, { renewed = "not_satisfied" } },
      { "held against other points only", looked { provisions = { "EU-AI-ACT:Art.6(2)" } }, { ["not-caught"] = "undetermined", renewed = "not_satisfied" }, tempting = true },
      { "nobody could tell, nor says who looked", { screening = { but(look, { result = "unclear", performed_by = blank }), rest[1], rest[2] } }, { ["not-caught"] = "undetermined", reasoned = "not_satisfied" } },
      { "never looked at", { screening = { rest[1], rest[2] } }, { ["not-caught"] = "undetermined", reasoned = "not_applicable", renewed = "not_satisfied" } },
      { "two looks that differ", { screening = with({ look, but(look, { id = "k5", result = "caught" }) }, rest) }, { ["not-caught"] = "undetermined" }, tempting = true },
      { "the ban stays kept though nobody says who looked", looked { performed_by = blank }, { reasoned = "not_satisfied" } },
      { "the ban stays kept though nobody says why", looked { reason = blank }, { reasoned = "not_satisfied" } },
      { "before the ban", {}, "not_applicable", as_of = about.day_before },
    }))
    cases(shared.bindings(fine, { roles = { "provider", "deployer" } }))
  end,
}
