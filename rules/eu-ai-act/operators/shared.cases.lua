-- The cases of duties that operators of several sorts have alike.

local function answered_cases(about)
  local fine = {
    facts = shared.world(about.roles[1], "high", {
      authority_request = {
        { id = "q1", system = "s1", authority = "Office", asked = { "documents", "logs" }, given = { "logs", "information", "documents" }, received_at = "2028-10-02", due = "2028-10-16", answered_at = "2028-10-16" },
        { id = "q2", system = "s2", authority = "Office", asked = { "logs" }, given = {}, received_at = "2028-10-02", due = "2028-10-16", answered_at = blank },
      },
    }),
    subject = "q1",
    expects = { answered = "satisfied", all = "satisfied" },
  }
  local function asked(says, changes, outcome, tempting) return { says, { authority_request = changes }, outcome, tempting = tempting } end
  cases(lines(fine, {
    { "answered on the last day, with all that was asked for", {}, {} },
    asked("answered the day after", { answered_at = "2028-10-17" }, { answered = "not_satisfied" }, true),
    asked("not answered", { answered_at = blank }, { answered = "not_satisfied", all = "not_applicable" }),
    asked("nobody asked when it was answered", { answered_at = unasked }, "undetermined"),
    asked("due today, and not answered yet", { due = shared.day, answered_at = blank }, "not_applicable"),
    asked("was due yesterday", { due = "2028-10-31", answered_at = blank }, { answered = "not_satisfied", all = "not_applicable" }),
    asked("to be answered tomorrow", { due = "2028-12-01", answered_at = "2028-11-02" }, "not_applicable", true),
    asked("answered today", { due = "2028-12-01", answered_at = shared.day }, { answered = "not_applicable" }),
    asked("logs were asked for and not given", { given = { "information", "documents" } }, { all = "not_satisfied" }, true),
    asked("nothing was given", { given = blank }, { all = "not_satisfied" }),
    asked("nobody wrote down what was given", { given = unasked }, { all = "undetermined" }),
    asked("received today", { received_at = shared.day }, {}),
    asked("to be received tomorrow", { received_at = "2028-11-02" }, "not_applicable"),
  }))
  shared.high_risk_cases(fine, { roles = about.roles, stages = false })
end

local function corrected_cases(about)
  local told = { id = "n1", about = "nonconformity:x1", to = about.tell[1], sent_at = "2028-10-05" }
  local risk = { id = "n2", about = "nonconformity:x1", to = "authority", sent_at = "2028-10-05" }
  local other = { but(told, { id = "n3", about = "nonconformity:x2" }), but(risk, { id = "n4", about = "nonconformity:x2" }) }
  local function notices(...) return { notification = with({ ... }, other) } end
  local fine = {
    facts = shared.world(about.roles[1], "high", but(notices(told, risk), {
      nonconformity = {
        { id = "x1", system = "s1", requirement = { "EU-AI-ACT:Art.15" }, presents_risk = true, detected_at = "2028-10-01", corrected_at = "2028-10-08" },
        { id = "x2", system = "s2", requirement = { "EU-AI-ACT:Art.15" } },
      },
    })),
    complete = { "notification" }, subject = "x1", advice = { "at-once" },
    expects = { corrected = "satisfied", told = "satisfied", authority = "satisfied", ["at-once"] = "satisfied" },
  }
  local function found(says, changes, outcome, tempting) return { says, { nonconformity = changes }, outcome, tempting = tempting } end
  local later = { corrected = "not_applicable", told = "not_applicable", authority = "not_applicable" }
  local list = {
    { "put right within a week, and told", {}, {} },
    found("the duty stays kept though it took a day longer than a week", { corrected_at = "2028-10-09" }, { ["at-once"] = "not_satisfied" }),
    found("not put right", { corrected_at = blank }, { corrected = "not_satisfied", ["at-once"] = "not_applicable" }),
    found("to be put right tomorrow", { corrected_at = "2028-11-02" }, { corrected = "not_satisfied", ["at-once"] = "not_satisfied" }, true),
    found("put right today", { corrected_at = shared.day }, { ["at-once"] = "not_satisfied" }),
    found("nobody asked whether it was put right", { corrected_at = unasked }, { corrected = "undetermined", ["at-once"] = "undetermined" }),
    found("found a week ago, and still open", { detected_at = "2028-10-25", corrected_at = blank }, but(later, { ["at-once"] = "not_applicable" })),
    found("found eight days ago, and still open", { detected_at = "2028-10-24", corrected_at = blank }, { corrected = "not_satisfied", ["at-once"] = "not_applicable" }),
    found("found today, and put right", { detected_at = shared.day, corrected_at = shared.day }, later),
    found("to be found tomorrow", { detected_at = "2028-11-02" }, "not_applicable"),
    found("about another law", { requirement = { "ISO42001:8.1" } }, "not_applicable"),
    found("no risk to people", { presents_risk = false }, { authority = "not_applicable" }),
    found("nobody asked whether it is a risk to people", { presents_risk = unasked }, { authority = "undetermined" }),
    { "nobody was told", { notification = other }, { told = "not_satisfied", authority = "not_satisfied" }, tempting = true },
    { "nothing on file about who was told", { notification = false }, { told = "undetermined", authority = "undetermined" }, complete = {} },
    { "only the authority was told", notices(risk), { told = "not_satisfied" }, tempting = true },
    { "only those who have it were told", notices(told), { authority = "not_satisfied" }, tempting = true },
    { "those who have it are to be told tomorrow", notices(but(told, { sent_at = "2028-11-02" }), risk), { told = "not_satisfied" }, tempting = true },
    { "told today", notices(but(told, { sent_at = shared.day }), but(risk, { sent_at = shared.day })), {} },
    { "the notices were drafted and not sent", notices(but(told, { sent_at = blank }), but(risk, { sent_at = blank })), { told = "not_satisfied", authority = "not_satisfied" }, tempting = true },
    { "the authority is to be told tomorrow", notices(told, but(risk, { sent_at = "2028-11-02" })), { authority = "not_satisfied" }, tempting = true },
  }
  for _, to in ipairs(about.tell) do list[#list + 1] = { "told: " .. to, notices(but(told, { to = to }), risk), {} } end
  cases(lines(fine, list))
  shared.high_risk_cases(fine, { roles = about.roles, stages = false })
end

local function checked_cases(about)
  local check = { id = "k1", system = "s1", role = about.role, at = "2019-06-01", items = about.items, result = "doubt", held_back = true }
  local other = {
    but(check, { id = "k2", system = "s2", held_back = false }), but(check, { id = "k3", role = about.other, held_back = false }),
  }
  local function looked(changes, ...) return { market_check = with(with({ but(check, changes) }, { ... }), other) } end
  local fine = {
    facts = shared.world(about.role, "high", but(looked(), { attestation = { said(about.rule .. "/stored", "ai_system:s1") } })),
    complete = { "market_check" }, subject = "s1",
    expects = { checked = "satisfied", ["held-back"] = "satisfied", stored = "satisfied" },
  }
  local list = {
    { "checked, and held back while there was doubt", {}, {} },
    { "checked on the day it was passed on", looked { at = "2028-09-01" }, {} },
    { "checked the day after", looked { at = "2028-09-02" }, { checked = "not_satisfied" }, tempting = true },
    { "nobody knows when", looked { at = blank }, { checked = "not_satisfied" } },
    { "passed on in doubt", looked { held_back = false }, { ["held-back"] = "not_satisfied" }, tempting = true },
    { "nobody wrote down whether it was held back", looked { held_back = blank }, { ["held-back"] = "not_satisfied" } },
    { "nobody was asked whether it was held back", looked { held_back = unasked }, { ["held-back"] = "undetermined" } },
    { "passed on though it did not conform", looked({ result = "conforms" }, but(check, { id = "k4", result = "not", held_back = false })), { ["held-back"] = "not_satisfied" } },
    { "all in order at once", looked { result = "conforms", held_back = blank }, { ["held-back"] = "not_applicable" } },
    { "checks of other systems and in other roles", { market_check = other }, { checked = "not_satisfied", ["held-back"] = "not_applicable" }, tempting = true },
    { "nothing on file", { market_check = false }, { checked = "undetermined", ["held-back"] = "undetermined" }, complete = {} },
  }
  for i, one in ipairs(about.items) do
    local rest = {}
    for j, another in ipairs(about.items) do if j ~= i then rest[#rest + 1] = another end end
    list[#list + 1] = { "not checked: " .. one, looked { items = rest }, { checked = "not_satisfied" } }
  end
  cases(lines(fine, list))
  shared.high_risk_cases(fine, { roles = { about.role }, reads = { "checked" }, asked = { about.rule .. "/stored" } })
end

local function logs_kept_cases(about)
  local log = { id = "l1", system = "s1", retention = months(6) }
  local other = but(log, { id = "l2", system = "s2", retention = days(7) })
  local fine = {
    facts = shared.world(about.roles[1], "high", { event_log = { log, other }, attestation = { said(about.rule .. "/fitting", "ai_system:s1") } }),
    complete = { "event_log" }, subject = "s1",
    expects = { floor = "satisfied", fitting = "satisfied" },
  }
  local function kept(says, time, outcome, tempting) return { says, { event_log = { retention = time } }, { floor = outcome }, tempting = tempting } end
  cases(lines(fine, {
    { "kept for six months", {}, {} },
    kept("kept for five months and 27 days at most", days(180), "not_satisfied", true),
    kept("kept for two years", years(2), "satisfied"),
    kept("kept for thirty days", days(30), "not_satisfied"),
    kept("other law sets another time", na, "satisfied"),
    kept("nobody laid down how long", blank, "not_satisfied"),
    kept("nobody asked how long", unasked, "undetermined"),
    { "two logs, one kept too short", { event_log = { log, but(log, { id = "l3", retention = days(14) }) } }, { floor = "not_satisfied" }, tempting = true },
    { "another floor, set for the run", { event_log = { retention = days(30) } }, {}, params = { keep_logs = "P30D" } },
    { "no log under its control", { event_log = { other } }, { floor = "not_applicable" } },
    { "nothing on file", { event_log = false }, { floor = "undetermined" }, complete = {} },
  }))
  shared.high_risk_cases(fine, { roles = about.roles, asked = { about.rule .. "/fitting" } })
end

local function rights_assessed_cases(about)
  local whole = { "process", "period_and_frequency", "groups", "harms", "oversight", "measures" }
  local made = { id = "a1", system = "s1", status = "completed", topics = { "health", "rights" }, completed_at = "2019-06-01", elements = whole }
  local notice = { id = "n1", about = "ai_system:s1", to = "authority", requirement = "EU-AI-ACT:Art.27", sent_at = "2019-06-02" }
  local other = {
    impact_assessment = { but(made, { id = "a2", system = "s2" }), but(made, { id = "a3", topics = { "environment" } }), but(made, { id = "a4", status = "in_progress" }) },
    notification = { but(notice, { id = "n2", about = "ai_system:s2" }), but(notice, { id = "n3", to = "affected" }), but(notice, { id = "n4", requirement = "EU-AI-ACT:Art.73" }) },
  }
  local function assessed(changes) return { impact_assessment = with({ but(made, changes) }, other.impact_assessment) } end
  local function noticed(changes) return { notification = with({ but(notice, changes) }, other.notification) } end
  local fine = shared.by_annex_iii({
    facts = shared.world("deployer", "high", but(but(assessed(), noticed()), { attestation = { said(about.rule .. "/current", "ai_system:s1") } })),
    complete = { "impact_assessment", "notification" }, subject = "s1",
    expects = { before = "satisfied", content = "satisfied", notified = "satisfied", current = "satisfied" },
  }, about.point, about.body)
  local list = {
    { "assessed, whole, and told", {}, {} },
    { "completed on the first day of use", assessed { completed_at = "2028-09-01" }, {} },
    { "completed the day after", assessed { completed_at = "2028-09-02" }, { before = "not_satisfied" }, tempting = true },
    { "completed on a day nobody wrote down", assessed { completed_at = blank }, { before = "not_satisfied" } },
    { "assessments of other systems and other things, or not completed", { impact_assessment = other.impact_assessment }, { before = "not_satisfied", content = "not_satisfied" }, tempting = true },
    { "nothing on file", { impact_assessment = false, notification = false }, { before = "undetermined", content = "undetermined", notified = "undetermined" }, complete = {} },
    { "nobody asked what it describes", assessed { elements = unasked }, { content = "undetermined" } },
    { "the authority was told other things, and others the result", { notification = other.notification }, { notified = "not_satisfied" }, tempting = true },
    { "drafted and not sent", noticed { sent_at = blank }, { notified = "not_satisfied" }, tempting = true },
    { "sent today", noticed { sent_at = shared.day }, {} },
    { "to be sent tomorrow", noticed { sent_at = "2028-11-02" }, { notified = "not_satisfied" }, tempting = true },
  }
  for i, one in ipairs(whole) do
    local rest = {}
    for j, another in ipairs(whole) do if j ~= i then rest[#rest + 1] = another end end
    list[#list + 1] = { "it is silent on " .. one, assessed { elements = rest }, { content = "not_satisfied" }, tempting = true }
  end
  cases(lines(fine, with(list, about.lines or {})))
  shared.high_risk_cases(fine, { roles = { "deployer" }, days = false, asked = { about.rule .. "/current" } })
  cases(shared.days_iii(fine))
end

return {
  answered_cases = answered_cases, corrected_cases = corrected_cases, checked_cases = checked_cases, logs_kept_cases = logs_kept_cases, rights_assessed_cases = rights_assessed_cases,
}
