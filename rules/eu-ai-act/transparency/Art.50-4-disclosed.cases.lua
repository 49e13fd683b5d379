local note = { id = "m1", system = "s1", type = "disclosure", content = { "video", "text" }, from = "2028-09-01", to = blank }
local rest = { but(note, { id = "m2", system = "s2" }), but(note, { id = "m3", type = "machine_readable" }) }
local look = { id = "k1", system = "s1", provisions = { "EU-AI-ACT:Art.50(4)" }, result = "excepted", reason = "an editor reads and answers for it", performed_at = "2028-09-01" }
local looks = { but(look, { id = "k2", system = "s2" }), but(look, { id = "k3", provisions = { "EU-AI-ACT:Art.50(2)" } }), but(look, { id = "k4", result = "caught" }) }
local function told(changes) return { content_marking = with({ but(note, changes) }, rest) } end
local function excepted(changes) return { content_marking = rest, screening = with({ but(look, changes) }, looks) } end
local base = shared.world("deployer", "transparency", { content_marking = told().content_marking, screening = looks })
local fine = {
  facts = but(base, { ai_system = but(base.ai_system, { but(base.ai_system[1], { features = { "makes_deep_fakes", "informs_public_by_text" } }) }) }),
  complete = { "content_marking", "screening" }, subject = "s1",
  expects = { ["deep-fakes"] = "satisfied", text = "satisfied" },
}
local function both(outcome) return { ["deep-fakes"] = outcome, text = outcome } end
cases(lines(fine, {
  { "disclosed", {}, {} },
  { "only sound", told { content = { "audio", "text" } }, {} },
  { "only images", told { content = { "image", "text" } }, {} },
  { "no text", told { content = { "video" } }, { text = "not_satisfied" } },
  { "nothing but text", told { content = { "text" } }, { ["deep-fakes"] = "not_satisfied" }, tempting = true },
  { "it makes deep fakes alone", { ai_system = { features = { "makes_deep_fakes" } } }, { text = "not_applicable" } },
  { "it writes for the public alone", { ai_system = { features = { "informs_public_by_text" } } }, { ["deep-fakes"] = "not_applicable" } },
  { "it does neither", { ai_system = { features = { "generates_text" } } }, "not_applicable" },
  { "nobody was asked what it does", { ai_system = { features = unasked } }, "undetermined" },
  { "excepted, and somebody wrote down why", excepted(), {} },
  { "said to be excepted, without a reason", excepted { reason = blank }, both "not_satisfied", tempting = true },
  { "to be found excepted tomorrow", excepted { performed_at = "2028-11-02" }, both "not_satisfied", tempting = true },
  { "found excepted today", excepted { performed_at = "2028-11-01" }, {} },
  { "machines can tell, people cannot", { content_marking = rest }, both "not_satisfied", tempting = true },
  { "from tomorrow", told { from = "2028-11-02" }, both "not_satisfied", tempting = true },
  { "from today until today", told { from = "2028-11-01", to = "2028-11-01" }, {} },
  { "nobody knows since when", told { from = blank }, both "not_satisfied" },
  { "until yesterday", told { to = "2028-10-31" }, both "not_satisfied" },
  { "nothing on file, in registers that may lack some", { content_marking = false, screening = false }, both "undetermined", complete = {} },
  { "before Art. 50", {}, "not_applicable", as_of = "2026-08-01" },
}))
cases(shared.bindings(fine, { roles = { "deployer" } }))
equivalent { "rule/applies.features/drop", "each sentence asks once more what it does" }
