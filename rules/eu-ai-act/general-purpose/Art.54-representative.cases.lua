local mandate = { id = "a1", representative = "Rep", models = { "m1" }, established_in = "union", document = "d1", from = "2028-09-01", to = blank }
local rest = { but(mandate, { id = "a2", established_in = "third_country" }), but(mandate, { id = "a3", models = { "m2" } }) }
local function given(changes) return { mandate = with({ but(mandate, changes) }, rest) } end
local fine = {
  facts = shared.model_world("gpai_systemic", but(given(), { organization = { id = "org", name = "Org", established_in = "third_country" } })),
  complete = { "mandate" }, subject = "m1", expects = { appointed = "satisfied" },
}
local none = { appointed = "not_applicable" }
cases(lines(fine, {
  { "appointed on the day the model came to the market", {}, {} },
  { "a day later", given { from = "2028-09-02" }, { appointed = "not_satisfied" }, tempting = true },
  { "nobody knows since when", given { from = blank }, { appointed = "not_satisfied" } },
  { "until yesterday", given { to = "2028-10-31" }, { appointed = "not_satisfied" }, tempting = true },
  { "until today", given { to = "2028-11-01" }, {} },
  { "not in writing", given { document = blank }, { appointed = "not_satisfied" } },
  { "for another model, and by somebody outside the Union", { mandate = rest }, { appointed = "not_satisfied" }, tempting = true },
  { "nobody in the Union at all", { mandate = { rest[1] } }, { appointed = "not_satisfied" } },
  { "nothing on file", { mandate = false }, { appointed = "undetermined" }, complete = {} },
  { "a provider in the Union", { organization = { established_in = "union" } }, none },
  { "nobody knows where the provider is", { organization = { established_in = blank } }, { appointed = "undetermined" } },
  { "without systemic risk and not open", { classification = { class = "gpai" } }, {} },
  { "open and without systemic risk", { classification = { class = "gpai" }, model = { open_source = true } }, none },
  { "open and with systemic risk", { model = { open_source = true } }, {} },
  { "nobody knows whether it is open", { classification = { class = "gpai" }, model = { open_source = blank } }, { appointed = "undetermined" } },
  { "on the market since today", { model = { placed_at = "2028-11-01" } }, {} },
  { "before Art. 54", {}, "not_applicable", as_of = "2025-08-01" },
}))
cases(shared.model_bindings(fine, { "gpai", "gpai_systemic" }, { appointed = "not_satisfied" }))
