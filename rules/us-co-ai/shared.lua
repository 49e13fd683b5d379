-- What the rules of this pack have in common; `shared` in every other file.
local law = "US-CO-AI"

return {
  -- A system of the class covered_ADMT that the law of Colorado meets, in the given role.
  covered = function(role, more)
    return but({ jurisdictions = contains "US-CO", that(class_under(law), "covered_ADMT"), that(roles_under(law), contains(role)) }, more)
  end,
  -- A decision in which such a system, deployed by the organisation, weighed.
  weighed = function(more)
    return but({ ["system.jurisdictions"] = contains "US-CO", influenced = true, that(class_under(law, this.system), "covered_ADMT"), that(roles_under(law, this.system), contains "deployer") }, more)
  end,
}
