local function marked(content)
  return count("content_marking", { system = this.id, type = "machine_readable", content = contains(content), from = { present, not_after(today) }, to = not_over })
end

rule {
  control  = "EU-AI-ACT:Art.50(2)",
  title    = "What AI makes is marked so that machines can tell",
  subject  = "ai_system",
  applies  = shared.bound { roles = { "provider" }, more = {
    features = overlaps { "generates_audio", "generates_image", "generates_video", "generates_text" },
    -- A system that was on the market before has until a later day: either that day has come, or the system is not older.
    that(today, either { not_before(shared.date(param.older_until)), not_before(today + (shared.date(param.marking_from) - this.first_use_at)) }),
  } },
  severity = { base = 3 },
  params   = {
    -- Art. 50(2) binds from the first day; Art. 111(4), for systems placed on the market before it, from the second.
    marking_from = "2026-08-02",
    older_until  = "2026-12-02",
  },

  expect {
    id    = "audio",
    says  = "the sound it makes can be found by machines to be made by AI, or it was found, with a reason, that the Act excepts it",
    level = "required", method = "examine",
    when  = { features = contains "generates_audio" },
    has   = { that(marked "audio" + shared.exceptions "EU-AI-ACT:Art.50(2)", at_least(1)) },
  },
  expect {
    id    = "image",
    says  = "the images it makes can be found by machines to be made by AI, or it was found, with a reason, that the Act excepts it",
    level = "required", method = "examine",
    when  = { features = contains "generates_image" },
    has   = { that(marked "image" + shared.exceptions "EU-AI-ACT:Art.50(2)", at_least(1)) },
  },
  expect {
    id    = "video",
    says  = "the films it makes can be found by machines to be made by AI, or it was found, with a reason, that the Act excepts it",
    level = "required", method = "examine",
    when  = { features = contains "generates_video" },
    has   = { that(marked "video" + shared.exceptions "EU-AI-ACT:Art.50(2)", at_least(1)) },
  },
  expect {
    id    = "text",
    says  = "the text it makes can be found by machines to be made by AI, or it was found, with a reason, that the Act excepts it",
    level = "required", method = "examine",
    when  = { features = contains "generates_text" },
    has   = { that(marked "text" + shared.exceptions "EU-AI-ACT:Art.50(2)", at_least(1)) },
  },
  expect {
    id    = "holds",
    says  = "the marking is as effective, robust and interoperable as can be done",
    level = "required", method = "interview",
    when  = { that(count("content_marking", { system = this.id, type = "machine_readable" }), at_least(1)) },
    has   = { attested "Art.50-2-marked/holds" },
  },
  remedy = { task = "Mark what {name} makes", owner = "system owner", within = days(60), effort = "M" },
}
