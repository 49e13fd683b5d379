local sentence = "6.1.3-annex-a/nothing-missed"
local entries = {}
for theme, count in pairs { ["5"] = 37, ["6"] = 8, ["7"] = 14, ["8"] = 34 } do
  for i = 1, count do
    local control = "A." .. theme .. "." .. i
    entries[#entries + 1] = { id = control, control = "ISO27001:" .. control, applicable = i % 7 ~= 0, reason = "risk" }
  end
end
local function but_the_first(changes) return { control_statement = changes } end
local fine = { "all 93", facts = { organization = { id = "org", name = "Org" }, control_statement = entries, attestation = { said(sentence, "organization:org") } },
  complete = { "control_statement" }, expects = { decided = "satisfied", ["nothing-missed"] = "satisfied" } }
cases(lines(fine, { { fine[1] } }), asked(fine, sentence))
cases(lines(fine, {
  { "the same" },
  { "nothing is on file", { control_statement = false, attestation = false }, "undetermined", complete = {} },
  { "one control was forgotten", but_the_first { control = "ISO42001:A.2.2" }, { decided = "not_satisfied" }, tempting = true },
  { "one control has no reason", but_the_first { reason = blank }, { decided = "not_satisfied" }, tempting = true },
  { "one control is undecided", but_the_first { applicable = blank }, { decided = "not_satisfied" }, tempting = true },
  { "one is missing, and entries may be", but_the_first { control = "ISO42001:A.2.2" }, { decided = "undetermined" }, complete = {} },
}))
