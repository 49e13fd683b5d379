local control = "ISO42001:A.9.3"
local skill = { id = "k1", person = "ann", requirement = "r1", obtained_at = "2025-01-01", expires_at = "2025-01-01" }
local foreign = { { id = "k2", person = "leo", requirement = "r1", obtained_at = "2024-01-01", expires_at = blank }, { id = "k3", person = "ann", requirement = "r2", obtained_at = "2024-01-01", expires_at = blank } }
local function skilled(changes) return { competence = with({ but(skill, changes) }, foreign) } end
local fine = {
  facts = but(shared.chosen(control, {
    oversight = { id = "v1", system = "s1", human_involved = blank, overseers = { "ann", "bob" }, can_override = true, can_stop = true, trained = "r1", tested_at = "2024-01-02" },
    person = { { id = "ann", active_to = "2025-01-01" }, { id = "bob", active_to = "2024-12-31" }, { id = "leo", active_to = blank } },
    competence = skilled().competence,
  }), { ai_system = { id = "s1", name = "Triage", stage = "operated", autonomy = "act" } }),
  complete = { "person", "competence" },
  subject = "v1",
  advice = { "override", "stop", "tried" },
  expects = { overseers = "satisfied", able = "satisfied", override = "satisfied", stop = "satisfied", tried = "satisfied" },
}
local function over(sentence, changes, outcome, tempting) return { sentence, { oversight = changes }, outcome, tempting = tempting } end
cases(lines(fine, {
  { "people who are there, trained and able", {}, {} },
  over("a human decides", { human_involved = "yes" }, {}),
  over("a safeguard stands where no human can", { human_involved = "fail_safe" }, "not_applicable"),
  over("no human", { human_involved = "no" }, "not_applicable"),
  { "being put into use", { ai_system = { stage = "deployed" } }, {} },
  { "retired", { ai_system = { stage = "retired" } }, "not_applicable" },
  over("an arrangement without people", { overseers = blank }, { overseers = "not_satisfied", able = "undetermined" }),
  { "everyone named has left", { person = { { id = "ann", active_to = "2024-12-31" }, { id = "bob", active_to = "2024-12-31" }, { id = "leo", active_to = blank } } }, { overseers = "not_satisfied" }, tempting = true },
  { "one of them has no last day", { person = { { id = "ann", active_to = blank }, { id = "leo", active_to = blank } } }, {} },
  { "nobody knows who is there", { person = false, competence = false }, { overseers = "undetermined", able = "undetermined" }, complete = {} },
  { "trained until yesterday", skilled { expires_at = "2024-12-31" }, { able = "not_satisfied" }, tempting = true },
  { "trained for good", skilled { expires_at = blank }, {} },
  { "to be trained tomorrow", skilled { obtained_at = "2025-01-02", expires_at = blank }, { able = "not_satisfied" }, tempting = true },
  { "others were trained, and ann in other things", { competence = foreign }, { able = "not_satisfied" }, tempting = true },
  { "ann was trained again when it ended", { competence = { but(skill, { id = "k4", expires_at = "2024-06-01" }), skill } }, {} },
  over("no training asked for", { trained = blank }, { able = "not_applicable" }),
  over("the control stays satisfied though nobody can override", { can_override = false }, { override = "not_satisfied" }),
  over("the control stays satisfied though nobody can stop it", { can_stop = false }, { stop = "not_satisfied" }),
  { "it acts with approval, and nobody can stop it", { ai_system = { autonomy = "act_with_approval" }, oversight = { can_stop = false } }, { stop = "not_satisfied" } },
  { "it only recommends", { ai_system = { autonomy = "recommend" }, oversight = { can_stop = false } }, { stop = "not_applicable" } },
  over("the control stays satisfied though it was not tried for a year", { tested_at = "2024-01-01" }, { tried = "not_satisfied" }),
  over("never tried", { tested_at = blank }, { tried = "not_satisfied" }),
  over("to be tried tomorrow", { tested_at = "2025-01-02" }, { tried = "not_satisfied" }),
}))
cases(shared.statements(fine, control, "system"))
