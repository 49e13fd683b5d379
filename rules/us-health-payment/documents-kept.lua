local papers = {
  "US-HIPAA-PCI:45 CFR 164.308(a)(1)(ii)(A)", "US-HIPAA-PCI:45 CFR 164.308(a)(1)(ii)(B)", "US-HIPAA-PCI:45 CFR 164.308(a)(5)", "US-HIPAA-PCI:45 CFR 164.308(b)",
  "US-HIPAA-PCI:45 CFR 164.312(a)", "US-HIPAA-PCI:45 CFR 164.312(b)", "US-HIPAA-PCI:45 CFR 164.312(c)", "US-HIPAA-PCI:45 CFR 164.316",
}

rule {
  control  = "US-HIPAA-PCI:45 CFR 164.316",
  title    = "Papers on the security of health information are kept six years",
  subject  = "document",
  applies  = { covers = overlaps(papers), status = is_not "draft" },
  severity = { base = 2 },

  expect {
    id    = "to-be-kept",
    says  = "it is to be kept for six years at least",
    level = "required", method = "examine",
    has   = { retention = { present, at_least(param.keep_for) } },
  },
  expect {
    id    = "not-gone",
    says  = "it was not disposed of before six years were over",
    level = "required", method = "test",
    when  = { disposed_at = present },
    has   = { disposed_at = not_before(this.approved_at + param.keep_for) },
  },
  remedy = { task = "Keep {title} for six years", owner = "security officer", within = days(30), effort = "S" },
}
