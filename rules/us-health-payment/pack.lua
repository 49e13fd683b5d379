pack {
  id         = "us-health-payment",
  title      = "American rules on health and card data where AI handles them",
  version    = "1.0.0",
  says       = "what HIPAA, 45 CFR 92.210 and PCI DSS demand anyway, read for AI systems; none of them is a law on AI",
  frameworks = { "US-HIPAA-PCI" },
  licence    = "Apache-2.0",
  params     = {
    breach_notice = days(60), -- 45 CFR 164.404: without unreasonable delay and in no case later
    tested_within = years(1), -- our choice: 92.210 asks for ongoing reasonable efforts and names no interval
  },
}
