-- The duty is a decision on stages, with a floor: while the system is in use. What is logged, and six months of keeping it, are not
-- demanded here; the six months belong to the EU AI Act and are judged in its pack.
rule {
  control  = "ISO42001:A.6.2.8",
  title    = "Event logs are kept for AI systems in use",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.not_outside, selected("ISO42001:A.6.2.8", this.id)},
  severity = shared.severity(2),
  params   = {
    -- What a gap may last where the organisation tolerates one; it says so itself by setting another number.
    tolerated_gap_hours = 0,
    -- A log in use that is silent for a week is worth a look.
    silent_at_most = days(7),
  },

  expect {
    id    = "stages-decided",
    says  = "it was decided in which stages the system keeps event logs",
    level = "required", method = "examine",
    some  = "event_log", where = { system = this.id },
    has   = { stages_decided = present },
  },
  expect {
    id    = "on-while-in-use",
    says  = "logging was on during all use since there is a management system, but for gaps the organisation tolerates",
    level = "required", method = "test",
    some  = "event_log", where = { system = this.id },
    has   = {
      enabled_from = either { not_after(this.first_use_at), not_after(least("role_assignment.from", { responsibility = contains "aims_conformity" })) }, enabled_to = either { absent, not_before(today) },
      gap_hours = at_most(param.tolerated_gap_hours),
    },
  },
  expect {
    id    = "kept",
    says  = "logs are kept as long as the organisation's own rule says",
    level = "own", method = "test",
    every = "event_log", where = { system = this.id, keep_for = present },
    has   = { retention = { present, at_least(it.keep_for) } },
  },
  expect {
    id    = "content",
    says  = "what is logged, and for how long it is kept, was settled",
    level = "advice", method = "examine",
    some  = "event_log", where = { system = this.id },
    has   = { events = present, retention = present },
  },
  expect {
    id    = "alive",
    says  = "the log is being written: its last entry is young",
    level = "advice", method = "test",
    some  = "event_log", where = { system = this.id },
    has   = { last_entry_at = fresh(param.silent_at_most) },
  },
  remedy = { task = "Decide on and switch on event logging for {name}", owner = "system owner", within = days(30), effort = "M" },
}
