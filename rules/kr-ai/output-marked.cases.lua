local mark = { id = "m1", system = "s1", type = "machine_readable", from = "2026-03-01", to = blank }
local word = but(mark, { id = "m2", type = "disclosure" })
local foreign = but(word, { id = "m3", system = "s2" })
local base = shared.world()
local fine = {
  facts = but(base, { ai_system = { but(base.ai_system[1], { features = { "generates_video", "makes_deep_fakes" } }), base.ai_system[2] }, content_marking = { mark, word, foreign } }),
  complete = { "content_marking" }, subject = "s1",
  expects = { marked = "satisfied", clear = "satisfied" },
}
local function only(changes) return { content_marking = { but(word, changes), foreign } } end
local list = {
  { "marked for machines and for people", {}, {} },
  { "for people alone", only {}, {} },
  { "for machines alone, where it looks real", { content_marking = { mark, foreign } }, { clear = "not_satisfied" }, tempting = true },
  { "for machines alone, where nobody takes it for real", { ai_system = { features = { "generates_video" } }, content_marking = { mark, foreign } }, { clear = "not_applicable" } },
  { "only another system's output is marked", { content_marking = { foreign } }, "not_satisfied", tempting = true },
  { "planned for nobody knows when", only { from = blank }, "not_satisfied", tempting = true },
  { "since today", only { from = "2026-06-01" }, {} },
  { "from tomorrow", only { from = "2026-06-02" }, "not_satisfied", tempting = true },
  { "until today", only { to = "2026-06-01" }, {} },
  { "until yesterday", only { to = "2026-05-31" }, "not_satisfied", tempting = true },
  { "no register of marks that is known to be whole", { content_marking = false }, "undetermined", complete = {} },
  { "it generates nothing", { ai_system = { features = { "talks_with_people" } } }, "not_applicable" },
  { "nobody says what it does", { ai_system = { features = unasked } }, "undetermined" },
}
for _, feature in ipairs(shared.generating) do list[#list + 1] = { "it does this: " .. feature, { ai_system = { features = { feature, "makes_deep_fakes" } } }, {} } end
cases(lines(fine, list), shared.bound(fine))
