pack {
  id         = "iso27001-ims",
  title      = "ISO/IEC 27001:2022, as far as it is one management system with ISO/IEC 42001",
  version    = "1.0.0",
  says       = "the clauses that both standards share, the statement of applicability over Annex A, and the controls that AI work leans on",
  frameworks = { "ISO27001" },
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
