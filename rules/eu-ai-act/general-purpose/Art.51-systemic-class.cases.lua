local sentence, subject = "Art.51-systemic-class/capable", "model:m1"
local fine = {
  facts = shared.model_world("gpai_systemic", { attestation = { said(sentence, subject) } }), subject = "m1",
  expects = { held = "satisfied", capable = "not_applicable" },
}
local small = but(fine, {
  facts = but(shared.model_world("gpai", { attestation = { said(sentence, subject) } }), {
    model = { { id = "m1", name = "Large", general_purpose = true, placed_at = "2028-09-01", training_compute_log10 = 24.5 }, { id = "m2", name = "Other", general_purpose = true, placed_at = "2028-09-01", training_compute_log10 = 20 } } }),
  expects = { held = "not_applicable", capable = "satisfied" },
})
cases(lines(fine, {
  { "above, and held to have systemic risk", {}, {} },
  { "above, and held to have none", { classification = { class = "gpai" } }, { held = "not_satisfied", capable = "satisfied" }, tempting = true },
  { "10^25 exactly is not greater", { model = { training_compute_log10 = 25 } }, { held = "not_applicable" } },
  { "a little more is", { model = { training_compute_log10 = 25.01 }, classification = { class = "gpai" } }, { held = "not_satisfied", capable = "satisfied" } },
  { "nobody counted", { model = { training_compute_log10 = blank } }, { held = "undetermined" } },
  { "on the market since today", { model = { placed_at = "2028-11-01" } }, {} },
  { "before Art. 51", {}, "not_applicable", as_of = "2025-08-01" },
}))
cases(lines(small, { { "below, and without capabilities of high impact", {}, {} } }))
local wrong = but(fine, { facts = but(fine.facts, { classification = but(fine.facts.classification, { but(fine.facts.classification[1], { class = "gpai" }) }) }), expects = { held = "not_satisfied", capable = "satisfied" } })
cases(shared.model_bindings(wrong, { "gpai", "gpai_systemic" }))
cases(asked(small, sentence))
