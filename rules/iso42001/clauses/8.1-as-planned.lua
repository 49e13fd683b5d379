rule {
  control  = "ISO42001:8.1",
  title    = "The processes ran as planned",
  subject  = "organization",
  severity = { base = 2 },

  expect {
    id    = "ran",
    says  = "those who run the processes can show that they ran as planned",
    level = "required", method = "observe",
    has   = { attested "8.1-as-planned/ran" },
  },
  remedy = { task = "Show somebody independent that the processes run as planned", owner = "AI management", within = days(60), effort = "M" },
}
