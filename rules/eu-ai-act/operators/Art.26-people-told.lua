-- Art. 26(11): systems of Annex III, but critical infrastructure, that make or help to make decisions about people.
rule {
  control  = "EU-AI-ACT:Art.26",
  title    = "People are told that a high-risk system is used to decide about them",
  subject  = "ai_system",
  applies  = shared.high_risk { roles = { "deployer" }, more = shared.found_under(shared.about_people) },
  severity = shared.severity(3),

  expect {
    id    = "told",
    says  = "those whom its decisions concern are told that the system is used",
    level = "required", method = "examine",
    some  = "user_information", where = { system = this.id, audience = "affected", provided = "yes" },
    has   = { contains = contains "is_ai", provided_at = { present, not_after(today) } },
  },
  remedy = { task = "Tell those whom {name} helps to decide about", owner = "system owner", within = days(14), effort = "S" },
}
