local look = { id = "k1", system = "s1", provisions = { "EU-AI-ACT:Art.6(3)", "EU-AI-ACT:AnnexIII.4(a)" }, result = "excepted", reason = "it only sorts files by name", document = "d1", performed_at = "2028-09-01" }
local rest = {
  but(look, { id = "k2", system = "s2" }),
  but(look, { id = "k3", provisions = { "EU-AI-ACT:Art.6(2)" } }),
  but(look, { id = "k4", result = "not_caught" }),
}
local function looked(changes) return { screening = with({ but(look, changes) }, rest) } end
local base = shared.world("provider", "minimal", { screening = looked().screening })
local fine = {
  facts = but(base, { classification = but(base.classification, { but(base.classification[1], { derogation = true }) }) }),
  complete = { "screening" }, subject = "s1",
  expects = { written = "satisfied", before = "satisfied" },
}
cases(lines(fine, {
  { "written down on the day it was put into service", {}, {} },
  { "a day too late", looked { performed_at = "2028-09-02" }, { before = "not_satisfied" }, tempting = true },
  { "nobody knows when", looked { performed_at = blank }, { before = "not_satisfied" } },
  { "nobody was asked when", looked { performed_at = unasked }, { before = "undetermined" } },
  { "not in writing", looked { document = blank }, { written = "not_satisfied" } },
  { "without a reason", looked { reason = blank }, { written = "not_satisfied" }, tempting = true },
  { "looks at other points, other systems and with other results", { screening = rest }, { written = "not_satisfied", before = "not_satisfied" }, tempting = true },
  { "nothing on file, in a register that may lack some", { screening = false }, { written = "undetermined", before = "undetermined" }, complete = {} },
  { "no derogation is claimed", { classification = { derogation = false } }, "not_applicable" },
  { "nobody says whether one is claimed", { classification = { derogation = blank } }, "undetermined" },
  { "one is claimed among the organisation's own classes", { classification = { framework = "own" } }, "undetermined", tempting = true },
  { "one is claimed for another system", { classification = { subject = "s2" } }, "undetermined" },
  { "before Art. 6(4)", {}, "not_applicable", as_of = "2027-12-01" },
  { "in this design since the day before", { ai_system = { first_use_at = "2020-01-01", placed_at = "2027-12-01" } }, "not_applicable" },
  { "in this design since the first day, and assessed later", { ai_system = { first_use_at = "2020-01-01", placed_at = "2027-12-02" } }, { before = "not_satisfied" } },
  { "first used on the first day, and nobody asked since when in this design", { ai_system = { first_use_at = "2027-12-02", placed_at = unasked } }, { before = "undetermined" } },
  { "first used the day before, and nobody asked whether the design was changed since", { ai_system = { first_use_at = "2027-12-01", placed_at = unasked } }, "undetermined" },
}))
cases(shared.bindings(fine, { roles = { "provider" } }))
