shared.try {
  of = "NIST-AI-RMF:MAP 2.3",
  facts = {
    test_result = { id = "t1", system = "s1", type = "validation", status = "completed", plan = "d1", construct_text = "readers' order stands for urgency" },
    dataset_use = { id = "du1", system = "s1", purpose = "test", suitability = "same wards" },
  },
  sentences = {
    design = {
      some = "test_result", out = { { "of another system", system = "s2" }, { "a verification", type = "verification" } },
      bad = { { "nobody says why it stands for that", construct_text = blank }, { "without a plan", plan = blank }, { "under way", status = "in_progress" } },
    },
    data = {
      every = "dataset_use", out = { { "of another system", system = "s2" }, { "data it was trained with", purpose = "train" } },
      bad = { { "nobody says why they suit", suitability = blank }, { "validated with data of which nobody says why they suit", purpose = "validate", suitability = blank } },
    },
  },
}
