local held = { "free", "specific", "informed", "clear_act", "withdrawable", "necessary_only" }
local form = { id = "c1", activity = "p1", conditions = held, from = "2027-01-01", to = blank }
local foreign = but(form, { id = "c2", activity = "p2" })
local fine = {
  facts = { processing_activity = shared.processing, consent = { form, foreign } },
  complete = { "consent" }, expects = { conditions = "satisfied" },
}
local list = {
  { "as the Act has it", {}, {} },
  { "nothing is known to hold of it", { consent = { conditions = blank } }, "not_satisfied" },
  { "for another use", { consent = { foreign } }, "not_satisfied", tempting = true },
  { "from today", { consent = { from = "2027-06-01" } }, {} },
  { "from tomorrow", { consent = { from = "2027-06-02" } }, "not_satisfied", tempting = true },
  { "from no day", { consent = { from = blank } }, "not_satisfied", tempting = true },
  { "until today", { consent = { to = "2027-06-01" } }, {} },
  { "until yesterday", { consent = { to = "2027-05-31" } }, "not_satisfied", tempting = true },
  { "no register that is known to be whole", { consent = false }, "undetermined", complete = {} },
  { "a legitimate use", { processing_activity = { legal_basis = "legitimate_use" } }, "not_applicable" },
  { "nobody says on which ground", { processing_activity = { legal_basis = unasked } }, "undetermined" },
}
for i, word in ipairs(held) do
  local most = {}
  for j, other in ipairs(held) do if j ~= i then most[#most + 1] = other end end
  list[#list + 1] = { "all but " .. word, { consent = { conditions = most } }, "not_satisfied", tempting = true }
end
cases(lines(fine, list), shared.bound(fine))
