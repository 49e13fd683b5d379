shared.try {
  of = "NIST-AI-RMF:MAP 3.4",
  facts = {
    competence_requirement = { { id = "cr1", level = "alone", decided_at = "2024-01-01" }, { id = "cr2", level = blank, decided_at = "2024-01-01" }, { id = "cr3", level = "alone", decided_at = "2025-01-02" }, { id = "cr4", level = "alone", decided_at = "2025-01-01" }, { id = "cr5", level = "alone", decided_at = blank } },
    oversight = { id = "o1", system = "s1", trained = "cr1" },
    competence = { id = "c1", requirement = "cr1", obtained_at = "2024-03-01", expires_at = blank, evidence_text = "an hour on the ward, watched" },
  },
  sentences = {
    set = {
      some = "oversight", out = { { "of another system", system = "s2" } },
      bad = { { "a competence without a level", trained = "cr2" }, { "no competence named", trained = blank }, { "decided tomorrow", trained = "cr3" }, { "never decided", trained = "cr5" } }, good = { { "decided today", trained = "cr4" } },
    },
    assessed = {
      some = "competence", out = { { "another competence", requirement = "cr2" } },
      bad = { { "nobody says what it rests on", evidence_text = blank }, { "it ended yesterday", expires_at = "2024-12-31" }, { "no day", obtained_at = blank }, { "tomorrow", obtained_at = "2025-01-02" } },
      good = { { "today", obtained_at = "2025-01-01" }, { "it ends today", expires_at = "2025-01-01" } },
    },
  },
  more = { { "the oversight of another system names it", { oversight = { { id = "o1", system = "s1", trained = "cr2" }, { id = "o2", system = "s2", trained = "cr1" } } }, { assessed = "not_satisfied" }, tempting = true } },
}
