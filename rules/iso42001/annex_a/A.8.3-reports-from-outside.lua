-- Inbound: people report to the organisation. What the organisation reports is A.8.5.
rule {
  control  = "ISO42001:A.8.3",
  title    = "Whoever is hurt by a system can tell the organisation",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.not_outside, selected("ISO42001:A.8.3", this.id)},
  severity = shared.severity(2),
  params   = {
    -- A month to answer is the habit of complaint handling; the standard names none.
    answer_within = days(30),
    -- A way in that nobody tried for a year may have closed unseen.
    tried_within = years(1),
  },

  expect {
    id    = "way-in",
    says  = "there is a way, known outside, to report harm done by the system",
    level = "required", method = "examine",
    some  = "channel", where = { purpose = "external_adverse_impact", system = either { this.id, absent } },
    has   = { public_since = { present, not_after(today) }, route = { present, is_not(na) } },
    empty = "undetermined",
  },
  expect {
    id    = "handled",
    says  = "somebody handles what comes in, and it is settled how",
    level = "advice", method = "examine",
    some  = "channel", where = { purpose = "external_adverse_impact", system = either { this.id, absent } },
    has   = { procedure = present, handler = present },
  },
  expect {
    id    = "tried",
    says  = "the way in was tried lately, as somebody from outside would",
    level = "advice", method = "test",
    some  = "channel", where = { purpose = "external_adverse_impact", system = either { this.id, absent } },
    has   = { tested_at = { present, fresh(param.tried_within) } },
  },
  expect {
    id    = "answered",
    says  = "each report of harm from outside was answered",
    level = "advice", method = "test",
    every = "concern", where = { system = this.id, ["channel.purpose"] = "external_adverse_impact", received_at = before(ago(param.answer_within)) },
    has   = { answered_at = { present, not_after(today) } },
  },
  remedy = { task = "Open a way for people outside to report harm done by {name}", owner = "customer care", within = days(60), effort = "M" },
}
