local freed = by(shared.model_class, { gpai = by(this.open_source, { [true] = "free", otherwise = "bound" }), otherwise = "bound" })

rule {
  control  = "EU-AI-ACT:Art.53",
  title    = "A general-purpose model comes with its papers, a copyright policy and a summary of its training",
  subject  = "model",
  applies  = shared.gpai { "gpai", "gpai_systemic" },
  severity = { base = 3 },

  expect {
    id    = "papers",
    says  = "technical documentation of the model was drawn up and is kept current, unless it is open and without systemic risk",
    level = "required", method = "examine",
    when  = { that(freed, "bound") },
    some  = "technical_file", where = { model = this.id, items = contains "AnnexXI" },
    has   = { document = present, drawn_up_at = { present, not_after(today) } },
  },
  expect {
    id    = "downstream",
    says  = "those who build it into systems get what they need to know of it, unless it is open and without systemic risk",
    level = "required", method = "examine",
    when  = { that(freed, "bound") },
    some  = "technical_file", where = { model = this.id, items = contains "AnnexXII" },
    has   = { document = present, drawn_up_at = { present, not_after(today) } },
  },
  expect {
    id    = "copyright",
    says  = "a policy to respect copyright, reservations of rights included, is in force",
    level = "required", method = "examine",
    some  = "document", where = { type = "policy", covers = contains "EU-AI-ACT:Art.53(1)(c)" },
    has   = { status = "approved", approved_at = { present, not_after(today) } },
  },
  expect {
    id    = "summary",
    says  = "a summary of what it was trained with was made public",
    level = "required", method = "examine",
    some  = "communication", where = { subject = this, topic = "training_content", side = "external" },
    has   = { sent_at = { present, not_after(today) }, document = present },
  },
  expect {
    id    = "sufficient",
    says  = "papers and summary are detailed enough for those they are for, and follow the template where there is one",
    level = "required", method = "interview",
    has   = { attested "Art.53-documented/sufficient" },
  },
  remedy = { task = "Complete papers, copyright policy and public summary of {name}", owner = "model owner", within = days(60), effort = "L" },
}
