case {
  "the same cause came back after closing",
  org = "o", subject = "n1", as_of = "2026-06-30",
  complete = { "hard_nonconformity" },
  expects = "not_satisfied",
  facts = {
    hard_nonconformity = {
      { id = "n1", cause = "C7", closed_on = "2026-01-01", effectiveness = "effective", raised_on = blank, status = "closed", verified_on = "2026-03-01" },
      { id = "n2", cause = "C7", closed_on = blank, effectiveness = blank, raised_on = "2026-05-01", status = "open", verified_on = blank },
    },
  },
}

case {
  "another cause is another matter",
  org = "o", subject = "n1", as_of = "2026-06-30",
  complete = { "hard_nonconformity" },
  expects = "satisfied",
  facts = {
    hard_nonconformity = {
      { id = "n1", cause = "C7", closed_on = "2026-01-01", effectiveness = "effective", raised_on = blank, status = "closed", verified_on = "2026-03-01" },
      { id = "n2", cause = "C8", closed_on = blank, effectiveness = blank, raised_on = "2026-05-01", status = "open", verified_on = blank },
    },
  },
}

case {
  "nobody verified the effect",
  org = "o", subject = "n1", as_of = "2026-06-30",
  complete = { "hard_nonconformity" },
  expects = "not_satisfied",
  facts = {
    hard_nonconformity = {
      { id = "n1", cause = "C7", closed_on = "2026-01-01", effectiveness = "effective", raised_on = blank, status = "closed", verified_on = blank },
    },
  },
}
