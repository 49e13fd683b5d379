rule {
  control  = "EU-AI-ACT:Art.54",
  title    = "A model provider from a third country has a representative in the Union",
  subject  = "model",
  applies  = shared.gpai { "gpai", "gpai_systemic" },
  severity = { base = 3 },

  expect {
    id    = "appointed",
    says  = "a representative in the Union was appointed in writing before the model was placed on the market, unless the model is open and without systemic risk",
    level = "required", method = "examine",
    when  = { that(org.established_in, "third_country"), that(by(shared.model_class, { gpai = by(this.open_source, { [true] = "free", otherwise = "bound" }), otherwise = "bound" }), "bound") },
    some  = "mandate", where = { established_in = "union" },
    has   = { models = contains(this.id), document = present, from = { present, not_after(this.placed_at) }, to = not_over },
  },
  remedy = { task = "Appoint a representative in the Union for {name}", owner = "legal", within = days(30), effort = "M" },
}
