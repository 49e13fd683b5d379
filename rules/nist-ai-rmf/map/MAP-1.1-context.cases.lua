shared.try {
  of = "NIST-AI-RMF:MAP 1.1",
  facts = {
    ai_system = { purpose = "ranks X-rays", affected_groups = { "patients" } },
    use_case = { id = "u1", system = "s1", ended_at = blank, intended_use = "rank", users = "radiologists", excluded_uses = { "children" } },
    impact_assessment = { id = "i1", system = "s1", status = "completed", context = "wards at night", groups_named = { "older people" } },
  },
  sentences = {
    purpose = { self = true, bad = { { "no purpose", purpose = blank }, { "nobody says whom it touches", affected_groups = blank } }, unasked = { "purpose" } },
    setting = {
      every = "use_case", out = { { "a use of another system", system = "s2" }, { "a use that ended yesterday", ended_at = "2024-12-31" } },
      bad = { { "no users named", users = blank }, { "no intended use", intended_use = blank }, { "nothing is excluded, or nobody says", excluded_uses = blank }, { "a use that ends today counts", ended_at = "2025-01-01", users = blank } },
    },
    ["around-it"] = {
      some = "impact_assessment", out = { { "of another system", system = "s2" }, { "still under way", status = "in_progress" } },
      bad = { { "without the setting", context = blank }, { "without the groups", groups_named = blank } },
    },
  },
}
