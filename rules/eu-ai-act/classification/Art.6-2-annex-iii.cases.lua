local look = { id = "k1", system = "s1", provisions = { "EU-AI-ACT:AnnexIII.5(d)" }, result = "caught", performed_at = "2028-09-01" }
local others = {}
for _, one in ipairs(shared.annex_iii) do
  if one ~= "EU-AI-ACT:AnnexIII.5(d)" then others[#others + 1] = one end
end
local rest = {
  but(look, { id = "k2", system = "s2", result = "caught" }),
  but(look, { id = "k3", provisions = { "EU-AI-ACT:Art.6(1)" }, result = "caught" }),
  but(look, { id = "k4", provisions = others, result = "not_caught" }),
}
local function looked(changes, some) return { screening = with({ but(look, changes) }, some or rest) } end
local high = { { id = "c1", subject = "s1", framework = shared.law, class = "high", route = "annex_iii" }, { id = "c2", subject = "s1", framework = "own", class = "low", route = blank }, { id = "c3", subject = "s2", framework = shared.law, class = "minimal", route = blank } }
local fine = {
  facts = shared.world("provider", "high", { classification = high, screening = looked().screening }),
  complete = { "screening" }, subject = "s1", advice = { "every-point" },
  expects = { looked = "satisfied", ["held-high"] = "satisfied", ["every-point"] = "satisfied" },
}
local none = { rest[1], rest[2] }
cases(lines(fine, {
  { "caught by a point, and held to be high-risk", {}, {} },
  { "caught, and held to be of small risk", { classification = { class = "minimal" } }, { ["held-high"] = "not_satisfied" }, tempting = true },
  { "caught, and held to be high-risk as a product alone", { classification = { route = "annex_i" } }, { ["held-high"] = "not_satisfied" }, tempting = true },
  { "caught, and prohibited anyway", { classification = { class = "prohibited", route = blank } }, {} },
  { "caught, and not classified", { classification = false }, { ["held-high"] = "undetermined" } },
  { "high among the organisation's own classes only", { classification = { framework = "own" } }, { ["held-high"] = "undetermined" } },
  { "the class of another system", { classification = { subject = "s2" } }, { ["held-high"] = "undetermined" } },
  { "nobody says by which way", { classification = { route = blank } }, { ["held-high"] = "undetermined" } },
  { "not caught by any point", looked { result = "not_caught" }, { ["held-high"] = "not_applicable" } },
  { "caught but for the derogation", looked { result = "excepted" }, { ["held-high"] = "not_applicable" } },
  { "not caught by any point, in a register that may lack some", looked { result = "not_caught" }, { looked = "undetermined", ["held-high"] = "undetermined" }, complete = {} },
  { "nobody could tell for that point", looked { result = "unclear" }, { looked = "undetermined", ["held-high"] = "not_applicable", ["every-point"] = "not_satisfied" }, tempting = true },
  { "nobody could tell, and no other look", looked({ result = "unclear" }, none), { looked = "undetermined", ["held-high"] = "not_applicable", ["every-point"] = "not_satisfied" }, tempting = true },
  { "two looks, one without a date", looked { performed_at = blank }, { looked = "not_satisfied", ["held-high"] = "undetermined" } },
  { "one look, without a date", looked({ performed_at = blank }, none), { looked = "not_satisfied", ["held-high"] = "undetermined", ["every-point"] = "not_satisfied" } },
  { "one look, of tomorrow", looked({ performed_at = "2028-11-02" }, none), { looked = "not_satisfied", ["held-high"] = "not_applicable", ["every-point"] = "not_satisfied" }, tempting = true },
  { "one look, of today, that leaves points out", looked({ performed_at = "2028-11-01" }, none), { ["every-point"] = "not_satisfied" } },
  { "one look, not caught", looked({ result = "not_caught" }, none), { ["held-high"] = "not_applicable", ["every-point"] = "not_satisfied" } },
  { "one look, excepted", looked({ result = "excepted" }, none), { ["held-high"] = "not_applicable", ["every-point"] = "not_satisfied" } },
  { "looks of other systems and at other articles only: that shows no breach", { screening = none }, { looked = "undetermined", ["held-high"] = "not_applicable", ["every-point"] = "not_satisfied" }, tempting = true },
  { "no look on file", { screening = false }, { looked = "undetermined", ["held-high"] = "undetermined", ["every-point"] = "undetermined" }, complete = {} },
  { "before Art. 6(2)", {}, "not_applicable", as_of = "2027-12-01" },
}))
cases(shared.bindings(fine, { roles = { "provider", "deployer" } }))
for _, one in ipairs(shared.annex_iii) do
  local but_one = {}
  for _, other in ipairs(shared.annex_iii) do
    if other ~= one then but_one[#but_one + 1] = other end
  end
  cases(lines(fine, {
    { "caught by " .. one .. " alone, and held to be of small risk", { screening = { but(look, { provisions = { one } }), none[1], none[2] }, classification = { class = "minimal" } }, { ["held-high"] = "not_satisfied", ["every-point"] = "not_satisfied" } },
    { "held against all points but " .. one, { screening = { but(look, { provisions = but_one, result = "not_caught" }), none[1], none[2] } }, { ["held-high"] = "not_applicable", ["every-point"] = "not_satisfied" } },
  }))
end
