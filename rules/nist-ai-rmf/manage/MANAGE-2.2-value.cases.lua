shared.try {
  of = "NIST-AI-RMF:MANAGE 2.2",
  facts = {
    ai_system = { value_metric = "m1" }, metric = { { id = "m1" }, { id = "m2" } }, measurement = { id = "v1", metric = "m1", value = 40 },
    monitoring_plan = { id = "p1", system = "s1", in_force_from = "2024-01-01", elements = { "repair", "update", "monitoring" } },
  },
  sentences = {
    measured = { self = true, unasked = { "value_metric" }, bad = { { "nothing measures it", value_metric = blank }, { "it was never measured", value_metric = "m2" } } },
    ["kept-up"] = {
      some = "monitoring_plan", out = { { "of another system", system = "s2" } },
      bad = { { "no repair", elements = { "update" } }, { "no updates", elements = { "repair" } }, { "from tomorrow", in_force_from = "2025-01-02" }, { "nobody says since when", in_force_from = blank } }, good = { { "from today", in_force_from = "2025-01-01" } },
    },
  },
  more = {
    { "measured without a value", { measurement = { value = blank } }, { measured = "not_satisfied" }, tempting = true },
    { "measured twice", { measurement = { { id = "v1", metric = "m1", value = 40 }, { id = "v2", metric = "m1", value = 41 } } }, { measured = "satisfied" } },
    { "no value in a register that may lack some", { measurement = false }, { measured = "undetermined" }, open = { "measurement" } },
  },
}
