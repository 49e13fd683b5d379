rule {
  control  = "ISO42001:A.10.3",
  title    = "Where a supplier falls short, what is asked of it is done",
  subject  = "supplier_assessment",
  applies  = { result = one_of { "partly", "not" }, at = not_after(today), selected "ISO42001:A.10.3" },
  severity = { base = 2, add = { by(this.result, { ["not"] = 1, otherwise = 0 }) } },

  -- B.10.3 recommends to ask; what the control demands is the check. One that does not meet what is demanded at all is the matter of 8.1.
  expect {
    id    = "asked",
    says  = "something was asked of the supplier, or a later look found that it meets what is demanded",
    level = "advice", method = "test",
    has   = { that(count("supplier_assessment", { id = this.id, corrective_request = present })
                 + count("supplier_assessment", { supplier = this.supplier, result = "meets", at = { after(this.at), not_after(today) } }), at_least(1)) },
  },
  expect {
    id    = "done",
    says  = "nothing that was asked of it is past its day",
    level = "own", method = "test",
    has   = { that(count("supplier_assessment", { id = this.id, corrective_request = absent })
                 + count("supplier_assessment", { id = this.id, ["corrective_request.due"] = either { absent, not_before(today) } })
                 + count("supplier_assessment", { id = this.id, ["corrective_request.done_at"] = { present, not_after(today) } }), at_least(1)) },
  },
  remedy = { task = "Ask the supplier to correct what the assessment of {at} showed", owner = "purchasing", within = days(30), effort = "S" },
}
