shared.try {
  of = "NIST-AI-RMF:MAP 3.5",
  facts = {
    oversight = { id = "o1", system = "s1", type = "in_loop", can_override = true, can_stop = false, tested_at = "2024-03-01" },
    document = shared.paper "NIST-AI-RMF:GOVERN 3.2",
  },
  sentences = {
    defined = { some = "oversight", out = { { "of another system", system = "s2" } }, bad = { { "nobody says whether it can be stopped", can_stop = blank }, { "nobody says whether it can be overridden", can_override = blank }, { "nobody says where the human stands", type = blank } } },
    assessed = { some = "oversight", out = { { "of another system", system = "s2" } }, bad = { { "never tried", tested_at = blank }, { "to be tried tomorrow", tested_at = "2025-01-02" } }, good = { { "tried today", tested_at = "2025-01-01" } } },
    ["by-policy"] = { some = "document", out = { { "a policy on something else", covers = { "ISO42001:5.2" } } }, bad = { { "a draft", status = "draft" } } },
  },
}
