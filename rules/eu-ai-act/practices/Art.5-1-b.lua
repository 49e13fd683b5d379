rule(shared.prohibited {
  point = "(b)",
  title = "No exploiting of vulnerable people",
  says  = "the system does not exploit age, disability or a social or economic situation so that people are distorted in what they do and may come to significant harm",
  task  = "Stop {name}, or keep it from exploiting those who are vulnerable",
})
