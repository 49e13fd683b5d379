local sentence, subject = "Art.4a-bias-data/strictly", "dataset_use:u1"
local use = { id = "u1", dataset = "d1", system = "s1", purpose = "detect_bias", to = "2028-10-01", alternatives = "synthetic data hid the effect", access = "two named people, logged", passed_on = false }
local set = { id = "d1", name = "Origins", special_categories = true, disposed_at = "2028-11-01" }
local function used(changes) return { dataset_use = { but(use, changes), but(use, { id = "u2", purpose = "test" }) } } end
local function data(changes) return { dataset = { but(set, changes), { id = "d2", name = "Other", special_categories = false, disposed_at = blank } } } end
local fine = {
  facts = shared.world("provider", "minimal", { dataset_use = used().dataset_use, dataset = data().dataset, attestation = { said(sentence, subject) } }),
  subject = "u1",
  expects = { necessary = "satisfied", ["kept-close"] = "satisfied", deleted = "satisfied", strictly = "satisfied" },
}
cases(lines(fine, {
  { "with every safeguard, and deleted", {}, {} },
  { "another purpose", used { purpose = "train" }, "not_applicable" },
  { "data without special categories", data { special_categories = false }, "not_applicable" },
  { "nobody said whether it holds special categories", data { special_categories = unasked }, "undetermined" },
  { "nobody looked for other data", used { alternatives = blank }, { necessary = "not_satisfied" } },
  { "the question is said not to arise", used { alternatives = na }, { necessary = "not_satisfied" }, tempting = true },
  { "nobody was asked about other data", used { alternatives = unasked }, { necessary = "undetermined" } },
  { "nobody says who may reach it", used { access = blank }, { ["kept-close"] = "not_satisfied" } },
  { "access is said not to matter", used { access = na }, { ["kept-close"] = "not_satisfied" }, tempting = true },
  { "passed on", used { passed_on = true }, { ["kept-close"] = "not_satisfied" }, tempting = true },
  { "nobody was asked whether it was passed on", used { passed_on = unasked }, { ["kept-close"] = "undetermined" } },
  { "still in use", used { to = blank }, { deleted = "not_applicable" } },
  { "it ends today", used { to = "2028-11-01" }, { deleted = "not_applicable" } },
  { "it ended yesterday, and the data is still there", but(used { to = "2028-10-31" }, data { disposed_at = blank }), { deleted = "not_satisfied" } },
  { "to be deleted tomorrow", data { disposed_at = "2028-11-02" }, { deleted = "not_satisfied" }, tempting = true },
  { "nobody was asked whether it was deleted", data { disposed_at = unasked }, { deleted = "undetermined" } },
  { "before Art. 4a", {}, "not_applicable", as_of = "2026-07-26" },
}))
cases(shared.bindings(fine, { roles = { "provider", "deployer" }, stages = false }))
cases(asked(fine, sentence))
