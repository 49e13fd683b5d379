shared.try {
  of = "NIST-AI-RMF:GOVERN 1.6", kind = "organization",
  facts = {
    process = { id = "p1", theme = "NIST-AI-RMF:GOVERN 1.6", owner = "ra1", in_use_since = "2024-01-15" },
    ai_system = { id = "s1" },
    discovered_asset = { id = "x1", matched = "s1", dismissed_reason = blank },
  },
  sentences = {
    mechanism = shared.process_cases(),
    ["misses-none"] = { none = "discovered_asset", bad = { { "seen, and in no inventory", matched = blank } }, out = { { "with a reason why not", dismissed_reason = "cancelled" } } },
    resourced = { asked = "GOVERN-1.6-inventory/resourced" },
  },
}
