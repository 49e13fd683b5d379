-- What the rules of the bench have in common.
return {
  active = is_not "retired",
  high   = one_of { "high", "prohibited" },

  severity = function(base)
    return { base = base, add = { by(this.risk_class, { minimal = 0, limited = 1, high = 2, prohibited = 3 }) } }
  end,

  -- of a risk, and what its company bears
  score    = it.likelihood * it.impact,
  appetite = this.company.risk_appetite,

  approved  = function(kind) return { system = this.id, kind = kind, status = "approved" } end,
  unexpired = { expires_on = either { absent, not_before(today) } },
}
