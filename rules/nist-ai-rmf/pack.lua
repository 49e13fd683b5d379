pack {
  id         = "nist-ai-rmf",
  title      = "NIST AI RMF 1.0: what ISO/IEC 42001 leaves open",
  version    = "1.0.0",
  says       = "the outcomes that an organisation took on, as far as records or a person's answer can show them; the framework itself demands nothing",
  frameworks = { "NIST-AI-RMF" },
  licence    = "Apache-2.0",

  -- The framework names no number at all; each is ours, and may be changed for a run.
  params = {
    -- How long a person's answer holds at most, beside the end that the person gave.
    attestation_life = months(12),
    -- What the framework calls regular. Read in advice only.
    lately = years(1),
  },
}
