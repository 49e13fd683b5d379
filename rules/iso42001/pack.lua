pack {
  id         = "iso42001",
  title      = "ISO/IEC 42001:2023, the whole standard",
  version    = "1.1.0",
  says       = "every leaf of clauses 4 to 10 and every control of Annex A: what records show, and what only a person can say",
  frameworks = { "ISO42001" },
  licence    = "Apache-2.0",

  -- The standard names none of these numbers; each is ours, and may be changed for a run.
  params = {
    -- How long a person's answer holds at most, beside the end that the person gave.
    attestation_life = months(12),
    -- A year is the rhythm of most management systems, and of surveillance by certification bodies.
    lately = years(1),
    -- Somebody who joined less than a month ago is still being brought in.
    brought_in_within = days(30),
  },
}
