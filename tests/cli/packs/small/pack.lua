pack {
  id      = "small",
  title   = "Four rules for the tests of the command line",
  version = "1.0.0",
}
