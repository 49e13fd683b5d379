local judged = { id = "ra1", system = "s1", type = "security", status = "completed", performed_at = "2026-01-01" }
local entry = { id = "g1", system = "s1", database = "national", registered_at = "2026-02-01", ended_at = blank, number = "N-1" }
local class = { id = "c1", subject = "s1", framework = "CN-GENAI", class = "public_opinion" }
local elsewhere, foreign = but(class, { id = "c2", framework = "own", class = "high" }), but(class, { id = "c3", subject = "s2", class = "other" })
local fine = {
  facts = shared.world {
    classification = { class, elsewhere, foreign },
    risk_assessment = { judged, but(judged, { id = "ra2", type = "ai" }), but(judged, { id = "ra3", system = "s2" }) },
    registration = { entry, but(entry, { id = "g2", database = "eu" }), but(entry, { id = "g3", system = "s2" }) },
  },
  complete = { "risk_assessment", "registration" }, subject = "s1",
  expects = { assessed = "satisfied", filed = "satisfied" },
}
local facts = fine.facts
cases(lines(fine, {
  { "assessed and filed", {}, {} },
  { "being assessed", { risk_assessment = { status = "planned" } }, { assessed = "not_satisfied" }, tempting = true },
  { "assessed on no day", { risk_assessment = { performed_at = blank } }, { assessed = "not_satisfied" }, tempting = true },
  { "assessed today", { risk_assessment = { performed_at = "2026-06-01" } }, {} },
  { "assessed tomorrow", { risk_assessment = { performed_at = "2026-06-02" } }, { assessed = "not_satisfied" }, tempting = true },
  { "assessed for other risks, and another service", { risk_assessment = { facts.risk_assessment[2], facts.risk_assessment[3] } }, { assessed = "not_satisfied" }, tempting = true },
  { "filed on no day", { registration = { registered_at = blank } }, { filed = "not_satisfied" }, tempting = true },
  { "filed today", { registration = { registered_at = "2026-06-01" } }, {} },
  { "filed tomorrow", { registration = { registered_at = "2026-06-02" } }, { filed = "not_satisfied" }, tempting = true },
  { "filed, and taken out", { registration = { ended_at = "2026-05-01" } }, { filed = "not_satisfied" }, tempting = true },
  { "filed without a number", { registration = { number = blank } }, { filed = "not_satisfied" }, tempting = true },
  { "filed elsewhere, and another service", { registration = { facts.registration[2], facts.registration[3] } }, { filed = "not_satisfied" }, tempting = true },
  { "no registers that are known to be whole", { registration = false, risk_assessment = false }, "undetermined", complete = {} },
  { "a service that moves nobody", { classification = { class = "other" } }, "not_applicable" },
  { "nobody settled the class", { classification = { elsewhere, foreign } }, "undetermined", tempting = true },
}), shared.bound(fine))
