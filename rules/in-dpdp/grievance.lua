rule {
  control  = "IN-DPDP:s.13",
  title    = "Complaints are answered",
  subject  = "data_request",
  applies  = shared.request { type = "complaint" },
  severity = { base = 3 },

  expect(shared.met "the complaint was dealt with"),
  expect(shared.refused),
  remedy = { task = "Deal with complaint {id}", owner = "data protection officer", within = days(14), effort = "M" },
}
