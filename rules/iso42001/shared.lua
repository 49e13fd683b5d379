-- What the rules of this pack have in common; `shared` in every other file.
local own_class = class_under "own"

-- Not left out of the scope: what it says of the thing holds yes, or it says nothing at all (shares nothing with all that it
-- says). Something on which a complete scope is silent does not escape by that.
local function not_outside(thing)
  return that(values("scope_item.included", { item = thing }), either { contains(true), disjoint(values("scope_item.included")) })
end

return {
  -- A scope was drawn at all. Where none was, that is one finding of 4.3-scope, not one of each system and unit.
  scope_drawn = that(count("scope") + count("scope_item"), at_least(1)),

  -- The subject, or what the subject (a change) is about, is not left out of the scope.
  not_outside = not_outside(this),
  about_nothing_outside = not_outside(this.subject),

  -- The organisation's own class of the subject, an AI system: high, medium or low.
  own_class = own_class,

  -- One step up for a system that the organisation itself puts in its highest class, one for personal data.
  severity = function(base)
    return { base = base, add = { by(own_class, { high = 1, otherwise = 0 }), by(this.personal_data, { [true] = 1, otherwise = 0 }) } }
  end,
  -- The same for a subject that is about a system: a risk, a release, an incident.
  severity_by_system = function(base)
    local class = class_under("own", this.system)
    return { base = base, add = { by(class, { high = 1, otherwise = 0 }), by(this.system.personal_data, { [true] = 1, otherwise = 0 }) } }
  end,

  -- The processes for a theme, the interval the organisation set itself there, and whether it set one:
  -- `when = { shared.planned "internal_audit" }, has = { at = fresh(shared.interval "internal_audit") }`.
  process = function(theme) return { theme = theme, in_use_since = not_after(today) } end,
  interval = function(theme) return the("process.interval", { theme = theme }) end,
  planned = function(theme) return that(count("process", { theme = theme, interval = present }), at_least(1)) end,

  -- Whether there was an AI management system on that day: somebody answered for its conformity. What came before owes now what is
  -- demanded, not then.
  under_aims = function(date)
    return that(date, not_before(least("role_assignment.from", { responsibility = contains "aims_conformity" })))
  end,

  -- Said of a list of standards or of audit criteria: ISO/IEC 42001 is among them.
  standard = contains "ISO42001",

  -- Said of the id of a control, of a process's or an objective's theme: not of information security. An organisation with both
  -- management systems keeps the other's statement of applicability, controls, processes and objectives in the same registers.
  -- A blank is taken for AI's; where nobody was asked, nobody can tell.
  not_security = either { absent, none_of(catalog "ISO27001:all") },
  -- The same of a list of ids, of a nonconformity, a finding or an action: it names something of AI, or nothing of information security.
  not_security_alone = either { absent, overlaps(catalog "ISO42001:all"), disjoint(catalog "ISO27001:all") },

  -- Which requirements the words of role_assignment.responsibility stand for.
  areas = {
    aims_conformity   = { "ISO42001:4.4", "ISO42001:5.3" },
    aims_reporting    = { "ISO42001:9.1" },
    risk_management   = { "ISO42001:6.1.1", "ISO42001:6.1.2", "ISO42001:6.1.3", "ISO42001:8.2", "ISO42001:8.3" },
    impact_assessment = { "ISO42001:6.1.4", "ISO42001:8.4", "ISO42001:A.5.2", "ISO42001:A.5.3", "ISO42001:A.5.4", "ISO42001:A.5.5" },
    data_quality      = { "ISO42001:A.7.2", "ISO42001:A.7.3", "ISO42001:A.7.4", "ISO42001:A.7.5", "ISO42001:A.7.6" },
    development       = { "ISO42001:A.6.1.2", "ISO42001:A.6.1.3", "ISO42001:A.6.2.2", "ISO42001:A.6.2.3", "ISO42001:A.6.2.4", "ISO42001:A.6.2.5" },
    supplier_relations = { "ISO42001:A.10.3" },
    concerns          = { "ISO42001:A.3.3" },
  },

  -- The AI policy in force.
  policy = { type = "policy", covers = contains "ISO42001:5.2", status = "approved" },
}
