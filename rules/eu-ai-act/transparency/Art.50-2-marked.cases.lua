local sentence, subject = "Art.50-2-marked/holds", "ai_system:s1"
local kinds = { "audio", "image", "video", "text" }
local marking = { id = "m1", system = "s1", type = "machine_readable", content = kinds, from = "2028-09-01", to = blank }
local rest = { but(marking, { id = "m2", system = "s2" }), but(marking, { id = "m3", type = "disclosure" }) }
local look = { id = "k1", system = "s1", provisions = { "EU-AI-ACT:Art.50(2)" }, result = "excepted", reason = "it only helps to edit", performed_at = "2028-09-01" }
local looks = { but(look, { id = "k2", system = "s2" }), but(look, { id = "k3", provisions = { "EU-AI-ACT:Art.50(1)" } }), but(look, { id = "k4", result = "caught" }) }
local function marked(changes) return { content_marking = with({ but(marking, changes) }, rest) } end
local function excepted(changes) return { content_marking = rest, screening = with({ but(look, changes) }, looks) } end
local base = shared.world("provider", "transparency", { content_marking = marked().content_marking, screening = looks, attestation = { said(sentence, subject) } })
local fine = {
  facts = but(base, { ai_system = but(base.ai_system, { but(base.ai_system[1], { features = { "generates_audio", "generates_image", "generates_video", "generates_text" } }) }) }),
  complete = { "content_marking", "screening" }, subject = "s1",
  expects = { audio = "satisfied", image = "satisfied", video = "satisfied", text = "satisfied", holds = "satisfied" },
}
local function all(outcome) return { audio = outcome, image = outcome, video = outcome, text = outcome } end
local function without(outcomes) return but(outcomes, { holds = "not_applicable" }) end
local unknown = but(all "undetermined", { holds = "undetermined" })
local list = {
  { "marked", {}, {} },
  { "excepted, and somebody wrote down why", excepted(), without {} },
  { "said to be excepted, without a reason", excepted { reason = blank }, without(all "not_satisfied"), tempting = true },
  { "to be found excepted tomorrow", excepted { performed_at = "2028-11-02" }, without(all "not_satisfied"), tempting = true },
  { "found excepted today", excepted { performed_at = "2028-11-01" }, without {} },
  { "only people are told, and another system marks", { content_marking = rest }, without(all "not_satisfied"), tempting = true },
  { "marked from tomorrow", marked { from = "2028-11-02" }, all "not_satisfied", tempting = true },
  { "marked from today until today", marked { from = "2028-11-01", to = "2028-11-01" }, {} },
  { "nobody knows since when", marked { from = blank }, all "not_satisfied" },
  { "marked until yesterday", marked { to = "2028-10-31" }, all "not_satisfied", tempting = true },
  { "nothing on file, in registers that may lack some", { content_marking = false, screening = false }, unknown, complete = {} },
  { "it makes nothing", { ai_system = { features = { "talks_with_people" } } }, "not_applicable" },
  { "nobody was asked what it does", { ai_system = { features = unasked } }, "undetermined" },
  { "before Art. 50", {}, "not_applicable", as_of = "2026-08-01" },
  { "of the first day, while older ones still have time", { ai_system = { first_use_at = "2026-08-02" } }, {}, params = { older_until = "2028-11-02" } },
  { "older, while older ones still have time", { ai_system = { first_use_at = "2026-08-01" } }, "not_applicable", params = { older_until = "2028-11-02" }, tempting = true },
  { "older, on the day when time is up", { ai_system = { first_use_at = "2026-08-01" } }, {}, params = { older_until = "2028-11-01" } },
  { "nobody knows how old it is, while older ones still have time", { ai_system = { first_use_at = blank } }, "undetermined", params = { older_until = "2028-11-02" } },
  { "nobody knows how old it is, and time is up", { ai_system = { first_use_at = blank } }, {} },
}
for i, one in ipairs(kinds) do
  local others, only = {}, {}
  for j, other in ipairs(kinds) do
    if i ~= j then
      others[#others + 1] = other
      only[other] = "not_applicable"
    end
  end
  list[#list + 1] = { "all but " .. one .. " is marked", marked { content = others }, { [one] = "not_satisfied" } }
  list[#list + 1] = { "it makes " .. one .. " alone", { ai_system = { features = { "generates_" .. one } } }, only }
end
cases(lines(fine, list))
cases(shared.bindings(fine, { roles = { "provider" } }))
cases(asked(fine, sentence))
