rule {
  control  = "ISO42001:8.1",
  title    = "A control that does not work is mended",
  subject  = "control_check",
  applies  = { result = one_of { "partly", "not" }, control = shared.not_security },
  severity = { base = 2 },

  expect {
    id    = "followed",
    says  = "something was decided about the control that did not work",
    level = "required", method = "examine",
    has   = { follow_up = present },
  },
  expect {
    id    = "mended",
    says  = "what was to be done by now is done",
    level = "own", method = "test",
    when  = { follow_up = present, ["follow_up.due"] = { present, before(today) } },
    has   = { ["follow_up.done_at"] = { present, not_after(today) } },
  },
  remedy = { task = "Mend the control that was checked in {id}", owner = "control owner", within = days(30), effort = "M" },
}
