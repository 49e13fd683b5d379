-- What the rules of this pack have in common; `shared` in every other file.
local own_class = class_under "own"

return {
  -- The framework binds nobody. An outcome concerns a subject where an obligation on record takes it on, alone or with all
  -- of the framework, in general (`systems` blank) or for `system`, where it is about one. In a register of obligations that may lack some nobody can say.
  taken_on = function(outcome, system)
    local taken = { takes_on = overlaps { "NIST-AI-RMF", outcome }, from = not_after(today), to = not_over, systems = absent }
    if system then taken.systems = either { absent, contains(system) } end
    return that(count("obligation", taken), at_least(1))
  end,

  -- The day on which that began: what happened before was not promised. Where several say it and differ, nobody can say.
  taken_on_since = function(outcome) return the("obligation.from", { takes_on = overlaps { "NIST-AI-RMF", outcome } }) end,

  -- The framework asks for some evaluations *as identified in MAP*: where a risk of the system is on record under one of these
  -- themes. With a complete register of risks and none among them there is nothing to evaluate.
  mapped = function(themes)
    return that(count("risk", { system = this.id, status = one_of { "open", "treated", "accepted" }, theme = one_of(themes) }), at_least(1))
  end,
  on_risk = one_of { "open", "treated", "accepted" },

  characteristics = { "valid_and_reliable", "safe", "secure_and_resilient", "accountable_and_transparent", "explainable_and_interpretable", "privacy_enhanced", "fair" },
  -- The responsibilities that are a part in finding, measuring or treating AI risk.
  risk_parts = { "risk_management", "impact_assessment", "development", "human_oversight", "system_owner", "safety" },

  severity = function(base) return { base = base, add = { by(own_class, { high = 1, otherwise = 0 }) } } end,

  -- What only a person can say of the subject; partly is no, no answer in force is unknown.
  interview = function(id, sentence, says, method)
    return { id = id, says = says, level = "own", method = method or "interview", has = { attested(sentence) } }
  end,

  -- A document in force that says of itself which outcome it answers.
  written = function(id, outcome, says)
    return {
      id = id, says = says, level = "own", method = "examine",
      some = "document", where = { covers = contains(outcome) },
      has = { status = "approved", approved_at = { present, not_after(today) }, next_review = not_over },
    }
  end,

  -- People were asked about one topic, by name, on a day.
  consultation = function(id, topic, says)
    return {
      id = id, says = says, level = "own", method = "examine",
      some = "consultation", where = { system = this.id, topics = contains(topic) },
      has = { done = "yes", parties = present, at = { present, not_after(today) } },
    }
  end,
}
