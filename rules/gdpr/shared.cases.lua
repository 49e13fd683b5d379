-- What the cases of this pack have in common; `shared` in files with cases, beside what shared.lua returns.
return {
  -- For cases: an activity of a controller in which all is in order.
  processing = {
    id = "p1", name = "Screening", laws = { "GDPR" }, role = "controller", systems = { "s1" }, purposes = { "hiring" }, persons = { "applicants" },
    data_categories = { "curriculum vitae" }, recipients = {}, retention = "six months", security = "encrypted", legal_basis = "legal_obligation",
    special_categories = false, large_scale = false, systematic_monitoring = false, core_activity = false, automated_decisions = "none", assessment_triggers = { "none" },
    transfers_abroad = false, processors = {}, information_exemption = blank, started_at = "2024-03-01", ended_at = blank,
  },
  -- Another organisation's law, another part in it, and an end: the lines that every rule on an activity needs.
  bound = function(fine, both)
    local list = {
      { "an activity under another law", { processing_activity = { laws = { "IN-DPDP" } } }, "not_applicable" },
      { "under this law and another", { processing_activity = { laws = { "IN-DPDP", "GDPR" } } }, {} },
      { "somebody looked, and no such law binds it", { processing_activity = { laws = {} } }, "not_applicable" },
      { "nobody says which law binds it", { processing_activity = { laws = unasked } }, "undetermined", tempting = true },
      { "it ended yesterday", { processing_activity = { ended_at = "2024-12-31" } }, "not_applicable" },
      { "it ends today", { processing_activity = { ended_at = "2025-01-01" } }, {} },
      { "done for somebody else", { processing_activity = { role = "processor" } }, both and {} or "not_applicable" },
      { "decided on together with others", { processing_activity = { role = "joint_controller" } }, {} },
      { "before the Regulation applied", {}, "not_applicable", as_of = "2018-05-24" },
    }
    if not both then list[#list + 1] = { "nobody says whose it is", { processing_activity = { role = unasked } }, "undetermined", tempting = true } end
    return lines(fine, list)
  end,
  -- For cases: an answer that only a person can give, in all the ways it can fail; `facts` are those it stands beside.
  answers = function(fine, id, of, about)
    local function answer(changes) return { attestation = { said(of, about, changes) } } end
    return lines(fine, {
      { "somebody found that it does not hold", answer { answer = "no" }, { [id] = "not_satisfied" } },
      { "it holds in part", answer { answer = "partly" }, { [id] = "not_satisfied" }, tempting = true },
      { "nobody looked", { attestation = { said("other/sentence", about) } }, { [id] = "undetermined" }, tempting = true },
      { "another one was looked at", answer { subject = about .. "0" }, { [id] = "undetermined" }, tempting = true },
      { "looked at as long ago as may be", answer { at = "2024-01-02" }, {} },
      { "looked at too long ago", answer { at = "2024-01-01" }, { [id] = "undetermined" }, tempting = true },
      { "the answer holds until today", answer { ["until"] = "2025-01-01" }, {} },
      { "the answer held until yesterday", answer { ["until"] = "2024-12-31" }, { [id] = "undetermined" }, tempting = true },
      { "nobody says what was seen", answer { seen = blank }, { [id] = "undetermined" }, tempting = true },
    })
  end,
  -- And a system with personal data in use in the Union.
  bound_system = function(fine)
    local list = {
      { "being put into use", { ai_system = { stage = "deployed" } }, {} },
      { "still being developed", { ai_system = { stage = "developed" } }, "not_applicable" },
      { "nobody says where it stands", { ai_system = { stage = unasked } }, "undetermined" },
      { "no personal data", { ai_system = { personal_data = false } }, "not_applicable" },
      { "nobody says whether there is personal data", { ai_system = { personal_data = unasked } }, "undetermined" },
      { "another country's law", { ai_system = { jurisdictions = { "US", "KR" } } }, "not_applicable" },
      { "nobody says whose law it meets", { ai_system = { jurisdictions = unasked } }, "undetermined" },
      { "before the Regulation applied", {}, "not_applicable", as_of = "2018-05-24" },
    }
    for _, country in ipairs(shared.area) do list[#list + 1] = { "used in " .. country, { ai_system = { jurisdictions = { country } } }, {} } end
    return lines(fine, list)
  end,
  system = { id = "s1", name = "Screen", stage = "operated", jurisdictions = { "DE", "US" }, personal_data = true },

  -- For cases: whom a request binds, and every way a claim of a person can go.
  bound_request = function(fine)
    return lines(fine, {
      { "a request under another law", { processing_activity = { laws = { "IN-DPDP" } } }, "not_applicable" },
      { "nobody says which law binds it", { processing_activity = { laws = unasked } }, "undetermined" },
      { "a processor hands it on to its controller", { processing_activity = { role = "processor" } }, "not_applicable" },
      { "controllers together", { processing_activity = { role = "joint_controller" } }, {} },
      { "nobody says whose it is", { processing_activity = { role = unasked } }, "undetermined" },
      { "nobody says when it came in", { data_request = { received_at = unasked } }, "undetermined" },
      { "a month is not over", { data_request = { received_at = "2024-12-01" } }, "not_applicable" },
      { "a month is over", { data_request = { received_at = "2024-11-30" } }, {} },
      { "before the Regulation applied", { data_request = { received_at = "2018-01-01" } }, "not_applicable", as_of = "2018-05-24" },
    })
  end,
  -- `more` adds outcomes of further sentences of the rule where nothing was handed over, and where the request was refused.
  claim = function(rule, type, other, more)
    local of, about = rule .. "/refusal", "data_request:q1"
    local fine = {
      facts = { processing_activity = but({ id = "p1", laws = { "GDPR" }, role = "controller" }, more and more.activity), data_request = {
        id = "q1", type = type, activity = "p1", person = "someone", received_at = "2024-11-01", extended_at = blank, answered_at = "2024-11-20", outcome = "granted", done_at = "2024-11-20",
        given = { "data", "logic" }, format = "machine_readable" }, attestation = { said("other/sentence", about) } },
      complete = { "attestation" },
      expects = but({ met = "satisfied", later = "not_applicable", refusal = "not_applicable" }, more and more.fine),
    }
    local undone, refused, unclear = more and more.undone or {}, more and more.refused or {}, more and more.unclear or {}
    local function asked(changes, answer) return { data_request = changes, attestation = answer and { said(of, about, answer) } or nil } end
    local no = { outcome = "refused", done_at = blank }
    local old = "2024-09-30"
    local list = {
      { "done", {}, {} },
      { "done today", asked { done_at = "2025-01-01" }, {} },
      { "to be done tomorrow", asked { done_at = "2025-01-02" }, but({ met = "not_satisfied" }, more and more.tomorrow), tempting = true },
      { "promised, and not done", asked { done_at = blank }, but({ met = "not_satisfied" }, undone), tempting = true },
      { "nobody says whether it was done", asked { done_at = unasked }, but({ met = "undetermined" }, unclear) },
      { "not answered, and not done", asked { outcome = blank, done_at = blank }, but({ met = "not_satisfied" }, undone) },
      { "done without an answer", asked { outcome = blank }, {} },
      { "nobody says how it was answered", asked { outcome = unasked }, but({ met = "undetermined", refusal = "undetermined" }, more and more.unheard) },
      { "another claim", asked { type = other }, "not_applicable" },
      { "nobody says what was asked for", asked { type = unasked }, "undetermined" },
      { "refused, for a reason that holds", asked(no, {}), but({ met = "not_applicable", refusal = "satisfied" }, refused) },
      { "refused, for a reason that holds in part", asked(no, { answer = "partly" }), but({ met = "not_applicable", refusal = "not_satisfied" }, refused), tempting = true },
      { "refused, for a reason nobody weighed", asked(but(no, { refusal_reason = "manifestly unfounded" })), but({ met = "not_applicable", refusal = "undetermined" }, refused), tempting = true },
      { "another refusal was weighed", asked(no, { subject = "data_request:q2" }), but({ met = "not_applicable", refusal = "undetermined" }, refused), tempting = true },
      { "weighed as long ago as may be", asked(no, { at = "2024-01-02" }), but({ met = "not_applicable", refusal = "satisfied" }, refused) },
      { "weighed too long ago", asked(no, { at = "2024-01-01" }), but({ met = "not_applicable", refusal = "undetermined" }, refused) },
      { "it holds until today", asked(no, { ["until"] = "2025-01-01" }), but({ met = "not_applicable", refusal = "satisfied" }, refused) },
      { "it held until yesterday", asked(no, { ["until"] = "2024-12-31" }), but({ met = "not_applicable", refusal = "undetermined" }, refused) },
      { "nobody says what was seen", asked(no, { seen = blank }), but({ met = "not_applicable", refusal = "undetermined" }, refused) },
      { "told that it takes longer, and there is time", asked { received_at = "2024-10-01", extended_at = "2024-10-20", done_at = blank }, but({ met = "not_applicable" }, undone) },
      { "told so, and the longer time is over", asked { received_at = old, extended_at = "2024-10-20", done_at = blank }, but({ met = "not_applicable", later = "not_satisfied" }, undone), tempting = true },
      { "told so, and to be done tomorrow", asked { received_at = old, extended_at = "2024-10-20", done_at = "2025-01-02" }, but({ met = "not_applicable", later = "not_satisfied" }, more and more.tomorrow), tempting = true },
      { "told so, and done today", asked { received_at = old, extended_at = "2024-10-20", done_at = "2025-01-01" }, { met = "not_applicable", later = "satisfied" } },
      { "told so, and nobody says whether it was done", asked { received_at = old, extended_at = "2024-10-20", done_at = unasked }, but({ met = "not_applicable", later = "undetermined" }, unclear) },
      { "told so, and refused", asked(but(no, { received_at = old, extended_at = "2024-10-20" }), {}), but({ met = "not_applicable", refusal = "satisfied" }, refused) },
      { "old, nobody was told that it takes longer, and not done", asked { received_at = old, done_at = blank }, but({ met = "not_satisfied" }, undone) },
      { "told so, the longer time is over, and no answer", asked { received_at = old, extended_at = "2024-10-20", outcome = blank, done_at = blank }, but({ met = "not_applicable", later = "not_satisfied" }, undone) },
      { "nobody says whether it was to take longer", asked { received_at = old, extended_at = unasked }, { met = "undetermined", later = "undetermined" } },
    }
    return fine, lines(fine, list)
  end,
}
