pack {
  id         = "kr-ai",
  title      = "Korean framework act on AI",
  version    = "1.0.0",
  says       = "what operators owe under Act No. 20676 since 22 January 2026, as far as registers can show it",
  frameworks = { "KR-AI" },
  licence    = "Apache-2.0",
  params     = {
    attestation_life = years(1), -- our choice: how long an answer is believed
    compute_log10    = 26, -- the decree, as the catalog has it
    looked_at_within = years(2), -- our choice: the law has the class settled beforehand and names no time for another look
  },
}
