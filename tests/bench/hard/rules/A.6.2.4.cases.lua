case {
  "more is better and it is more",
  org = "o", subject = "t", as_of = "2026-06-30",
  complete = { "hard_test_result" },
  expects = "satisfied",
  facts = {
    hard_test_result = { { id = "t", direction = "at_least", threshold = 90, value = 93 } },
  },
}

case {
  "less is better and it is more",
  org = "o", subject = "t", as_of = "2026-06-30",
  complete = { "hard_test_result" },
  expects = "not_satisfied",
  facts = {
    hard_test_result = { { id = "t", direction = "at_most", threshold = 90, value = 93 } },
  },
}

case {
  "no threshold is recorded",
  org = "o", subject = "t", as_of = "2026-06-30",
  complete = { "hard_test_result" },
  expects = "undetermined",
  facts = {
    hard_test_result = { { id = "t", direction = "at_most", value = 93 } },
  },
}

case {
  "a direction that is none",
  org = "o", subject = "t", as_of = "2026-06-30",
  complete = { "hard_test_result" },
  expects = "not_satisfied",
  facts = {
    hard_test_result = { { id = "t", direction = "between", threshold = 90, value = 93 } },
  },
}
