local system = { id = "s1", stage = "operated" }
local function result(more)
  local made = { id = "t1", system = "s1", value = 0.5, limit = 0.75, direction = "down", at = "2024-11-01" }
  for field, value in pairs(more or {}) do made[field] = value end
  return made
end
local function judged(says, results, outcome, more)
  local world = { says, facts = { ai_system = system, test_result = results }, complete = { "test_result" }, expects = { fits = outcome } }
  for field, value in pairs(more or {}) do world[field] = value end
  case(world)
end

judged("below a limit downwards", result(), "satisfied")
judged("above it", result { value = 0.8 }, "not_satisfied")
judged("above it upwards", result { value = 0.8, direction = "up" }, "satisfied")
judged("above the most that is allowed", result { value = 6, limit = 7 }, "not_satisfied")
judged("unless more is", result { value = 6, limit = 7 }, "satisfied", { params = { most = 8 } })
judged("a limit that nobody wrote down", result { limit = blank }, "not_satisfied", { tempting = true })
judged("no limit, as an answer", result { limit = na }, "undetermined")
judged("a value that nobody was asked for", { id = "t1", system = "s1", limit = 1 }, "undetermined")
judged("a test that is to come", result { at = "2025-02-01" }, "not_satisfied", { tempting = true })
judged("a test of another system", { result(), result { id = "t2", system = "s2", value = 0.8 } }, "satisfied")
judged("one of two does not fit", { result(), result { id = "t2", value = 0.8 } }, "not_satisfied")
judged("no test", {}, "not_applicable")
