local form = { id = "c1", activity = "p1", conditions = { "written", "provable", "free" }, from = "2026-01-01", to = blank }
local foreign = but(form, { id = "c2", activity = "p2" })
local fine = {
  facts = { processing_activity = but(shared.processing, { legal_basis = "authorization" }), consent = { form, foreign } },
  complete = { "consent" }, expects = { written = "satisfied" },
}
cases(lines(fine, {
  { "signed and kept", {}, {} },
  { "said by telephone", { consent = { conditions = { "provable" } } }, "not_satisfied", tempting = true },
  { "signed and lost", { consent = { conditions = { "written" } } }, "not_satisfied", tempting = true },
  { "nothing is known to hold of it", { consent = { conditions = blank } }, "not_satisfied" },
  { "for another use", { consent = { foreign } }, "not_satisfied", tempting = true },
  { "from today", { consent = { from = "2026-06-01" } }, {} },
  { "from tomorrow", { consent = { from = "2026-06-02" } }, "not_satisfied", tempting = true },
  { "from no day", { consent = { from = blank } }, "not_satisfied", tempting = true },
  { "until today", { consent = { to = "2026-06-01" } }, {} },
  { "until yesterday", { consent = { to = "2026-05-31" } }, "not_satisfied", tempting = true },
  { "no register that is known to be whole", { consent = false }, "undetermined", complete = {} },
  { "permitted without", { processing_activity = { legal_basis = "treatment_payment_operations" } }, "not_applicable" },
  { "nobody says what permits it", { processing_activity = { legal_basis = unasked } }, "undetermined" },
}), shared.bound_activity(fine))
