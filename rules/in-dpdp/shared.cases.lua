-- What the cases of this pack have in common; `shared` in files with cases, beside what shared.lua returns.
as_of "2027-06-01"

return {
  processing = {
    id = "p1", name = "Scoring", laws = { "IN-DPDP" }, role = "controller", systems = { "s1" }, purposes = { "credit" }, legal_basis = "consent", children = false,
    systematic_monitoring = false, processors = {}, ended_at = blank,
  },
  claim = function(type, other, more)
    local no = more and more.undone or {}
    local fine = {
      facts = { processing_activity = { id = "p1", laws = { "IN-DPDP" }, role = "controller" },
        data_request = { id = "q1", activity = "p1", type = type, received_at = "2027-03-02", outcome = "granted", refusal_reason = blank, done_at = "2027-05-20", given = { "data", "purposes", "recipients" } } },
      expects = but({ met = "satisfied", reason = "not_applicable" }, more and more.fine),
    }
    local function asked(changes) return { data_request = changes } end
    return fine, lines(fine, {
      { "done", {}, {} },
      { "done today", asked { done_at = "2027-06-01" }, {} },
      { "to be done tomorrow", asked { done_at = "2027-06-02" }, { met = "not_satisfied" }, tempting = true },
      { "promised, and not done", asked { done_at = blank }, but({ met = "not_satisfied" }, no), tempting = true },
      { "nobody says whether it was done", asked { done_at = unasked }, but({ met = "undetermined" }, more and more.unclear) },
      { "not answered", asked { outcome = blank, done_at = blank }, but({ met = "not_satisfied" }, no) },
      { "nobody says how it was answered", asked { outcome = unasked }, { met = "undetermined", reason = "undetermined" } },
      { "refused, with a reason", asked { outcome = "refused", refusal_reason = "no such data", done_at = blank }, but({ met = "not_applicable", reason = "satisfied" }, no) },
      { "refused, and nobody wrote down why", asked { outcome = "refused", done_at = blank }, but({ met = "not_applicable", reason = "not_satisfied" }, no), tempting = true },
      { "refused, and nobody was asked why", asked { outcome = "refused", refusal_reason = unasked, done_at = blank }, but({ met = "not_applicable", reason = "undetermined" }, no) },
      { "another claim", asked { type = other }, "not_applicable" },
      { "nobody says what was asked for", asked { type = unasked }, "undetermined" },
      { "there is time", asked { received_at = "2027-03-03" }, "not_applicable" },
      { "nobody says when it came in", asked { received_at = unasked }, "undetermined" },
      { "under another law", { processing_activity = { laws = { "GDPR" } } }, "not_applicable" },
      { "nobody says which law binds it", { processing_activity = { laws = unasked } }, "undetermined" },
      { "done for somebody else", { processing_activity = { role = "processor" } }, "not_applicable" },
      { "decided on together with others", { processing_activity = { role = "joint_controller" } }, {} },
      { "nobody says whose it is", { processing_activity = { role = unasked } }, "undetermined" },
      { "the day before the duties begin", { data_request = { received_at = "2026-01-01" } }, "not_applicable", as_of = "2027-05-12" },
    })
  end,
  bound = function(fine)
    return lines(fine, {
      { "the day before the duties begin", {}, "not_applicable", as_of = "2027-05-12" },
      { "an activity under another law", { processing_activity = { laws = { "GDPR" } } }, "not_applicable" },
      { "under this law and another", { processing_activity = { laws = { "GDPR", "IN-DPDP" } } }, {} },
      { "nobody says which law binds it", { processing_activity = { laws = unasked } }, "undetermined", tempting = true },
      { "it ended yesterday", { processing_activity = { ended_at = "2027-05-31" } }, "not_applicable" },
      { "it ends today", { processing_activity = { ended_at = "2027-06-01" } }, {} },
      { "done for somebody else", { processing_activity = { role = "processor" } }, "not_applicable" },
      { "decided on together with others", { processing_activity = { role = "joint_controller" } }, {} },
      { "nobody says whose it is", { processing_activity = { role = unasked } }, "undetermined", tempting = true },
    })
  end,
}
