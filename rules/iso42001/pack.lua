pack {
  id         = "iso42001",
  title      = "ISO/IEC 42001, what a register of AI systems can answer",
  version    = "0.1.0",
  says       = "the requirements and controls of ISO/IEC 42001 that facts about single AI systems speak to; the others are not judged here",
  frameworks = { "ISO42001" },
  licence    = "Apache-2.0",
}
