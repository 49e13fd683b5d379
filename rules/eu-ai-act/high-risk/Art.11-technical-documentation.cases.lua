local sentence, subject = "Art.11-technical-documentation/shows", "ai_system:s1"
local file = { id = "f1", system = "s1", framework = shared.law, items = shared.annex_iv, document = "d1", drawn_up_at = "2027-12-02", updated_at = "2028-10-15" }
local foreign = { but(file, { id = "f2", system = "s2", updated_at = "2028-10-31" }), but(file, { id = "f3", framework = "own", updated_at = "2028-10-31" }) }
local function files(changes) return { technical_file = with({ but(file, changes) }, foreign) } end
local change = { id = "c1", subject = "ai_system:s1", significant = true, done_at = "2028-10-15" }
local others = { but(change, { id = "c2", subject = "ai_system:s2", done_at = "2028-10-30" }), but(change, { id = "c3", significant = false, done_at = "2028-10-30" }), but(change, { id = "c4", done_at = "2028-11-02" }) }
local function changes(some) return { change = with({ but(change, some) }, others) } end
local fine = {
  facts = shared.world("provider", "high", { organization = { id = "org", name = "Org", size_class = "large" }, technical_file = files().technical_file, change = changes().change,
    document = { id = "d1", title = "File" }, attestation = { said(sentence, subject) } }),
  complete = { "technical_file", "change", "document" }, subject = "s1",
  expects = { before = "satisfied", whole = "satisfied", current = "satisfied", shows = "satisfied" },
}
local late = { ai_system = { first_use_at = "2020-01-01" } }
local list = {
  { "every point, in time, and kept current", {}, {} },
  { "drawn up on the day of the present design", but(files { drawn_up_at = "2028-09-01" }, late), {} },
  { "drawn up on the day of the first use, and nobody asked since when in this design", but(files { drawn_up_at = "2028-09-01" }, { ai_system = { placed_at = unasked } }), {} },
  { "drawn up a day later", files { drawn_up_at = "2028-09-02" }, { before = "not_satisfied" }, tempting = true },
  { "nobody knows when it was drawn up", files { drawn_up_at = blank }, { before = "not_satisfied" } },
  { "no document", files { document = blank }, { before = "not_satisfied" } },
  { "a document that is not there", files { document = "d9" }, { before = "not_satisfied" }, tempting = true },
  { "the short form, by a large provider", files { items = { "AnnexIV.short" } }, { whole = "not_satisfied" }, tempting = true },
  { "the short form, and nobody knows how large the provider is", but(files { items = { "AnnexIV.short" } }, { organization = { size_class = unasked } }), { whole = "undetermined" } },
  { "files of another system and of another law", { technical_file = foreign }, { before = "not_satisfied", whole = "not_satisfied", current = "undetermined" }, tempting = true },
  { "nothing on file", { technical_file = false, change = false }, { before = "undetermined", whole = "undetermined", current = "undetermined" }, complete = {} },
  { "brought up to date the day before a change", files { updated_at = "2028-10-14" }, { current = "not_satisfied" }, tempting = true },
  { "changed today", changes { done_at = "2028-11-01" }, { current = "not_satisfied" } },
  { "nothing was changed", { change = others }, { current = "not_applicable" } },
  { "a change that nobody calls significant", changes { significant = false }, { current = "not_applicable" } },
}
for _, size in ipairs { "micro", "small", "medium", "small_mid_cap" } do
  list[#list + 1] = { "the short form, by a provider that is " .. size, but(files { items = { "AnnexIV.short" } }, { organization = { size_class = size } }), {} }
end
for i, item in ipairs(shared.annex_iv) do
  local some = {}
  for j, other in ipairs(shared.annex_iv) do
    if i ~= j then some[#some + 1] = other end
  end
  list[#list + 1] = { "without " .. item, files { items = some }, { whole = "not_satisfied" } }
end
cases(lines(fine, list))
cases(shared.bindings(fine, { roles = { "provider" }, classes = { "high" } }))
cases(shared.days_i(fine))
cases(asked(fine, sentence))
