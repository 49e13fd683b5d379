-- What the rules of this pack have in common; `shared` in every other file.
-- The Union and the three states of the European Economic Area in which the Regulation applies as well.
local area = {
  "EU", "EEA", "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO",
  "PL", "PT", "RO", "SE", "SI", "SK",
}

-- An activity of the record in force under the Regulation; `more` says for whom.
local function activity(more)
  return but({ laws = contains "GDPR", ended_at = not_over }, more)
end

local controlling = one_of { "controller", "joint_controller" }
-- A request to a controller under the Regulation whose month is over; `more` says of which sort.
local function request(more)
  return but({ ["activity.laws"] = contains "GDPR", ["activity.role"] = controlling, received_at = before(today - param.answer_within) }, more)
end
local heard = either { absent, is_not "refused" }

return {
  area = area,
  in_area = overlaps(area),
  under_it = activity(),
  controllers = function(more) return activity(but({ role = one_of { "controller", "joint_controller" } }, more)) end,

  -- A system in use that handles personal data and meets the law of the Union or the Area.
  with_data = { jurisdictions = overlaps(area), personal_data = true, stage = in_use },
  in_office = { from = not_after(today), to = not_over },
  request = request,
  heard = heard,
  -- The three sentences of a claim of a person, as fields of expectations: what was asked for was done, or done in the longer time,
  -- or a person found the reason for refusing to hold.
  met = function(says)
    return {
      id = "met", says = says, level = "required", method = "examine",
      when = { extended_at = absent, outcome = heard }, has = { done_at = { present, not_after(today) } },
    }
  end,
  met_later = function(says)
    return {
      id = "later", says = says .. ", in the longer time that the person was told of", level = "required", method = "examine",
      when = { extended_at = present, outcome = heard, received_at = before(today - param.answer_at_most) }, has = { done_at = { present, not_after(today) } },
    }
  end,
  refused_rightly = function(rule)
    return {
      id = "refusal", says = "where it was refused, somebody who knows the law found that the reason holds", level = "required", method = "interview",
      when = { outcome = { present, "refused" } }, has = { attested(rule .. "/refusal") },
    }
  end,

  -- One step up where health, belief, biometrics and the like are in it, one where machines decide alone.
  severity = function(base)
    return { base = base, add = { by(this.special_categories, { [true] = 1, otherwise = 0 }), by(this.automated_decisions, { significant = 1, otherwise = 0 }) } }
  end,
}
