-- What the rules of this pack have in common; `shared` in every other file.
local law = "US-HIPAA-PCI"
local health, cards = { "covered_entity", "business_associate" }, { "merchant", "service_provider" }
local heard = either { absent, is_not "refused" }

return {
  roles_of = function(system) return roles_under(law, system) end,
  health = health, cards = cards, heard = heard,

  -- A system in use in the United States, of an organisation in one of the given roles.
  in_use_by = function(roles, more)
    return but({ jurisdictions = contains "US", stage = in_use, that(roles_under(law), overlaps(roles)) }, more)
  end,
  -- A system in use through which a merchant or service provider may touch card data; these rules know no places.
  with_cards = function(more)
    return but({ stage = in_use, that(roles_under(law), overlaps(cards)) }, more)
  end,
  -- The sentence that a measure works, as the last look at it within a year showed. No look is no breach: nobody knows.
  works = function(control, says)
    return {
      id = "works", says = says, level = "required", method = "test",
      every = "control_check", where = { control = control, subject = this, at = { fresh(param.yearly), most("control_check.at", { control = control, subject = this, at = not_after(today) }) } },
      has = { result = "effective" }, empty = "undetermined",
    }
  end,
  -- An activity with health information that these rules bind and that has not ended.
  health_activity = function(more)
    return but({ laws = contains "US-HIPAA-PCI", ended_at = not_over }, more)
  end,
}
