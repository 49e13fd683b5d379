pack {
  id         = "eu-ai-act",
  title      = "EU AI Act",
  version    = "1.0.0",
  says       = "Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744, by role, class and date: what facts show, and what only a person can say",
  frameworks = { "EU-AI-ACT" },
  licence    = "Apache-2.0",

  params = {
    -- Art. 113 as amended: Chapter III Sections 1 to 3 bind systems of Annex III from the first day, products of Annex I from the second.
    annex_iii_from = "2027-12-02",
    annex_i_from   = "2028-08-02",
    -- Art. 113(b): duties for general-purpose models bind from the first day; Art. 111(3), for models placed on the market before, from the second.
    gpai_from        = "2025-08-02",
    gpai_older_until = "2027-08-02",
    -- The Act does not say how long a person's answer holds; a year is ours.
    attestation_life = months(12),
    -- The Act says "regularly" or nothing at all where something has to be kept up; a year is ours.
    lately = years(1),

    -- Arts. 19(1) and 26(6): logs are kept six months at least. Art. 12 has no such floor.
    keep_logs = months(6),
    -- Arts. 18, 22(3), 23(5) and 47(1): papers are kept ten years.
    keep_papers = years(10),
    -- Art. 20 says "immediately"; that a week is no longer at once is our reading, so what takes longer is advice and what is still open then a breach.
    at_once = days(7),
    -- Art. 73(2), (3) and (4): after somebody became aware of the serious incident.
    report_within = days(15),
    report_widespread_within = days(2),
    report_death_within = days(10),
    -- Art. 86 names no time; a month is that of data protection law for requests of the persons concerned.
    explain_within = months(1),
  },
}
