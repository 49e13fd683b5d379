shared.try {
  of = "NIST-AI-RMF:GOVERN 2.1", kind = "organization",
  facts = { document = shared.paper "NIST-AI-RMF:GOVERN 2.1", role_assignment = { id = "ra1", person = "ann", responsibility = { "risk_management" }, from = "2024-01-01", to = blank, announced_at = "2024-01-10" } },
  sentences = {
    announced = {
      some = "role_assignment", out = { { "a role for something else", responsibility = { "security" } } },
      bad = {
        { "never made known", announced_at = blank }, { "to be made known tomorrow", announced_at = "2025-01-02" }, { "nobody holds it", person = blank },
        { "it ended yesterday", to = "2024-12-31" }, { "it begins tomorrow", from = "2025-01-02" },
      },
      good = { { "it ends today", to = "2025-01-01" }, { "it begins today", from = "2025-01-01" }, { "made known today", announced_at = "2025-01-01" } },
    },
    lines = shared.paper_cases(),
    clear = { asked = "GOVERN-2.1-roles/clear" },
  },
}
