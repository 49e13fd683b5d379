local subject = "ai_system:s1"
local base = shared.world("provider", "transparency", { attestation = { said("Art.50-5-provider/clear", subject), said("Art.50-5-provider/accessible", subject) } })
local function does(features) return { ai_system = { features = features } } end
local fine = {
  facts = but(base, { ai_system = but(base.ai_system, { but(base.ai_system[1], { features = { "talks_with_people" } }) }) }),
  subject = "s1", expects = { clear = "satisfied", accessible = "satisfied" },
}
local list = {
  { "somebody looked", {}, {} },
  { "it does nothing that people must be told", does { "profiles_people", "infers_emotions", "categorises_biometrically", "makes_deep_fakes", "informs_public_by_text" }, "not_applicable" },
  { "nobody was asked what it does", does(unasked), "undetermined" },
  { "before Art. 50", {}, "not_applicable", as_of = "2026-08-01" },
}
for _, one in ipairs { "generates_audio", "generates_image", "generates_video", "generates_text" } do
  list[#list + 1] = { "all it does is " .. one, does { one }, {} }
end
cases(lines(fine, list))
cases(shared.bindings(fine, { roles = { "provider" } }))
for _, one in ipairs { "clear", "accessible" } do cases(asked(fine, "Art.50-5-provider/" .. one)) end
