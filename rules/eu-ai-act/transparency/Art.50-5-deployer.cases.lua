local subject = "ai_system:s1"
local base = shared.world("deployer", "transparency", { attestation = { said("Art.50-5-deployer/clear", subject), said("Art.50-5-deployer/accessible", subject) } })
local function does(features) return { ai_system = { features = features } } end
local fine = {
  facts = but(base, { ai_system = but(base.ai_system, { but(base.ai_system[1], { features = { "infers_emotions" } }) }) }),
  subject = "s1", expects = { clear = "satisfied", accessible = "satisfied" },
}
local list = {
  { "somebody looked", {}, {} },
  { "it does nothing that people must be told", does { "profiles_people", "talks_with_people", "generates_audio", "generates_image", "generates_video", "generates_text" }, "not_applicable" },
  { "nobody was asked what it does", does(unasked), "undetermined" },
  { "before Art. 50", {}, "not_applicable", as_of = "2026-08-01" },
}
for _, one in ipairs { "categorises_biometrically", "makes_deep_fakes", "informs_public_by_text" } do
  list[#list + 1] = { "all it does is " .. one, does { one }, {} }
end
cases(lines(fine, list))
cases(shared.bindings(fine, { roles = { "deployer" } }))
for _, one in ipairs { "clear", "accessible" } do cases(asked(fine, "Art.50-5-deployer/" .. one)) end
