rule {
  control  = "US-CO-AI:6-1-1704 (adverse outcome)",
  title    = "After a bad outcome the person was told what part the system had",
  subject  = "decision",
  applies  = shared.weighed { adverse = true, at = before(today - param.disclose_within) },
  severity = { base = 4 },

  expect {
    id    = "in-time",
    says  = "the person was told within 30 days",
    level = "required", method = "test",
    has   = { disclosed_at = { present, not_after(this.at + param.disclose_within) } },
  },
  remedy = { task = "Tell the person of decision {id} what part the system had and how to learn more", owner = "system owner", within = days(3), effort = "S" },
}
