pack {
  id         = "hard",
  title      = "Rules that are hard to say",
  version    = "1.0.0",
  says       = "Rules that once seemed to need a function, in sentences, each with its cases.",
  frameworks = { "ISO42001" },
}
