shared.try {
  of = "NIST-AI-RMF:GOVERN 4.3", kind = "organization", facts = { process = { id = "p1", theme = "NIST-AI-RMF:GOVERN 4.3", owner = "ra1", triggers = { "an alarm" }, in_use_since = "2024-01-15" } },
  sentences = { practice = shared.process_cases { { "nothing starts it", triggers = blank } } },
  more = { { "the process that tells of incidents", { process = { theme = "incident_communication" } }, "satisfied" } },
}
