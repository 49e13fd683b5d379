local assessed = { id = "sa1", supplier = "s1", at = "2024-06-01", result = "partly", next_due = "2025-06-01", corrective_request = "a1" }
shared.try {
  of = "NIST-AI-RMF:MANAGE 3.1", kind = "supplier", facts = { supplier = { id = "s1", name = "Lumen", provides = { "model:m1" }, contract_to = blank }, supplier_assessment = assessed },
  sentences = {
    ["looked-at"] = {
      some = "supplier_assessment", out = { { "another supplier", supplier = "s2" } },
      bad = { { "the next look was due yesterday", next_due = "2024-12-31" }, { "no result", result = blank }, { "no next look", next_due = blank }, { "no day", at = blank }, { "tomorrow", at = "2025-01-02" } },
      good = { { "the next look is due today", next_due = "2025-01-01" }, { "today", at = "2025-01-01" } },
    },
    followed = {
      every = "supplier_assessment", out = { { "another supplier", supplier = "s2" }, { "nothing fell short", result = "meets" } },
      bad = { { "nothing was asked for", corrective_request = blank }, { "it fell short wholly, and nothing was asked for", result = "not", corrective_request = blank } },
    },
  },
  more = { { "the contract ended yesterday", { supplier = { contract_to = "2024-12-31" } }, "not_applicable" }, { "the contract ends today", { supplier = { contract_to = "2025-01-01" } }, "satisfied" }, { "it supplies nothing, or nobody says what", { supplier = { provides = blank } }, "not_applicable" } },
}
