rule {
  control  = "ISO42001:A.7.5",
  title    = "What happened to data is on record for as long as it lives",
  subject  = "dataset",
  applies  = {
    that(count("dataset_use", { dataset = this.id, from = not_after(today) }), at_least(1)),
    selected "ISO42001:A.7.5",
  },
  severity = { base = 2 },

  expect {
    id    = "recorded",
    says  = "it is on record how the data came about or reached the organisation",
    level = "required", method = "examine",
    some  = "lineage_event", where = { dataset = this.id, type = one_of { "create", "transfer", "transcribe", "abstract", "prepare" } },
    has   = { at = { present, not_after(today) } },
  },
  expect {
    id    = "to-the-end",
    says  = "of data that was disposed of, the record tells the disposal",
    level = "required", method = "examine",
    when  = { disposed_at = { present, not_after(today) } },
    some  = "lineage_event", where = { dataset = this.id, type = "dispose" },
    has   = { at = { present, not_after(today) } },
  },
  expect {
    id    = "parents",
    says  = "of data made from other data the record tells from which",
    level = "advice", method = "examine",
    every = "lineage_event", where = { dataset = this.id, type = one_of { "transcribe", "abstract", "prepare" } },
    has   = { parent = present },
  },
  remedy = { task = "Record what happened to {name} since it came about", owner = "data owner", within = days(60), effort = "M" },
}
