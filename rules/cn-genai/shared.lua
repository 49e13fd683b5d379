-- What the rules of this pack have in common; `shared` in every other file.
local generating = { "generates_audio", "generates_image", "generates_video", "generates_text", "alters_content" }
local function provider_of(system) return that(roles_under("CN-GENAI", system), contains "provider") end

return {
  generating = generating,
  class = class_under "CN-GENAI",

  -- A generative service in use that the organisation offers to the public in mainland China.
  offered = { jurisdictions = contains "CN", stage = in_use, features = overlaps(generating), provider_of(this.id) },
  provider_of = provider_of,
}
