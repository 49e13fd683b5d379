-- The AI policy, whether it was filed under the control or under clause 5.2.
local policy = { type = "policy", covers = overlaps { "ISO42001:A.2.2", "ISO42001:5.2" } }
local in_force = { status = "approved", approved_at = { present, not_after(today) } }
local function speaks_of(what)
  return { type = "policy", covers = { overlaps { "ISO42001:A.2.2", "ISO42001:5.2" }, contains(what) } }
end
local alive = { "initiated", "developed", "deployed", "operated" }

rule {
  control  = "ISO42001:A.2.2",
  title    = "An AI policy in writing covers what the organisation does with AI",
  subject  = "organization",
  applies  = { selected "ISO42001:A.2.2" },
  severity = { base = 3 },

  expect {
    id    = "documented",
    says  = "an AI policy is documented and in force",
    level = "required", method = "examine",
    some  = "document", where = policy,
    has   = in_force,
  },
  expect {
    id    = "development",
    says  = "where AI systems are built, an AI policy in force speaks of developing them",
    level = "required", method = "test",
    when  = { that(count("ai_system", { stage = one_of(alive), origin = one_of { "built", "open_source", "experiment", "built_and_bought" } }), at_least(1)) },
    some  = "document", where = speaks_of "develop",
    has   = in_force,
  },
  expect {
    id    = "use",
    says  = "where AI systems are in use, an AI policy in force speaks of using them",
    level = "required", method = "test",
    when  = { that(count("ai_system", { stage = in_use }), at_least(1)) },
    some  = "document", where = speaks_of "use",
    has   = in_force,
  },
  -- B.2.2 recommends policies on resources, impact assessment and development.
  expect {
    id    = "topics",
    says  = "policies in force speak of AI resources, of impact assessment and of development processes",
    level = "advice", method = "examine",
    has   = { that(values("document.covers", { type = "policy", status = "approved" }), contains_all { "ISO42001:A.4.2", "ISO42001:A.5.2", "ISO42001:A.6.1.3" }) },
  },
  remedy = { task = "Write the AI policy and put it in force", owner = "top management", within = days(60), effort = "M" },
}
