pack {
  id         = "us-health-payment",
  title      = "American rules on health and card data where AI handles them",
  version    = "1.0.0",
  says       = "what HIPAA, 45 CFR 92.210 and PCI DSS demand anyway, read for AI systems; none of them is a law on AI",
  frameworks = { "US-HIPAA-PCI" },
  licence    = "Apache-2.0",
  params     = {
    breach_notice = days(60), -- 45 CFR 164.404: without unreasonable delay and in no case later
    attestation_life = years(1), -- our choice: how long an answer is believed
    keep_for      = years(6), -- 45 CFR 164.316
    access_within = days(30), -- 45 CFR 164.524: and once as long again, where the person was told why
    access_at_most = days(60),
    yearly        = years(1), -- PCI DSS 12.3, 12.5; our choice for a look at a measure, at a vendor, and for training
    scanned_within = months(3), -- PCI DSS 11.3
    tested_within = years(1), -- our choice: 92.210 asks for ongoing reasonable efforts and names no interval
  },
}
