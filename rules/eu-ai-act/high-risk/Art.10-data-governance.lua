-- Data that a system was trained, validated or tested with. Who trained nothing has at most test data to answer for.
local sets = { system = this.id, purpose = one_of { "train", "validate", "test" } }
local function done(kind, more) return values(kind .. ".dataset", but({ at = not_after(today) }, more)) end

rule {
  control  = "EU-AI-ACT:Art.10",
  title    = "Data for training and testing are governed",
  subject  = "ai_system",
  applies  = shared.high_risk { roles = { "provider" } },
  severity = shared.severity(3),

  expect {
    id    = "origin",
    says  = "of every set it is known where it comes from, and of personal data what they were first collected for",
    level = "required", method = "examine",
    every = "dataset_use", where = sets,
    has   = { ["dataset.origin"] = present, ["dataset.collected_for"] = present },
  },
  expect {
    id    = "suitable",
    says  = "it is written down why every set suits its use here",
    level = "required", method = "examine",
    every = "dataset_use", where = sets,
    has   = { suitability = { present, is_not(na) } },
  },
  expect {
    id    = "prepared",
    says  = "it is on record how the data for training were prepared or labelled",
    level = "required", method = "examine",
    every = "dataset_use", where = { system = this.id, purpose = "train" },
    has   = { that(it.dataset, one_of(done("lineage_event", { type = one_of { "prepare", "label" } }))) },
  },
  expect {
    id    = "bias",
    says  = "every set was looked at for bias",
    level = "required", method = "examine",
    every = "dataset_use", where = sets,
    has   = { that(it.dataset, one_of(done("data_quality_check", { dimension = "bias" }))) },
  },
  expect {
    id    = "representative",
    says  = "it was measured how far every set represents those the system is for",
    level = "required", method = "examine",
    every = "dataset_use", where = sets,
    has   = { that(it.dataset, one_of(done("data_quality_check", { dimension = "representativeness" }))) },
  },
  expect {
    id    = "misses",
    says  = "something was done about every measured miss",
    level = "required", method = "examine",
    none  = "data_quality_check", where = { dataset = one_of(values("dataset_use.dataset", sets)), met = false },
    has   = { correction = either { absent, na } },
  },
  expect {
    id    = "setting",
    says  = "gaps that stand in the way were found, and the data fit the place, the people and the way in which the system is used",
    level = "required", method = "interview",
    has   = { attested "Art.10-data-governance/setting" },
  },
  remedy = { task = "Bring the data of {name} in order: origin, preparation, bias, representation, gaps", owner = "data owner", within = days(90), effort = "L" },
}
