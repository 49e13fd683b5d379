-- The cases of a report.
local function reported_cases(about)
  local notice = { id = "n1", about = "incident:i1", to = "authority", sent_at = "2028-10-03" }
  local away = { but(notice, { id = "n2", about = "incident:i2" }), but(notice, { id = "n3", to = "user" }) }
  local function told(changes) return { notification = with({ but(notice, changes) }, away) } end
  local fine = {
    facts = shared.world("provider", "high", but(told(), {
      incident = {
        { id = "i1", system = "s1", serious = true, detected_at = "2028-10-01", harm = { "fundamental_rights", "death", "critical_infrastructure" }, widespread = true, investigated_at = "2028-10-20", preserved = true },
        { id = "i2", system = "s2", serious = false, detected_at = "2028-10-01" },
      },
    })),
    complete = { "notification" }, subject = "i1",
    expects = { reported = "satisfied", death = "satisfied", infrastructure = "satisfied", widespread = "satisfied", investigated = "satisfied", preserved = "satisfied" },
  }
  fine = about.around and about.around(fine) or fine
  local short = { infrastructure = "not_satisfied", widespread = "not_satisfied" }
  local late = but(short, { death = "not_satisfied" })
  local never = but(late, { reported = "not_satisfied" })
  local function on(says, sent, outcome, tempting) return { says, told { sent_at = sent }, outcome, tempting = tempting } end
  local function found(says, changes, outcome, tempting) return { says, { incident = changes }, outcome, tempting = tempting } end
  local quiet = { reported = "not_applicable", death = "not_applicable", infrastructure = "not_applicable", widespread = "not_applicable", investigated = "not_applicable" }
  local function seen(says, detected, outcome) return { says, but(told { sent_at = blank }, { incident = { detected_at = detected, investigated_at = blank } }), outcome } end
  cases(lines(fine, {
    { "told on the second day", {}, {} },
    on("told on the third day", "2028-10-04", short, true),
    on("told on the tenth day", "2028-10-11", short),
    on("told on the eleventh day", "2028-10-12", late, true),
    on("told on the fifteenth day", "2028-10-16", late),
    on("told on the sixteenth day", "2028-10-17", never, true),
    on("drafted and not sent", blank, never, true),
    { "users were told, and the authority of another incident", { notification = away }, never, tempting = true },
    { "nothing on file", { notification = false }, { reported = "undetermined", death = "undetermined", infrastructure = "undetermined", widespread = "undetermined" }, complete = {} },
    found("nobody died, and nothing was disrupted", { harm = { "fundamental_rights" } }, { death = "not_applicable", infrastructure = "not_applicable" }),
    found("in one state only", { widespread = false }, { widespread = "not_applicable" }),
    { "in one state, and told on the third day", but(told { sent_at = "2028-10-04" }, { incident = { widespread = false } }), { widespread = "not_applicable", infrastructure = "not_satisfied" } },
    { "nothing was disrupted, and told on the third day", but(told { sent_at = "2028-10-04" }, { incident = { harm = { "fundamental_rights" } } }), { widespread = "not_satisfied", infrastructure = "not_applicable", death = "not_applicable" } },
    found("nobody asked how far it reached", { widespread = unasked }, { widespread = "undetermined" }),
    found("not serious", { serious = false }, "not_applicable"),
    found("nobody judged whether it was serious", { serious = blank }, "undetermined"),
    found("not investigated", { investigated_at = blank }, { investigated = "not_satisfied" }),
    found("to be investigated tomorrow", { investigated_at = "2028-11-02" }, { investigated = "not_satisfied" }, true),
    found("investigated today", { investigated_at = shared.day }, {}),
    found("changed before the authority was told", { preserved = false }, { preserved = "not_satisfied" }),
    found("nobody wrote down whether it was changed", { preserved = blank }, { preserved = "not_satisfied" }),
    found("nobody was asked whether it was changed", { preserved = unasked }, { preserved = "undetermined" }),
    seen("seen two days ago", "2028-10-30", quiet),
    seen("seen three days ago", "2028-10-29", but(quiet, short)),
    seen("seen ten days ago", "2028-10-22", but(quiet, short)),
    seen("seen eleven days ago", "2028-10-21", but(quiet, late)),
    seen("seen fifteen days ago", "2028-10-17", but(quiet, late)),
    seen("seen sixteen days ago", "2028-10-16", but(never, { investigated = "not_satisfied" })),
    seen("seen today", shared.day, quiet),
    seen("to be seen tomorrow", "2028-11-02", "not_applicable"),
    { "seen on the first day on which the Act binds the system", { ai_system = { placed_at = "2028-10-01" } }, {}, params = { annex_i_from = "2028-10-01", annex_iii_from = "2028-10-01" } },
    { "seen the day before", { ai_system = { placed_at = "2028-10-02" } }, "not_applicable", params = { annex_i_from = "2028-10-02", annex_iii_from = "2028-10-02" } },
    { "the system came into use before the Act", { ai_system = { first_use_at = "2020-01-01", placed_at = "2028-08-01" } }, "not_applicable" },
    { "a change of design brought it in", { ai_system = { first_use_at = "2020-01-01", placed_at = "2028-08-02" } }, {} },
    { "first used when the Act bound it", { ai_system = { first_use_at = "2028-08-02", placed_at = "2020-01-01" } }, {} },
  }))
  cases(lines(fine, about.lines))
  shared.high_risk_cases(fine, { roles = { "provider" }, stages = false, days = false })
end

return { reported_cases = reported_cases }
