local function looked(at_theme)
  return {
    some = "risk_assessment", out = { { "of another system", system = "s2" }, { "at other themes", themes = { "ISO42001:C.2.5" } } },
    bad = { { "planned", status = "planned" }, { "no day", performed_at = blank }, { "tomorrow", performed_at = "2025-01-02" } }, good = { { "today", performed_at = "2025-01-01" }, { "by the theme of Annex C", themes = { at_theme } } },
  }
end
shared.try {
  of = "NIST-AI-RMF:MEASURE 2.8", facts = { risk_assessment = { id = "ra1", system = "s1", themes = { "NIST-AI-RMF:MEASURE 2.8" }, status = "completed", performed_at = "2024-06-01" } },
  sentences = { transparency = looked "ISO42001:C.2.11", accountability = looked "ISO42001:C.2.1" },
  more = {
    { "transparency alone", { risk_assessment = { themes = { "ISO42001:C.2.11" } } }, { transparency = "satisfied", accountability = "not_satisfied", rule = "not_satisfied" }, tempting = true },
    { "accountability alone", { risk_assessment = { themes = { "ISO42001:C.2.1" } } }, { transparency = "not_satisfied", accountability = "satisfied", rule = "not_satisfied" }, tempting = true },
  },
}
