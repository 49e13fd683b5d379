pack {
  id         = "bench",
  title      = "Forty rules to measure by",
  version    = "1.0.0",
  says       = "The rules of the bench: the same forty that its other engines evaluate.",
  frameworks = { "ISO42001" },
}
