-- Objectives by an id of Annex C speak of AI in general; those with the word are meant for use.
rule {
  control  = "ISO42001:A.9.3",
  title    = "What responsible use means is written down",
  subject  = "organization",
  applies  = { selected "ISO42001:A.9.3" },
  severity = { base = 2 },

  expect {
    id    = "objective",
    says  = "an objective that guides the responsible use of AI is written down and not dropped",
    level = "required", method = "examine",
    some  = "objective",
    where = {
      theme = one_of {
        "responsible_use", "ISO42001:C.2.1", "ISO42001:C.2.2", "ISO42001:C.2.3", "ISO42001:C.2.4", "ISO42001:C.2.5", "ISO42001:C.2.6",
        "ISO42001:C.2.7", "ISO42001:C.2.8", "ISO42001:C.2.9", "ISO42001:C.2.10", "ISO42001:C.2.11",
      },
      status = is_not "dropped",
    },
    has   = { statement = { present, is_not(na) } },
  },
  expect {
    id    = "made-known",
    says  = "an objective for responsible use was made known to those who use AI",
    level = "advice", method = "examine",
    some  = "objective", where = { theme = "responsible_use" },
    has   = { communicated_at = not_after(today) },
  },
  remedy = { task = "Write down objectives for the responsible use of AI", owner = "AI management", within = days(60), effort = "M" },
}
