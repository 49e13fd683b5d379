local check = { id = "k1", use_case = "u1", at = "2028-06-01" }
local away = { but(check, { id = "k2", use_case = "u2" }) }
local function looked(changes) return { usage_check = with({ but(check, changes) }, away) } end
local fine = {
  facts = shared.world("deployer", "high", but(looked(), {
    use_case = { { id = "u1", system = "s1" }, { id = "u2", system = "s2" } },
    attestation = { said("Art.26-monitored/stops", "ai_system:s1") },
  })),
  complete = { "usage_check", "use_case" }, subject = "s1", advice = { "lately" },
  expects = { watched = "satisfied", lately = "satisfied", stops = "satisfied" },
}
local none = { watched = "not_satisfied", lately = "not_satisfied" }
cases(lines(fine, {
  { "looked at this year", {}, {} },
  { "looked at today", looked { at = shared.day }, {} },
  { "to be looked at tomorrow", looked { at = "2028-11-02" }, none, tempting = true },
  { "the duty stays kept though it was looked at a year ago", looked { at = "2027-11-01" }, { lately = "not_satisfied" } },
  { "a year ago but for a day", looked { at = "2027-11-02" }, {} },
  { "on a day nobody wrote down", looked { at = blank }, { watched = "not_satisfied", lately = "undetermined" } },
  { "another system was looked at", { usage_check = away }, none, tempting = true },
  { "nothing on file", { usage_check = false }, { watched = "undetermined", lately = "undetermined" }, complete = {} },
}))
shared.high_risk_cases(fine, { roles = { "deployer" }, asked = { "Art.26-monitored/stops" } })
