-- What the rules of this pack have in common; `shared` in every other file.

return {
  roles_of = function(system) return roles_under("IN-DPDP", system) end,
  -- An activity of the record in force under the Act, of somebody who decides on it; `more` narrows it.
  fiduciary = function(more)
    return but({ laws = contains "IN-DPDP", role = one_of { "controller", "joint_controller" }, ended_at = not_over }, more)
  end,
  -- A request to a data fiduciary whose time is over; `more` says of which sort.
  request = function(more)
    return but({ ["activity.laws"] = contains "IN-DPDP", ["activity.role"] = one_of { "controller", "joint_controller" }, received_at = before(today - param.answer_within) }, more)
  end,
  -- The sentence that it was met, or that a reason for refusing is on file, as fields of an expectation.
  met = function(says)
    return {
      id = "met", says = says, level = "required", method = "examine",
      when = { outcome = either { absent, is_not "refused" } }, has = { done_at = { present, not_after(today) } },
    }
  end,
  refused = {
    id = "reason", says = "where it was refused, the reason is on file", level = "required", method = "examine",
    when = { outcome = { present, "refused" } }, has = { refusal_reason = present },
  },
  severity = function(base) return { base = base, add = { by(this.children, { [true] = 1, otherwise = 0 }) } } end,
}
