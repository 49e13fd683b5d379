-- The Commission may also decide on a class; such a decision is recorded as the class.
rule {
  control  = "EU-AI-ACT:Art.51",
  title    = "A model trained with very much computation is held to have systemic risk",
  subject  = "model",
  applies  = shared.gpai { "gpai", "gpai_systemic" },
  severity = { base = 4 },
  -- Art. 51(2): presumed where the computation of the training is greater than 10^25 floating-point operations.
  params   = { presumed_above = 25 },

  expect {
    id    = "held",
    says  = "a model above the threshold of computation is held to have systemic risk",
    level = "required", method = "test",
    when  = { training_compute_log10 = above(param.presumed_above) },
    has   = { that(shared.model_class, "gpai_systemic") },
  },
  expect {
    id    = "capable",
    says  = "a model that is held to be without systemic risk has no capabilities of high impact, by fitting indicators and benchmarks",
    level = "required", method = "interview",
    when  = { that(shared.model_class, "gpai") },
    has   = { attested "Art.51-systemic-class/capable" },
  },
  remedy = { task = "Find out whether {name} has systemic risk, and classify it so", owner = "legal", within = days(14), effort = "M" },
}
