rule {
  control  = "ISO42001:A.10.3",
  title    = "Where a supplier falls short, something is asked of it",
  subject  = "supplier_assessment",
  applies  = { result = one_of { "partly", "not" }, at = not_after(today), shared.selected_in_general "ISO42001:A.10.3" },
  severity = { base = 2, add = { by(this.result, { ["not"] = 1, otherwise = 0 }) } },

  expect {
    id    = "asked",
    says  = "something was asked of the supplier, or a later look found that it meets what is demanded",
    level = "required", method = "test",
    has   = { that(count("supplier_assessment", { id = this.id, corrective_request = present })
                 + count("supplier_assessment", { supplier = this.supplier, result = "meets", at = { after(this.at), not_after(today) } }), at_least(1)) },
  },
  expect {
    id    = "done",
    says  = "what was asked of it by now is done",
    level = "own", method = "test",
    when  = { corrective_request = present, ["corrective_request.due"] = { present, before(today) } },
    has   = { ["corrective_request.done_at"] = { present, not_after(today) } },
  },
  remedy = { task = "Ask the supplier to correct what the assessment of {at} showed", owner = "purchasing", within = days(30), effort = "S" },
}
