rule {
  control  = "US-CO-AI:6-1-1705",
  title    = "Requests after a bad outcome were answered",
  subject  = "decision",
  applies  = shared.weighed { adverse = true },
  severity = { base = 4 },

  expect {
    id    = "reviewed",
    says  = "a person looked at the decision again where that was asked for and nothing was found to stand against it",
    level = "required", method = "examine",
    when  = { review_requested_at = { present, before(today - param.answer_within) }, review_refused_reason = absent },
    has   = { reviewed_by = present, reviewed_at = { present, not_after(this.review_requested_at + param.answer_within) } },
  },
  expect {
    id    = "refused-rightly",
    says  = "where a review was refused, somebody else found the reason to hold",
    level = "required", method = "interview",
    when  = { review_requested_at = present, review_refused_reason = present },
    has   = { attested "requests-answered/refused-rightly" },
  },
  expect {
    id    = "corrected",
    says  = "wrong data was put right, or it was said why not, where that was asked for",
    level = "required", method = "examine",
    when  = { correction_requested_at = { present, before(today - param.answer_within) } },
    has   = { corrected_at = { present, not_after(this.correction_requested_at + param.answer_within) } },
  },
  remedy = { task = "Answer what the person of decision {id} asked for", owner = "system owner", within = days(7), effort = "M" },
}
