rule(shared.prohibited {
  point = "(a)",
  title = "No manipulation of people",
  says  = "the system does not use subliminal, manipulative or deceptive means that distort what people do and may do them significant harm",
  task  = "Stop {name}, or take the manipulative techniques out of it",
})
