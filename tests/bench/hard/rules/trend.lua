rule {
  control = "ISO42001:6.2",
  title   = "An objective does not move away",
  subject = "hard_objective",

  expect {
    id = "rising", says = "the last three measurements do not fall", level = "required", method = "examine",
    has = { that(series("hard_measurement.value", { metric = this.metric }, "measured_on", 3), not_falling) },
  },
}
