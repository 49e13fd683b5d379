local of, about = "consent-conditions/free", "processing_activity:p1"
local form = { id = "c1", activity = "p1", conditions = { "provable", "separate", "withdrawable", "free" }, from = "2024-03-01", to = blank }
local foreign = but(form, { id = "c2", activity = "p2" })
local fine = {
  facts = { processing_activity = but(shared.processing, { legal_basis = "consent" }), consent = { form, foreign }, attestation = { said(of, about) } },
  complete = { "consent", "attestation" },
  expects = { conditions = "satisfied", free = "satisfied" },
}
local function with(changes) return { consent = { but(form, changes), foreign } } end
local no = { conditions = "not_satisfied" }
cases(lines(fine, {
  { "asked for as the law has it", {}, {} },
  { "a box ticked beforehand that nobody can take back", with { conditions = { "provable", "separate" } }, no, tempting = true },
  { "nobody can show who agreed", with { conditions = { "separate", "withdrawable" } }, no, tempting = true },
  { "one among many terms", with { conditions = { "provable", "withdrawable" } }, no, tempting = true },
  { "nothing is known to hold of it", with { conditions = blank }, no, tempting = true },
  { "nobody was asked what holds of it", with { conditions = unasked }, { conditions = "undetermined" } },
  { "consent to another use", { consent = { foreign } }, no, tempting = true },
  { "asked for from today", with { from = "2025-01-01" }, {} },
  { "asked for from tomorrow", with { from = "2025-01-02" }, no, tempting = true },
  { "on no day", with { from = blank }, no, tempting = true },
  { "asked for until today", with { to = "2025-01-01" }, {} },
  { "asked for until yesterday", with { to = "2024-12-31" }, no, tempting = true },
  { "no register that is known to be whole", { consent = false }, { conditions = "undetermined" }, complete = { "attestation" } },
  { "another ground", { processing_activity = { legal_basis = "contract" } }, "not_applicable" },
  { "nobody says on which ground", { processing_activity = { legal_basis = unasked } }, "undetermined" },
}), shared.answers(fine, "free", of, about), shared.bound(fine))
