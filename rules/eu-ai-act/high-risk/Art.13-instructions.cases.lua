local sentence, subject = "Art.13-instructions/interpret", "ai_system:s1"
local owed = { "identity", "purpose", "performance", "limits", "risks", "oversight", "resources", "lifetime", "updates" }
local told = { id = "n1", system = "s1", purpose = "instructions", audience = "user", provided = "yes", contains = with(owed, { "logs", "planned_changes" }), document = "d1", provided_at = "2028-09-01" }
local rest = { but(told, { id = "n2", system = "s2" }), but(told, { id = "n3", purpose = "notice" }) }
local function given(changes) return { user_information = with({ but(told, changes) }, rest) } end
local fine = {
  facts = shared.world("provider", "high", { user_information = given().user_information, attestation = { said(sentence, subject) } }),
  complete = { "user_information" }, subject = "s1", advice = { "relevant" },
  expects = { supplied = "satisfied", relevant = "satisfied", interpret = "satisfied" },
}
local list = {
  { "instructions with all that is owed", {}, {} },
  { "given to partners", given { audience = "partner" }, {} },
  { "given to the authority alone", given { audience = "authority" }, { supplied = "not_satisfied" }, tempting = true },
  { "written and not given", given { provided = "no" }, { supplied = "not_satisfied" }, tempting = true },
  { "to be given tomorrow", given { provided_at = "2028-11-02" }, { supplied = "not_satisfied" } },
  { "given today", given { provided_at = "2028-11-01" }, {} },
  { "nobody knows when", given { provided_at = blank }, { supplied = "not_satisfied" } },
  { "no document", given { document = blank }, { supplied = "not_satisfied" } },
  { "those of another system, and a notice", { user_information = rest }, { supplied = "not_satisfied", relevant = "not_satisfied" }, tempting = true },
  { "nothing on file", { user_information = false }, { supplied = "undetermined", relevant = "undetermined" }, complete = {} },
  { "better ones took the place of bad ones", { user_information = with({ told, but(told, { id = "n4", contains = { "purpose" } }) }, rest) }, {} },
  { "the article stays met without a word on logs", given { contains = with(owed, { "planned_changes" }) }, { relevant = "not_satisfied" } },
  { "and without a word on planned changes", given { contains = with(owed, { "logs" }) }, { relevant = "not_satisfied" } },
}
for i, one in ipairs(owed) do
  local some = { "logs", "planned_changes" }
  for j, other in ipairs(owed) do
    if i ~= j then some[#some + 1] = other end
  end
  list[#list + 1] = { "without " .. one, given { contains = some }, { supplied = "not_satisfied" } }
end
cases(lines(fine, list))
cases(shared.bindings(fine, { roles = { "provider" }, classes = { "high" } }))
cases(shared.days_i(fine))
cases(asked(fine, sentence))
