-- What the rules of this pack have in common; `shared` in every other file.
return {
  -- The principles bind nobody. A rule concerns a system in use where an obligation on record takes on all of one text, or a
  -- principle of the rule, in general or for this system. In a register of obligations that may lack some, nobody can say.
  in_use_under = function(controls, more)
    local words = with({ "SG-AI-VERIFY", "OECD-AI" }, controls)
    local made = but(more or {}, { stage = in_use })
    made[#made + 1] = that(count("obligation", {
      takes_on = overlaps(words), from = not_after(today), to = not_over, systems = either { absent, contains(this.id) },
    }), at_least(1))
    return made
  end,
}
