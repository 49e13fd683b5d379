local of, about = "by-design/built-in", "ai_system:s1"
local demand = { id = "r1", system = "s1", type = "data", statement = "names are cut off before storage" }
local foreign, speed = but(demand, { id = "r2", system = "s2" }), but(demand, { id = "r3", type = "performance" })
local fine = {
  facts = { ai_system = shared.system, system_requirement = { demand, foreign, speed }, attestation = { said(of, about) } },
  complete = { "system_requirement", "attestation" }, advice = { "demanded" },
  expects = { ["built-in"] = "satisfied", demanded = "satisfied" },
}
cases(lines(fine, {
  { "built in, as was demanded", {}, {} },
  { "demands on another system and on speed", { system_requirement = { foreign, speed } }, { demanded = "not_satisfied" }, tempting = true },
  { "a demand without words", { system_requirement = { but(demand, { statement = blank }), foreign, speed } }, { demanded = "not_satisfied" } },
  { "no register of demands that is known to be whole", { system_requirement = false }, { demanded = "undetermined" }, complete = { "attestation" } },
}), shared.answers(fine, "built-in", of, about), shared.bound_system(fine))
