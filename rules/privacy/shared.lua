-- What the rules of this pack have in common; `shared` in every other file.
local controlling = one_of { "controller", "joint_controller" }

-- Both texts bind nobody. A rule concerns an organisation of which an obligation on record takes on one of them, or one of the
-- requirements of the rule. In a register of obligations that may lack some, nobody can say.
local function taken_on(controls)
  local words = with({ "ISO27701", "SOC2" }, controls)
  return that(count("obligation", { takes_on = overlaps(words), from = not_after(today), to = not_over, systems = absent }), at_least(1))
end

return {
  taken_on = taken_on,
  -- An activity of the record that runs, of somebody who decides on it.
  activity = function(controls, more)
    local made = but({ role = controlling, ended_at = not_over }, more)
    made[#made + 1] = taken_on(controls)
    return made
  end,
  -- A request to such a one whose time is over.
  request = function(controls, more)
    local made = but({ ["activity.role"] = controlling, received_at = before(today - param.answer_within) }, more)
    made[#made + 1] = taken_on(controls)
    return made
  end,
  -- The sentences that a request was met, or that a reason for refusing is on file, as fields of expectations.
  met = function(says)
    return {
      id = "met", says = says, level = "own", method = "examine",
      when = { outcome = either { absent, is_not "refused" } }, has = { done_at = { present, not_after(today) } },
    }
  end,
  explained = {
    id = "explained", says = "where it was refused, the reason is on file", level = "own", method = "examine",
    when = { outcome = { present, "refused" } }, has = { refusal_reason = present },
  },
  in_force = { from = { present, not_after(today) }, to = not_over },
}
