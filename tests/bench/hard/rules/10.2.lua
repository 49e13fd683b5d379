rule {
  control = "ISO42001:10.2",
  title   = "A closed nonconformity stays closed",
  subject = "hard_nonconformity",
  applies = { status = "closed" },

  expect {
    id = "gone", says = "the same cause did not come back after closing", level = "required", method = "examine",
    none = "hard_nonconformity", where = { cause = this.cause, id = is_not(this.id), raised_on = after(this.closed_on) },
  },

  expect {
    id = "verified", says = "the effect was verified after closing", level = "required", method = "examine",
    has = { effectiveness = "effective", verified_on = { present, not_before(this.closed_on) } },
  },
}
