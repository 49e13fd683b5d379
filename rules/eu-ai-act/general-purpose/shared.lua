-- What is recorded of a general-purpose model under this law: recorded of the model and of no system.
local function of_model(field, system) return the(field, { model = this.id, framework = shared.law, [system] = absent }) end

return {
  -- For rules about general-purpose models, which the organisation places on the market: its role and the model's class, as recorded.
  model_class = of_model("classification.class", "subject"),
  gpai = function(classes, more)
    return but({
      that(values("ai_role.role", { model = this.id, framework = shared.law, system = absent }, { recorded = true }), contains "gpai_provider"),
      that(of_model("classification.class", "subject"), one_of(classes)),
      -- A model that was on the market before the duties began has until a later day: it has come, or the model is not older.
      that(today, either { not_before(shared.date(param.gpai_older_until)), not_before(today + (shared.date(param.gpai_from) - this.placed_at)) }),
      general_purpose = true, placed_at = { present, not_after(today) },
    }, more)
  end,
}
