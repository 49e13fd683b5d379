local fine = {
  facts = shared.world { processing_activity = shared.processing },
  complete = { "obligation" }, expects = { stated = "satisfied" },
}
cases(lines(fine, {
  { "complete", {}, {} },
  { "nothing on persons", { processing_activity = { persons = blank } }, "not_satisfied", tempting = true },
  { "nobody was asked for persons", { processing_activity = { persons = unasked } }, "undetermined" },
  { "nothing on data_categories", { processing_activity = { data_categories = blank } }, "not_satisfied", tempting = true },
  { "nobody was asked for data_categories", { processing_activity = { data_categories = unasked } }, "undetermined" },
  { "nothing on recipients", { processing_activity = { recipients = blank } }, "not_satisfied", tempting = true },
  { "nobody was asked for recipients", { processing_activity = { recipients = unasked } }, "undetermined" },
}), shared.bound_activity(fine), shared.bound(fine, { "ISO27701:A.1.2.9" }))
