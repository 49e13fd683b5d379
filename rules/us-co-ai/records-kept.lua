rule {
  control  = "US-CO-AI:6-1-1703",
  title    = "Records of a decision are kept for three years",
  subject  = "decision",
  applies  = shared.weighed(),
  severity = { base = 2, add = { by(this.adverse, { [true] = 1, otherwise = 0 }) } },

  expect {
    id    = "kept",
    says  = "its records are kept for three years after it at least",
    level = "required", method = "test",
    has   = { records_until = { present, not_before(this.at + param.keep_records) } },
  },
  remedy = { task = "Keep the records of decision {id} for three years", owner = "records manager", within = days(14), effort = "S" },
}
