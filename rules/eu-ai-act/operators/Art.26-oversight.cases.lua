local arranged = { id = "o1", system = "s1", overseers = { "leo", "ann" }, can_override = true }
local away = { but(arranged, { id = "o2", system = "s2" }), but(arranged, { id = "o3", overseers = blank }) }
local function over(changes) return { oversight = with({ but(arranged, changes) }, away) } end
local function ann(leaves) return { person = { { id = "ann", active_to = leaves }, { id = "leo", active_to = "2028-01-31" } } } end
local fine = {
  facts = shared.world("deployer", "high", but(but(over(), ann(blank)), { attestation = { said("Art.26-oversight/backed", "ai_system:s1") } })),
  complete = { "oversight", "person" }, subject = "s1", advice = { "can-override" },
  expects = { assigned = "satisfied", backed = "satisfied", ["can-override"] = "satisfied" },
}
cases(lines(fine, {
  { "people who are there", {}, {} },
  { "ann leaves today", ann(shared.day), {} },
  { "all of them have left", ann "2028-10-31", { assigned = "not_satisfied" }, tempting = true },
  { "an arrangement without people", over { overseers = blank }, { assigned = "not_satisfied", ["can-override"] = "not_satisfied" } },
  { "oversight of another system", { oversight = away }, { assigned = "not_satisfied", ["can-override"] = "not_satisfied" }, tempting = true },
  { "no oversight of this system at all", { oversight = { away[1] } }, { assigned = "not_satisfied", ["can-override"] = "not_satisfied" } },
  { "nothing on file", { oversight = false }, { assigned = "undetermined", ["can-override"] = "undetermined" }, complete = {} },
  { "nobody knows who works here", { person = false }, { assigned = "undetermined" }, complete = { "oversight" } },
  { "the duty stays kept though they cannot override", over { can_override = false }, { ["can-override"] = "not_satisfied" } },
}))
shared.high_risk_cases(fine, { roles = { "deployer" }, asked = { "Art.26-oversight/backed" } })
