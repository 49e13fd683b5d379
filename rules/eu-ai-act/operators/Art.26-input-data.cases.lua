local use = { id = "u1", system = "s1", purpose = "run", dataset = "d1", from = "2019-01-01", to = blank }
local away = {
  but(use, { id = "u2", system = "s2", dataset = "d2" }), but(use, { id = "u3", purpose = "train", dataset = "d2" }),
  but(use, { id = "u4", dataset = "d2", to = "2028-10-31" }), but(use, { id = "u5", dataset = "d2", from = "2028-11-02" }),
}
local check = { id = "q1", dataset = "d1", dimension = "representativeness", met = true, at = "2019-06-01" }
local poor = { but(check, { id = "q2", dataset = "d3", met = false }), but(check, { id = "q3", dataset = "d3", dimension = "accuracy" }), but(check, { id = "q4", dataset = "d3", at = "2028-11-02" }) }
local function used(changes) return { dataset_use = with({ but(use, changes) }, away) } end
local function checks(changes) return { data_quality_check = with({ but(check, changes) }, poor) } end
local fine = {
  facts = shared.world("deployer", "high", but(but(used(), checks()), { attestation = { said("Art.26-input-data/relevant", "ai_system:s1") } })),
  complete = { "dataset_use", "data_quality_check" }, subject = "s1",
  expects = { representative = "satisfied", relevant = "satisfied" },
}
cases(lines(fine, {
  { "checked, and met", {}, {} },
  { "checked today", checks { at = shared.day }, {} },
  { "other data, that missed it, was checked for other things, and will be checked tomorrow", used { dataset = "d3" }, { representative = "not_satisfied" }, tempting = true },
  { "never checked", used { dataset = "d4" }, { representative = "not_satisfied" } },
  { "used from today on, never checked", used { dataset = "d4", from = shared.day }, { representative = "not_satisfied" } },
  { "used until today, never checked", used { dataset = "d4", to = shared.day }, { representative = "not_satisfied" } },
  { "checks may be missing", used { dataset = "d4" }, { representative = "undetermined" }, complete = { "dataset_use" } },
  { "no data of its own", { dataset_use = away }, { representative = "not_applicable" } },
  { "nothing on file", { dataset_use = false }, { representative = "undetermined" }, complete = {} },
}))
shared.high_risk_cases(fine, { roles = { "deployer" }, asked = { "Art.26-input-data/relevant" } })
