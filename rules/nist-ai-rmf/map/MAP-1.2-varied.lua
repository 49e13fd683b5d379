-- Of backgrounds only a person speaks: nothing here asks for, or reads, anybody's personal characteristics.
rule {
  control  = "NIST-AI-RMF:MAP 1.2",
  title    = "Those who set the context of systems bring several disciplines and users' experience",
  subject  = "organization",
  applies  = { shared.taken_on "NIST-AI-RMF:MAP 1.2" },
  severity = { base = 1 },

  expect(shared.interview("varied", "MAP-1.2-varied/varied", "asked, those who set the context of systems come from several disciplines and know the field and its users, and are given time to work together")),
  remedy = { task = "Bring people of other disciplines and of the field into setting the context", owner = "AI management", within = days(90), effort = "M" },
}
