local form = { id = "c1", activity = "p1", conditions = { "provable", "withdrawable" }, from = "2024-03-01", to = blank }
local foreign = but(form, { id = "c2", activity = "p2" })
local fine = {
  facts = shared.world { processing_activity = but(shared.processing, { legal_basis = "consent" }), consent = { form, foreign } },
  complete = { "obligation", "consent" }, expects = { kept = "satisfied" },
}
cases(lines(fine, {
  { "asked for, and can be taken back", {}, {} },
  { "given for ever", { consent = { conditions = { "provable" } } }, "not_satisfied", tempting = true },
  { "nothing is known to hold of it", { consent = { conditions = blank } }, "not_satisfied" },
  { "for another use", { consent = { foreign } }, "not_satisfied", tempting = true },
  { "from today", { consent = { from = "2025-01-01" } }, {} },
  { "from tomorrow", { consent = { from = "2025-01-02" } }, "not_satisfied", tempting = true },
  { "from no day", { consent = { from = blank } }, "not_satisfied" },
  { "until today", { consent = { to = "2025-01-01" } }, {} },
  { "until yesterday", { consent = { to = "2024-12-31" } }, "not_satisfied", tempting = true },
  { "no register that is known to be whole", { consent = false }, "undetermined", complete = { "obligation" } },
  { "another ground", { processing_activity = { legal_basis = "contract" } }, "not_applicable" },
  { "nobody says on which ground", { processing_activity = { legal_basis = unasked } }, "undetermined" },
}), shared.bound_activity(fine), shared.bound(fine, { "ISO27701:A.1.3.5", "SOC2:P2.1" }))
