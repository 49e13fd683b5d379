-- A paper on the matter itself, or one that gathers the inputs of the review; a procedure is neither.
local function papers_on(id)
  return { input_documents = { present, overlaps(values("document.id", { covers = overlaps { id, "ISO42001:9.3.2" }, type = is_not("procedure") })) } }
end
-- Measured before the day, and again at least `apart` later: two values of one metric that a trend can be read from.
local earlier = values("measurement.metric", { at = not_after(this.at - param.apart) })

rule {
  control  = "ISO42001:9.3.2",
  title    = "The last management review took in what it has to",
  subject  = "management_review",
  params   = { apart = days(30) },   -- two values of one month are one period; the standard says trend and names no number
  -- The last one: what an earlier one left out, it has taken up or left out again.
  applies  = { at = not_after(today), that(count("management_review", { at = { present, not_after(today), after(this.at) } }), at_most(0)) },
  severity = { base = 2 },

  expect {
    id    = "earlier-actions",
    says  = "it took in where the actions of earlier reviews stand",
    level = "required", method = "examine",
    has   = { inputs = { present, contains "earlier_actions" } },
  },
  expect {
    id    = "issues",
    says  = "it took in what changed in the external and internal issues",
    level = "required", method = "examine",
    has   = { inputs = { present, contains "changed_issues" } },
  },
  expect {
    id    = "needs",
    says  = "it took in what changed in the needs of interested parties",
    level = "required", method = "examine",
    has   = { inputs = { present, contains "changed_needs" } },
  },
  expect {
    id    = "nonconformities",
    says  = "it took in the trend of nonconformities and corrective actions",
    level = "required", method = "examine",
    has   = { inputs = { present, contains "nonconformity_trends" } },
  },
  expect {
    id    = "measurements",
    says  = "it took in the trend of what is monitored and measured",
    level = "required", method = "examine",
    has   = { inputs = { present, contains "measurement_trends" } },
  },
  expect {
    id    = "audits",
    says  = "it took in the trend of audit results",
    level = "required", method = "examine",
    has   = { inputs = { present, contains "audit_trends" } },
  },
  expect {
    id    = "improvement",
    says  = "it took in where improvement is possible",
    level = "required", method = "examine",
    has   = { inputs = { present, contains "improvement" } },
  },
  expect {
    id    = "audits-had-results",
    says  = "where audit results were taken in, the management system had been audited by then",
    level = "required", method = "test",
    when  = { inputs = contains "audit_trends" },
    some  = "audit", where = { type = is_not "supplier", standards = shared.standard },
    has   = { to = { present, not_after(this.at) } },
  },
  expect {
    id    = "measured-twice",
    says  = "where a trend of measurements was taken in, something had been measured in two periods by then",
    level = "required", method = "test",
    when  = { inputs = contains "measurement_trends" },
    some  = "measurement", where = { metric = one_of(earlier) },
    has   = { at = { not_after(this.at), after(this.at - param.apart) } },
  },
  expect {
    id    = "audit-papers",
    says  = "the papers of the review carried the audit results there were",
    level = "required", method = "test",
    when  = { inputs = contains "audit_trends", that(count("audit", { type = "internal", standards = shared.standard, to = { present, not_after(this.at) } }), at_least(1)) },
    has   = papers_on "ISO42001:9.2.2",
  },
  expect {
    id    = "nonconformity-papers",
    says  = "the papers of the review carried the nonconformities there were",
    level = "required", method = "test",
    when  = { inputs = contains "nonconformity_trends", that(count("nonconformity", { requirement = shared.not_security_alone, detected_at = not_after(this.at) }), at_least(1)) },
    has   = papers_on "ISO42001:10.2",
  },
  expect {
    id    = "measurement-papers",
    says  = "the papers of the review carried the measurements there were",
    level = "required", method = "test",
    when  = { inputs = contains "measurement_trends", that(count("measurement", { at = not_after(this.at) }), at_least(1)) },
    has   = papers_on "ISO42001:9.1",
  },
  expect {
    id    = "action-papers",
    says  = "the papers of the review reported on what the review before had decided",
    level = "own", method = "test",
    when  = { inputs = contains "earlier_actions", that(count("management_review", { at = before(this.at) }), at_least(1)) },
    has   = papers_on "ISO42001:9.3.3",
  },
  -- Not demanded by 9.3.2, though other standards demand it.
  expect {
    id    = "risk-papers",
    says  = "the papers carried the results of risk assessment as well",
    level = "advice", method = "examine",
    has   = papers_on "ISO42001:8.2",
  },
  remedy = { task = "Bring to a management review what that of {at} did not take in", owner = "AI management", within = days(60), effort = "M" },
}
