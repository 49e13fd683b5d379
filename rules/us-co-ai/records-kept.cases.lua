local fine = { facts = shared.world("deployer", { decision = shared.decision }), expects = { kept = "satisfied" } }
cases(lines(fine, {
  { "until the day three years after", {}, {} },
  { "a day less", { decision = { records_until = "2030-02-28" } }, "not_satisfied", tempting = true },
  { "until nobody knows when", { decision = { records_until = blank } }, "not_satisfied", tempting = true },
  { "nobody was asked", { decision = { records_until = unasked } }, "undetermined" },
  { "the system did not weigh in it", { decision = { influenced = false } }, "not_applicable" },
  { "nobody says whether it did", { decision = { influenced = unasked } }, "undetermined" },
}), shared.bound(fine, "developer"))
