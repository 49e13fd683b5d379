local audit = { id = "au1", type = "internal", standards = { "ISO27001", "ISO42001" }, to = "2024-06-01" }
local others = { { id = "au2", type = "stage2", standards = { "ISO27001", "ISO42001" }, to = "2024-12-01" }, { id = "au3", type = "internal", standards = { "ISO42001" }, to = "2024-12-01" } }
local programme = { id = "ap1", standards = { "ISO27001" }, cycle_from = "2024-01-01", cycle_to = "2026-12-31", interval = "P1Y" }
local fine = { "one audit of both, in time", facts = { organization = { id = "org", name = "Org" }, audit = with({ audit }, others),
    audit_programme = { programme, but(programme, { id = "ap2", standards = { "ISO42001" }, interval = "P1M" }), but(programme, { id = "ap3", cycle_to = "2024-12-31", interval = "P1M" }),
      but(programme, { id = "ap4", cycle_from = "2025-01-02", interval = "P1M" }), but(programme, { id = "ap5", interval = blank }) } },
  complete = { "audit", "audit_programme" }, advice = { "both" }, expects = { held = "satisfied", ["in-time"] = "satisfied", both = "satisfied" } }
local rest = { select(2, fine.facts.audit_programme[1], fine.facts.audit_programme[2], fine.facts.audit_programme[3], fine.facts.audit_programme[4], fine.facts.audit_programme[5]) }
local function held(changes) return { audit = with({ but(audit, changes) }, others) } end
local none = { held = "not_satisfied", ["in-time"] = "not_satisfied", both = "not_satisfied" }
cases(lines(fine, {
  { fine[1] },
  { "nothing is on file", { audit = false, audit_programme = false }, { held = "undetermined", ["in-time"] = "undetermined", both = "undetermined" }, complete = {} },
  { "none was held", { audit = false }, none },
  { "the certification body's audit and one on AI", { audit = others }, none, tempting = true },
  { "planned", held { to = blank }, none, tempting = true },
  { "it ends today", held { to = "2025-01-01" }, {} },
  { "it ends tomorrow", held { to = "2025-01-02" }, none, tempting = true },
  { "a year ago", held { to = "2024-01-01" }, {} },
  { "a year and a day ago", held { to = "2023-12-31" }, { ["in-time"] = "not_satisfied" }, tempting = true },
  { "an audit of security alone", held { standards = { "ISO27001" } }, { both = "not_satisfied" } },
  { "both were looked at, one of them long ago", { audit = { but(audit, { standards = { "ISO27001" } }), but(audit, { id = "au4", to = "2022-01-01" }) } }, {} },
  { "no programme in force", { audit_programme = rest }, { ["in-time"] = "not_applicable" } },
  { "a programme from today until today", { audit_programme = with({ but(programme, { cycle_from = "2025-01-01", cycle_to = "2025-01-01" }) }, rest) }, {} },
  { "late, by a programme from today until today", but(held { to = "2023-12-31" }, { audit_programme = with({ but(programme, { cycle_from = "2025-01-01", cycle_to = "2025-01-01" }) }, rest) }), { ["in-time"] = "not_satisfied" } },
}))
