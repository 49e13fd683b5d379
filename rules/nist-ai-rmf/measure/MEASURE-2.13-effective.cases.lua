shared.try {
  of = "NIST-AI-RMF:MEASURE 2.13", kind = "organization",
  facts = { metric = { id = "m1", method_validated_at = "2024-06-01" }, control_check = { id = "k1", control = "NIST-AI-RMF:MEASURE 2.13", at = "2024-06-01", result = "partly" } },
  sentences = {
    methods = { every = "metric", bad = { { "never shown", method_validated_at = blank }, { "tomorrow", method_validated_at = "2025-01-02" } }, good = { { "today", method_validated_at = "2025-01-01" } } },
    process = { some = "control_check", out = { { "a look at something else", control = "ISO42001:A.8.2" } }, bad = { { "no result", result = blank }, { "no day", at = blank }, { "tomorrow", at = "2025-01-02" } }, good = { { "today", at = "2025-01-01" }, { "a look at the control of ISO/IEC 42001 on testing", control = "ISO42001:A.6.2.4" } } },
  },
}
