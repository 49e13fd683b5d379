-- What a file sees: its words, what its pack shares, and a message for everything else.
local host, kit = ...
local next, type, setmetatable = next, type, setmetatable
local describe, is_plain, sorted_keys, words, case_words = kit.describe, kit.is_plain, kit.sorted_keys, kit.words, kit.case_words

-- What files with rules may not say, though their words are not read there.
local names_of_cases = {
  case = 1, equivalent = 1, unreadable = 1, unasked = 1, said = 1, world = 1, lines = 1, cases = 1, asked = 1, as_of = 1,
}
for name in next, case_words or {} do
  if not words[name] and not names_of_cases[name] then host.fail("`" .. name .. "` is missing among the names of case words") end
end

local function environment(of)
  return setmetatable({}, {
    __index = function(_, key)
      local v = of[key]
      if v == nil then host.undeclared(key, of) end
      return v
    end,
    __newindex = function(_, key) host.fail("`" .. host.text(key) .. "` is not declared; write `local " .. host.text(key) .. " = …`") end,
  })
end

-- Adds what a shared file returned to `shared`: for all files, or for files with cases alone.
local function add(to, given)
  local made = {}
  if to.shared then
    for _, key in next, (sorted_keys(to.shared)) do made[key] = to.shared[key] end
  end
  for _, key in next, (sorted_keys(given)) do
    if made[key] ~= nil then host.fail("`" .. host.text(key) .. "` is shared already, by another shared file of the pack") end
    made[key] = given[key]
  end
  to.shared = made
end
local function share(given, cases_alone)
  if not is_plain(given) then host.fail("a shared file returns a table, as in return { name = … }, but here is " .. describe(given)) end
  if not cases_alone then add(words, given) end
  if case_words then add(case_words, given) end
end

-- Runs the function of a sentence on copies of what it reads. Whatever goes wrong ends the call.
local answers = { satisfied = true, not_satisfied = true, undetermined = true }
local sealed = {
  __index = function(_, key) host.fail("the test does not say that it reads `" .. (type(key) == "string" and key or describe(key)) .. "`") end,
  __newindex = function() host.fail("a test sees copies; nothing can be written to them") end,
}
local function ask(rule, sentence, fact, subject, given)
  local run = kit.functions[rule .. "/" .. sentence]
  if not run then host.fail("the file has no such test") end
  kit.testing = true
  local answer = run(setmetatable(fact, sealed), setmetatable(subject, sealed), setmetatable(given, sealed))
  kit.testing = false
  if type(answer) ~= "string" or not answers[answer] then
    host.fail("a test returns \"satisfied\", \"not_satisfied\" or \"undetermined\", but here is " .. describe(answer))
  end
  return answer
end

kit.env, kit.case_env = environment(words), case_words and environment(case_words) or nil
kit.ask, kit.share, kit.names_of_cases = ask, share, names_of_cases
