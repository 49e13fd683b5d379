local fine = { facts = shared.world("provider", "high"), subject = "s1", expects = { ["not-prohibited"] = "satisfied" } }
cases(lines(fine, {
  { "a class that is not prohibited", {}, {} },
  { "prohibited and in use", { classification = { class = "prohibited" } }, { ["not-prohibited"] = "not_satisfied" } },
  { "no class on record", { classification = false }, { ["not-prohibited"] = "undetermined" } },
  { "a class of the organisation's own is none of the Act", { classification = { framework = "own" } }, { ["not-prohibited"] = "undetermined" }, tempting = true },
  { "the class of another system", { classification = { subject = "s2" } }, { ["not-prohibited"] = "undetermined" }, tempting = true },
  { "before the bans", {}, "not_applicable", as_of = "2025-02-01" },
}))
cases(shared.bindings(fine, { roles = { "provider", "deployer", "importer", "distributor" } }))
