rule {
  control  = "IN-DPDP:s.5",
  title    = "Whoever is asked for consent is told what for",
  subject  = "processing_activity",
  applies  = shared.fiduciary { legal_basis = "consent" },
  severity = shared.severity(3),

  expect {
    id    = "told",
    says  = "they are told the purpose, how to use their rights and how to complain",
    level = "required", method = "examine",
    some  = "user_information", where = { activity = this.id, audience = one_of { "user", "affected" } },
    has   = { provided = "yes", contains = contains_all { "purpose", "rights", "complaint" } },
  },
  remedy = { task = "Give those whose consent {name} rests on the notice of the Act", owner = "data protection officer", within = days(30), effort = "M" },
}
