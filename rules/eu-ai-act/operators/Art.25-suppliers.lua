-- Art. 25(4). Free and open-source tools other than general-purpose models are excepted; nobody supplies them, so no allocation names a supplier.
rule {
  control  = "EU-AI-ACT:Art.25",
  title    = "Provider and suppliers have agreed in writing on information and access",
  subject  = "ai_system",
  applies  = shared.high_risk { roles = { "provider" } },
  severity = { base = 3 },

  expect {
    id    = "agreed",
    says  = "with each supplier of a part of the system there is a written agreement",
    level = "required", method = "examine",
    every = "allocation", where = { system = this.id, party_type = one_of { "supplier", "own_and_supplier" } },
    has   = { agreed_in = present },
  },
  expect {
    id    = "enough",
    says  = "these agreements give the provider the information, the abilities and the access it needs to meet the Act",
    level = "required", method = "interview",
    when  = { that(count("allocation", { system = this.id, party_type = one_of { "supplier", "own_and_supplier" } }), at_least(1)) },
    has   = { attested "Art.25-suppliers/enough" },
  },
  remedy = { task = "Agree in writing with those who supply parts of {name}", owner = "legal", within = days(60), effort = "M" },
}
