rule {
  control  = "ISO27001:4.4",
  title    = "The information security management system works as it is described",
  subject  = "organization",
  severity = { base = 2 },

  expect {
    id    = "lived",
    says  = "seen at work, its processes run as they are described and hand over to each other, those it shares with the AI management system too",
    level = "required", method = "interview",
    has   = { attested "4.4-one-system/lived" },
  },
  remedy = { task = "Look whether the processes of information security run as described", owner = "information security", within = days(60), effort = "S" },
}
