rule(shared.prohibited {
  point = "(ba)",
  title = "No intimate imagery without consent",
  says  = "the system does not make or alter realistic intimate depictions of an identifiable person who has not expressly consented",
  task  = "Stop {name}, or build in what keeps it from such imagery",
})
