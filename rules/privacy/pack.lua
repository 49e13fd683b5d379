pack {
  id         = "privacy",
  title      = "Privacy management where AI handles personal data",
  version    = "1.0.0",
  says       = "the controls for controllers of ISO/IEC 27701 and the privacy criteria of SOC 2, as far as the record of processing, requests of persons and breaches show them",
  frameworks = { "ISO27701", "SOC2" },
  licence    = "Apache-2.0",

  -- Neither text names a number; each is ours, and may be changed for a run.
  params = {
    -- A month is what the strictest laws give.
    answer_within = months(1),
    -- A year is the rhythm of most management systems.
    lately = years(1),
    -- What is due for disposal is disposed of at the next monthly run.
    dispose_within = months(1),
    -- Three days are what laws give for the first notice of a breach.
    breach_notice = days(3),
  },
}
