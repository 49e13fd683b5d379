local fine = {
  "seen at work",
  facts = { organization = { id = "acme", name = "Acme" }, attestation = { shared.said("7.5.2-format/suited", "organization:acme", { method = "observe" }) } },
  expects = { suited = "satisfied", rule = "satisfied" },
}

case(fine)
for _, one in ipairs(shared.asked { world = fine, of = "7.5.2-format/suited", id = "suited", subject = "organization:acme" }) do case(one) end
