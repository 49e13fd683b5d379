-- The text applies since 2 August 2026 (the catalog's date), but to systems that are high-risk, and that is nobody before Art. 6 binds: `annex_iii_from` or
-- `annex_i_from`. We read it as inert until then; counsel may see it otherwise, and a run may set the parameters.
-- Art. 49(3), and with it Art. 26(8): public authorities, and those who act for them. Ordinary private deployers do not register.
rule {
  controls = { "EU-AI-ACT:Art.49", "EU-AI-ACT:Art.26" },
  title    = "A public authority registers that it uses the system",
  subject  = "ai_system",
  applies  = shared.high_risk { roles = { "deployer" }, more = shared.found_under(shared.about_people, this.id, { that(org.body, "public") }) },
  severity = { base = 3 },

  expect {
    id    = "registered",
    says  = "the authority registered itself and its use of the system before it put it into service",
    level = "required", method = "examine",
    some  = "registration", where = { system = this.id, duty = "deployer", database = "eu" },
    has   = { number = present, registered_at = { present, not_after(this.first_use_at) }, ended_at = not_over },
  },
  expect {
    id    = "known",
    says  = "it uses no system that its provider has not registered",
    level = "required", method = "examine",
    some  = "registration", where = { system = this.id, duty = "provider", database = "eu" },
    has   = { number = present, registered_at = { present, not_after(today) }, ended_at = not_over },
  },
  remedy = { task = "Register the use of {name}, or stop using it", owner = "legal", within = days(14), effort = "S" },
}
