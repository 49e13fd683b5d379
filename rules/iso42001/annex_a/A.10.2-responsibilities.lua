local of_it = { system = this.id }

rule {
  control  = "ISO42001:A.10.2",
  title    = "Who answers for which part of the life cycle is clear",
  subject  = "ai_system",
  applies  = { stage = in_use, selected("ISO42001:A.10.2", this.id)},
  severity = shared.severity(2),

  expect {
    id    = "allocated",
    says  = "it is on record who does, or answers for, a part of the life cycle of the system",
    level = "required", method = "examine",
    some  = "allocation", where = of_it,
    has   = { party_type = { present, is_not(na) }, share = one_of { "does", "answers_for" } },
    empty = "undetermined",
  },
  expect {
    id    = "supplier-part",
    says  = "where others supply the system or a part of it, it is on record what they do or answer for",
    level = "required", method = "test",
    when  = { origin = one_of { "bought", "embedded", "built_and_bought" } },
    some  = "allocation", where = but(of_it, { party_type = one_of { "supplier", "own_and_supplier", "partner", "third_party" } }),
    has   = { share = one_of { "does", "answers_for" } },
    empty = "undetermined",
  },
  expect {
    id    = "customer-part",
    says  = "where customers use it under an agreement, it is on record what they do or answer for",
    level = "required", method = "test",
    when  = { that(count("customer_agreement", { systems = contains(this.id), agreed_at = not_after(today), to = either { absent, not_before(today) } }), at_least(1)) },
    some  = "allocation", where = but(of_it, { party_type = "customer" }),
    has   = { share = one_of { "does", "answers_for" } },
    empty = "undetermined",
  },
  expect {
    id    = "in-writing",
    says  = "what others do or answer for was agreed in a document",
    level = "advice", method = "examine",
    every = "allocation", where = but(of_it, { party_type = one_of { "supplier", "own_and_supplier", "partner", "third_party", "customer" } }),
    has   = { agreed_in = present },
  },
  expect {
    id    = "in-use",
    says  = "somebody answers for watching the system, for incidents and for those who use it",
    level = "advice", method = "test",
    has   = { that(values("allocation.task", { system = this.id, share = "answers_for" }), contains_all { "monitoring", "incident_response", "user_support" }) },
  },
  -- B.10.2: where personal data is handled, who is controller and who processor.
  expect {
    id    = "personal-data",
    says  = "where it handles personal data, each party's role for them is on record",
    level = "advice", method = "examine",
    when  = { personal_data = true },
    some  = "allocation", where = of_it,
    has   = { personal_data_role = present },
    empty = "undetermined",
  },
  remedy = { task = "Settle who answers for which part of the life of {name}", owner = "system owner", within = days(60), effort = "M" },
}
