-- The cases of an area of Annex III, whose points are given as "4(a)". One look holds the system against all of them and finds nothing. Beside
-- it stand looks that must not count: at another system, at another article, one that could not tell and one of tomorrow.
local function annex_iii_cases(names)
  local points = {}
  for at, name in ipairs(names) do points[at] = "EU-AI-ACT:AnnexIII." .. name end
  local look = { id = "k1", system = "s1", provisions = points, result = "not_caught", performed_at = "2028-09-01", next_due = "2028-11-01" }
  local rest = {
    but(look, { id = "k2", system = "s2", result = "caught" }),
    but(look, { id = "k3", provisions = { "EU-AI-ACT:Art.6(1)" }, result = "caught" }),
    but(look, { id = "k4", result = "unclear" }),
    but(look, { id = "k5", result = "caught", performed_at = "2028-11-02" }),
  }
  local function looked(changes, more) return { screening = with({ but(look, changes) }, more or {}, rest) } end
  local class = { { id = "c1", subject = "s1", framework = shared.law, class = "high", route = "annex_iii" }, { id = "c2", subject = "s1", framework = "own", class = "minimal", route = "annex_i" }, { id = "c3", subject = "s2", framework = shared.law, class = "minimal", route = "annex_i" } }
  local function all(outcome, current)
    local made = { current = current }
    for _, name in ipairs(names) do made["point-" .. name] = outcome end
    return made
  end
  local fine = {
    facts = shared.world("provider", "high", { classification = class, screening = looked().screening }),
    complete = { "screening" }, subject = "s1", advice = { "current" },
    expects = all("satisfied", "satisfied"),
  }
  cases(lines(fine, {
    { "held against every point, and caught by none", {}, {} },
    { "caught by none, and held to be of small risk", { classification = { class = "minimal", route = blank } }, {} },
    { "caught by none, and not classified", { classification = false }, {} },
    { "looked at today, to be looked at again today", looked { performed_at = shared.day }, {} },
    { "the day to look again has passed: that breaks nothing", looked { next_due = "2028-10-31" }, { current = "not_satisfied" } },
    { "no such day was set", looked { next_due = blank }, {} },
    { "nobody was asked for such a day", looked { next_due = unasked }, { current = "undetermined" } },
    { "the one look has no date", looked { performed_at = blank }, all("undetermined", "undetermined"), tempting = true },
    { "two looks that differ", looked({}, { but(look, { id = "k6", result = "caught" }) }), all("undetermined"), tempting = true },
    { "looks at other systems, at other articles, that could not tell and of tomorrow", { screening = rest }, all("undetermined", "not_satisfied"), tempting = true },
    { "the same, in a register that may lack some", { screening = rest }, all("undetermined", "undetermined"), complete = {} },
    { "no look on file", { screening = false }, all("undetermined", "not_satisfied") },
    { "before Art. 6(2)", {}, "not_applicable", as_of = "2027-12-01" },
  }))
  cases(shared.bindings(fine, { roles = { "provider", "deployer" } }))

  for at, name in ipairs(names) do
    local others = {}
    for other, point in ipairs(points) do
      if other ~= at then others[#others + 1] = point end
    end
    local sentence = "point-" .. name
    -- Another look found something about this point; or none at all, where `result` is not given.
    local function found(result, changes)
      local more = result and { but(look, { id = "k7", provisions = { points[at] }, result = result }) } or {}
      return but({ screening = with({ but(look, { provisions = others }) }, more, rest) }, changes)
    end
    local function one(outcome, current) return { [sentence] = outcome, current = current } end
    cases(lines(fine, {
      { "caught by " .. name .. ", and held to be high-risk", found("caught"), {} },
      { "caught by " .. name .. ", and prohibited anyway", found("caught", { classification = { class = "prohibited", route = blank } }), {} },
      { "caught by " .. name .. ", and held to be of small risk", found("caught", { classification = { class = "minimal" } }), one("not_satisfied"), tempting = true },
      { "caught by " .. name .. ", and held to be high-risk as a product alone", found("caught", { classification = { route = "annex_i" } }), one("not_satisfied"), tempting = true },
      { "caught by " .. name .. ", and not classified", found("caught", { classification = false }), one("undetermined") },
      { "caught by " .. name .. ", and high among the organisation's own classes only", found("caught", { classification = { framework = "own" } }), one("undetermined") },
      { "caught by " .. name .. ", and another system is high", found("caught", { classification = { subject = "s2" } }), one("undetermined") },
      { "caught by " .. name .. ", and nobody says by which way it is high", found("caught", { classification = { route = blank } }), one("undetermined") },
      { "caught by " .. name .. " but for the derogation", found("excepted", { classification = { class = "minimal", route = blank } }), {} },
      { "nobody could tell for " .. name, found("unclear"), one("undetermined", "not_satisfied"), tempting = true },
      { "held against every point but " .. name, found(), one("undetermined", "not_satisfied"), tempting = true },
    }))
  end
end

return { annex_iii_cases = annex_iii_cases }
