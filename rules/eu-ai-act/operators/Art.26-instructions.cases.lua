local use = { id = "u1", system = "s1", instructions = "d1", ended_at = blank }
local away = { but(use, { id = "u2", system = "s2", instructions = blank }), but(use, { id = "u3", instructions = blank, ended_at = "2028-10-31" }) }
local function used(changes) return { use_case = with({ but(use, changes) }, away) } end
local fine = {
  facts = shared.world("deployer", "high", but(used(), { attestation = { said("Art.26-instructions/measures", "ai_system:s1") } })),
  complete = { "use_case" }, subject = "s1",
  expects = { instructions = "satisfied", measures = "satisfied" },
}
cases(lines(fine, {
  { "instructions are at hand", {}, {} },
  { "a use without instructions", used { instructions = blank }, { instructions = "not_satisfied" } },
  { "a use without instructions that ends today", used { instructions = blank, ended_at = shared.day }, { instructions = "not_satisfied" }, tempting = true },
  { "nobody was asked for instructions", used { instructions = unasked }, { instructions = "undetermined" } },
  { "no use any more", { use_case = away }, { instructions = "not_applicable" } },
  { "nothing on file", { use_case = false }, { instructions = "undetermined" }, complete = {} },
}))
shared.high_risk_cases(fine, { roles = { "deployer" }, asked = { "Art.26-instructions/measures" } })
