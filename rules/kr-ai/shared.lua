-- What the rules of this pack have in common; `shared` in every other file.
local class = class_under "KR-AI"
local generating = { "generates_audio", "generates_image", "generates_video", "generates_text", "alters_content" }

-- A system in use that the law of Korea meets, and of which the organisation is an operator.
local function operated(more)
  local made = but(more or {}, { jurisdictions = contains "KR", stage = in_use })
  made[#made + 1] = that(roles_under "KR-AI", overlaps { "developer", "user_operator" })
  return made
end

return {
  operated = operated,
  class = class,
  high_impact = that(class, "high_impact"),
  generating = generating,
  generative = overlaps(generating),

  -- What was put into use before the law began could not be told or settled in advance of it.
  since_the_law = { first_use_at = not_before "2026-01-22" },

  -- The sentence that a notice with these words was given, as fields of an expectation; `told_before` adds by when.
  told = function(says, words)
    return {
      id = "told", says = says, level = "required", method = "examine",
      some = "user_information", where = { system = this.id, audience = one_of { "user", "affected" } },
      has = { provided = "yes", contains = contains_all(words), provided_at = { present, not_after(today) } },
    }
  end,
  told_before = function(words)
    return {
      id = "in-advance", says = "they were told by the day it was put into use", level = "required", method = "test",
      when = { first_use_at = not_before "2026-01-22" },
      some = "user_information", where = { system = this.id, audience = one_of { "user", "affected" } },
      has = { contains = contains_all(words), provided_at = { present, not_after(this.first_use_at) } },
    }
  end,
  -- One step up for a system of high impact.
  severity = function(base) return { base = base, add = { by(class, { high_impact = 1, otherwise = 0 }) } } end,
}
