-- What the cases of this pack have in common; `shared` in files with cases, beside what shared.lua returns.
return {
  world = function(facts)
    return but({ obligation = { id = "o1", takes_on = { "ISO27701" }, from = "2024-01-01", to = blank, systems = blank } }, facts)
  end,
  processing = {
    id = "p1", name = "Screening", role = "controller", systems = { "s1" }, purposes = { "hiring" }, persons = { "applicants" }, data_categories = { "curriculum vitae" },
    recipients = {}, retention = "six months", legal_basis = "contract", processors = {}, automated_decisions = "none", assessment_triggers = { "none" }, transfers_abroad = false, ended_at = blank,
  },
  -- Whom a rule concerns, by what was taken on.
  bound = function(fine, controls)
    local list = {
      { "the criteria were taken on", { obligation = { takes_on = { "SOC2" } } }, {} },
      { "something else was taken on", { obligation = { takes_on = { "NIST-AI-RMF" } } }, "not_applicable", tempting = true },
      { "from today", { obligation = { from = "2025-01-01" } }, {} },
      { "from tomorrow", { obligation = { from = "2025-01-02" } }, "not_applicable" },
      { "until today", { obligation = { to = "2025-01-01" } }, {} },
      { "until yesterday", { obligation = { to = "2024-12-31" } }, "not_applicable" },
      { "for one system only", { obligation = { systems = { "s1" } } }, "not_applicable" },
      { "nobody says what was taken on", { obligation = false }, "undetermined", complete = {} },
      { "nothing was taken on", { obligation = false }, "not_applicable" },
    }
    for _, control in ipairs(controls) do list[#list + 1] = { "taken on: " .. control, { obligation = { takes_on = { control } } }, {} } end
    return lines(fine, list)
  end,
  bound_activity = function(fine)
    return lines(fine, {
      { "it ended yesterday", { processing_activity = { ended_at = "2024-12-31" } }, "not_applicable" },
      { "it ends today", { processing_activity = { ended_at = "2025-01-01" } }, {} },
      { "done for somebody else", { processing_activity = { role = "processor" } }, "not_applicable" },
      { "decided on together with others", { processing_activity = { role = "joint_controller", joint_arrangement = "d1" } }, {} },
      { "nobody says whose it is", { processing_activity = { role = unasked } }, "undetermined", tempting = true },
    })
  end,
  bound_request = function(fine)
    return lines(fine, {
      { "there is time", { data_request = { received_at = "2024-12-01" } }, "not_applicable" },
      { "time is over", { data_request = { received_at = "2024-11-30" } }, {} },
      { "nobody says when it came in", { data_request = { received_at = unasked } }, "undetermined" },
      { "done for somebody else", { processing_activity = { role = "processor" } }, "not_applicable" },
      { "decided on together with others", { processing_activity = { role = "joint_controller" } }, {} },
      { "nobody says whose it is", { processing_activity = { role = unasked } }, "undetermined" },
    })
  end,
  -- A rule that a request of this type was met; one of type `other` is none of its business.
  request_met = function(type, other, controls, ...)
    local fine = {
      facts = shared.world {
        processing_activity = { id = "p1", role = "controller", recipients = { "payroll" } },
        data_request = {
          id = "q1", activity = "p1", type = type, received_at = "2024-11-01", answered_at = "2024-11-20", outcome = "granted",
          refusal_reason = blank, done_at = "2024-11-20", others_told_at = "2024-11-20",
        },
      },
      complete = { "obligation" }, expects = { met = "satisfied", explained = "not_applicable" },
    }
    cases(lines(fine, with({
      { "done", {}, {} },
      { "done today", { data_request = { done_at = "2025-01-01" } }, {} },
      { "to be done tomorrow", { data_request = { done_at = "2025-01-02" } }, { met = "not_satisfied" }, tempting = true },
      { "promised, and not done", { data_request = { done_at = blank } }, { met = "not_satisfied" }, tempting = true },
      { "not answered", { data_request = { outcome = blank, done_at = blank } }, { met = "not_satisfied" } },
      { "nobody says whether it was done", { data_request = { done_at = unasked } }, { met = "undetermined" } },
      { "nobody says how it was answered", { data_request = { outcome = unasked } }, { met = "undetermined", explained = "undetermined" } },
      { "refused, with a reason", { data_request = { outcome = "refused", refusal_reason = "no such data", done_at = blank } }, { met = "not_applicable", explained = "satisfied" } },
      { "refused, and nobody wrote down why", { data_request = { outcome = "refused", done_at = blank } }, { met = "not_applicable", explained = "not_satisfied" }, tempting = true },
      { "refused, and nobody was asked why", { data_request = { outcome = "refused", refusal_reason = unasked, done_at = blank } }, { met = "not_applicable", explained = "undetermined" } },
      { "another claim", { data_request = { type = other } }, "not_applicable" },
      { "nobody says what was asked for", { data_request = { type = unasked } }, "undetermined" },
    }, { ... })), shared.bound_request(fine), shared.bound(fine, controls))
  end,
}
