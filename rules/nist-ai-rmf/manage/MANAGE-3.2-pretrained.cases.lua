local model = { id = "m1", system = "s1", pretrained = true, metrics = { "k1" }, upstream_checked_at = "2024-06-01" }
local fine, no, none = "satisfied", "not_satisfied", "not_applicable"
local function m(changes) return { model = { but(model, changes) } } end
shared.try {
  of = "NIST-AI-RMF:MANAGE 3.2", facts = { model = model }, sentences = { watched = {}, lately = { advice = true } },
  more = {
    { "nothing is measured", m { metrics = blank }, { watched = no, rule = no }, tempting = true },
    { "nobody looked", m { upstream_checked_at = blank }, { watched = no } }, { "looked at today", m { upstream_checked_at = "2025-01-01" }, { watched = fine, lately = fine } },
    { "to be looked at tomorrow", m { upstream_checked_at = "2025-01-02" }, { watched = no, lately = no } },
    { "looked at long ago", m { upstream_checked_at = "2022-01-01" }, { rule = fine, watched = fine, lately = no } },
    { "a year ago", m { upstream_checked_at = "2024-01-01" }, { lately = no } }, { "a year ago but for a day", m { upstream_checked_at = "2024-01-02" }, { lately = fine } },
    { "made here", m { pretrained = false }, { rule = none, watched = none, lately = none } },
    { "in another system", m { system = "s2" }, { rule = none, watched = none, lately = none } },
    { "nobody says whether it came trained", m { pretrained = blank, metrics = blank, upstream_checked_at = blank }, { rule = "undetermined", watched = "undetermined", lately = "undetermined" } },
    { "no model at all", { model = false }, { rule = none, watched = none, lately = none } },
    { "one is watched and one is not", { model = { model, but(model, { id = "m2", metrics = blank, upstream_checked_at = "2022-01-01" }) } }, { watched = no, lately = no } },
    { "one came trained, the other was made here and is not watched", { model = { model, but(model, { id = "m2", pretrained = false, metrics = blank, upstream_checked_at = blank }) } }, { watched = fine, lately = fine } },
    { "one here, one in another system that is not watched", { model = { model, but(model, { id = "m2", system = "s2", metrics = blank, upstream_checked_at = blank }) } }, { watched = fine, lately = fine } },
    { "all that are known, and some may be missing", nil, { watched = "undetermined", lately = "undetermined" }, open = { "model" } },
  },
}
