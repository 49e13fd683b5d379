rule(shared.prohibited {
  point = "(g)",
  title = "No sorting of people by sensitive traits from biometric data",
  says  = "the system does not sort single people by biometric data to infer race, opinions, union membership, belief, sex life or orientation",
  task  = "Stop {name}, or the sorting in it",
})
