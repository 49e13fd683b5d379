pack {
  id         = "cn-genai",
  title      = "Chinese measures on generative AI services",
  version    = "1.0.0",
  says       = "what providers of generative AI to the public in mainland China owe under Order No. 15 of 2023, as far as registers can show it",
  frameworks = { "CN-GENAI" },
  licence    = "Apache-2.0",
  params     = { answer_within = days(30) }, -- our choice: Art. 15 has the provider publish its own time
}
