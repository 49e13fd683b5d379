rule {
  control  = "ISO42001:A.7.4",
  title    = "The quality of data is set in writing and met",
  subject  = "dataset",
  applies  = { shared.selected_in_general "ISO42001:A.7.4" },
  severity = { base = 2 },

  expect {
    id    = "set",
    says  = "what was demanded of the data is set down",
    level = "required", method = "examine",
    some  = "data_quality_check", where = { dataset = this.id },
    has   = { requirement = present },
  },
  expect {
    id    = "met",
    says  = "every measured demand was met, or something was done about the miss",
    level = "required", method = "examine",
    every = "data_quality_check", where = { dataset = this.id, met = false },
    has   = { correction = { present, is_not(na) } },
  },
  remedy = { task = "Set down and measure the quality of {name}", owner = "data owner", within = days(60), effort = "M" },
}
