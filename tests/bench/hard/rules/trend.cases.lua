case {
  "the last three rise",
  org = "o", subject = "k", as_of = "2026-06-30",
  complete = { "hard_measurement", "hard_objective" },
  expects = "satisfied",
  facts = {
    hard_measurement = {
      { id = "m1", measured_on = "2026-01-01", metric = "x", value = 9 },
      { id = "m2", measured_on = "2026-02-01", metric = "x", value = 1 },
      { id = "m3", measured_on = "2026-03-01", metric = "x", value = 2 },
      { id = "m4", measured_on = "2026-04-01", metric = "x", value = 3 },
    },
    hard_objective = { { id = "k", metric = "x" } },
  },
}

case {
  "the last one falls",
  org = "o", subject = "k", as_of = "2026-06-30",
  complete = { "hard_measurement", "hard_objective" },
  expects = "not_satisfied",
  facts = {
    hard_measurement = {
      { id = "m1", measured_on = "2026-01-01", metric = "x", value = 1 },
      { id = "m2", measured_on = "2026-02-01", metric = "x", value = 2 },
      { id = "m3", measured_on = "2026-03-01", metric = "x", value = 3 },
      { id = "m4", measured_on = "2026-04-01", metric = "x", value = 2 },
    },
    hard_objective = { { id = "k", metric = "x" } },
  },
}

case {
  "two are no trend",
  org = "o", subject = "k", as_of = "2026-06-30",
  complete = { "hard_measurement", "hard_objective" },
  expects = "undetermined",
  facts = {
    hard_measurement = {
      { id = "m1", measured_on = "2026-01-01", metric = "x", value = 1 },
      { id = "m2", measured_on = "2026-02-01", metric = "x", value = 2 },
    },
    hard_objective = { { id = "k", metric = "x" } },
  },
}
