local sentence = "4.2-parties/of-security"
local fine = { "parties, and decisions on what they want",
  facts = { organization = { id = "org", name = "Org" }, interested_party = { id = "p1", relevant = true },
    obligation = { { id = "o1", party = "p1", addressed = true }, { id = "o2", party = "p1", addressed = false }, { id = "o3", party = blank, addressed = blank } },
    attestation = { said(sentence, "organization:org") } },
  complete = { "interested_party", "obligation" },
  expects = { parties = "satisfied", wants = "satisfied", ["of-security"] = "satisfied" } }
cases(lines(fine, { { fine[1] } }), asked(fine, sentence))
cases(lines(fine, {
  { "the same" },
  { "nothing is on file", { interested_party = false, obligation = false, attestation = false }, "undetermined", complete = {} },
  { "no party, and none to come", { interested_party = false }, { parties = "not_satisfied" } },
  { "parties nobody found relevant", { interested_party = { relevant = false } }, { parties = "not_satisfied" }, tempting = true },
  { "a want left undecided", { obligation = { addressed = blank } }, { wants = "not_satisfied" }, tempting = true },
  { "laws only, no party's want", { obligation = { { id = "o3", party = blank, addressed = true } } }, { wants = "not_satisfied" }, tempting = true },
  { "wants may be missing", {}, { wants = "undetermined" }, complete = { "interested_party" } },
  { "nobody was asked who wants it", { obligation = { { id = "o1", addressed = true } } }, { wants = "undetermined" } },
}))
