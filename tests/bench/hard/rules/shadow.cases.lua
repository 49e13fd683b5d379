case {
  "a live deployment of an unlisted system",
  org = "o", subject = "d", as_of = "2026-06-30",
  complete = { "hard_system", "hard_deployment" },
  expects = "not_satisfied",
  facts = {
    hard_system = { { id = "s1" } },
    hard_deployment = { { id = "d", status = "live", system = "s9" } },
  },
}

case {
  "a live deployment of a listed one",
  org = "o", subject = "d", as_of = "2026-06-30",
  complete = { "hard_system", "hard_deployment" },
  expects = "satisfied",
  facts = {
    hard_system = { { id = "s1" } },
    hard_deployment = { { id = "d", status = "live", system = "s1" } },
  },
}

case {
  "the list of systems is not complete",
  org = "o", subject = "d", as_of = "2026-06-30",
  complete = { "hard_deployment" },
  expects = "undetermined",
  facts = {
    hard_system = { { id = "s1" } },
    hard_deployment = { { id = "d", status = "live", system = "s9" } },
  },
}

case {
  "a deployment that names no system",
  org = "o", subject = "d", as_of = "2026-06-30",
  complete = { "hard_system", "hard_deployment" },
  expects = "not_satisfied",
  facts = {
    hard_system = { { id = "s1" } },
    hard_deployment = { { id = "d", status = "live", system = blank } },
  },
}
