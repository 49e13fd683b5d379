#include "engine/packs/scaffold.h"

#include <algorithm>

namespace assay::packs {
namespace {

constexpr std::string_view pack_file =
    R"lua(-- The pack: who it is, whose requirements it reads, and what can be set for a run (--param risks_within=P6M).
pack {
  id         = "@id@",
  title      = "Rules of @id@",
  version    = "1.0.0",
  frameworks = { "@prefix@" },
  params     = { risks_within = years(1) },
}
)lua";

constexpr std::string_view shared_file =
    R"lua(-- What several files share: the others see what this one returns as `shared`. What only cases share stands in
-- shared.cases.lua.
return {
  of_this_system = { system = this.id },
}
)lua";

constexpr std::string_view catalog_file =
    R"json({"id_prefix": "@prefix@", "framework": "Requirements of @id@", "version": "1", "reading": "voluntary", "requirements": [
  {"id": "1", "title": "Every AI system in use has an owner who knows its risks"}]}
)json";

constexpr std::string_view rule_file =
    R"lua(-- One file for each rule; its name is the rule's id. `assay pack doc` prints it in words.
rule {
  control  = "@prefix@:1",           -- what it reads; several: controls = { … }
  title    = "Systems in use have an owner who knows their risks",
  subject  = "ai_system",            -- one outcome for each fact of this kind
  applies  = { stage = in_use },      -- deployed or operated
  severity = { base = 2 },           -- 1 info, 2 low, 3 medium, 4 high, 5 critical

  -- A sentence that is true when it is satisfied, and the test that shows it.
  expect {
    id    = "owned",
    says  = "somebody answers for the system",
    level = "own", method = "examine",
    has   = { owner = present },
  },

  -- `where` says which facts the sentence speaks of, `has` what is demanded of them.
  expect {
    id    = "risks-assessed",
    says  = "the risks of the system were assessed lately",
    level = "own", method = "examine",
    some  = "risk_assessment", where = shared.of_this_system,
    has   = { performed_at = fresh(param.risks_within) },
  },

  remedy = { task = "Name an owner of {name} and assess its risks", owner = "AI officer", within = days(30), effort = "S" },
}
)lua";

constexpr std::string_view cases_file =
    R"lua(-- Cases: small worlds with what the rule must say about them, as of 2025-01-01 unless they say otherwise.
-- `assay pack check` names the outcomes that no case shows; `assay pack test` changes the rule bit by bit and names the
-- changes that no case notices.
local assessed = { id = "r1", system = "s1", performed_at = "2024-06-01" }

-- A world in which all is well.
local fine = {
  facts    = { ai_system = { id = "s1", name = "Desk", stage = "operated", owner = "ada" }, risk_assessment = assessed },
  complete = { "risk_assessment" },
  expects  = { owned = "satisfied", ["risks-assessed"] = "satisfied" },
}

-- One case for each line: what it shows, what is different on file, and what the sentences then come to; the rule comes to
-- the worst of them.
cases(lines(fine, {
  { "an owner and a fresh assessment" },
  { "being put into use", { ai_system = { stage = "deployed" } } },

  -- Not satisfied. An absent record is a failure only where the register is declared complete.
  { "nobody was named", { ai_system = { owner = blank } }, { owned = "not_satisfied" } },
  { "nothing was assessed", { risk_assessment = false }, { ["risks-assessed"] = "not_satisfied" } },

  -- Undetermined: nobody was asked for an owner, or the register of assessments may lack some.
  { "nobody was asked for an owner", { ai_system = { owner = unasked } }, { owned = "undetermined" } },
  { "assessments may be missing", { risk_assessment = false }, { ["risks-assessed"] = "undetermined" }, complete = {} },

  -- Not applicable: the rule is not about it.
  { "a retired system needs neither", { ai_system = { stage = "retired" } }, "not_applicable" },

  -- Tempting: what looks like a pass and is none.
  { "an owner nobody can read is no owner", { ai_system = { owner = unreadable "see the intranet" } }, { owned = "undetermined" }, tempting = true },
  { "the assessment of another system", { risk_assessment = { system = "s2" } }, { ["risks-assessed"] = "not_satisfied" }, tempting = true },

  -- Boundaries: the last day that counts and the first that does not. One good record among others is enough.
  { "assessed a year ago but for a day, and long before",
    { risk_assessment = { but(assessed, { performed_at = "2024-01-02" }), but(assessed, { id = "r2", performed_at = "2020-01-01" }) } } },
  { "assessed a year ago", { risk_assessment = { performed_at = "2024-01-01" } }, { ["risks-assessed"] = "not_satisfied" } },
}))
)lua";

std::string fill(std::string_view text, std::string_view id) {
  std::string prefix(id);
  std::transform(prefix.begin(), prefix.end(), prefix.begin(), [](char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  });
  std::string made(text);
  const auto replace = [&](std::string_view mark, std::string_view with) {
    for (std::size_t at = made.find(mark); at != std::string::npos; at = made.find(mark, at))
      made.replace(at, mark.size(), with);
  };
  replace("@id@", id);
  replace("@prefix@", prefix);
  return made;
}

}  // namespace

std::string pack_id_of(std::string_view folder_name) {
  std::string id;
  for (const char c : folder_name) {
    const bool upper = c >= 'A' && c <= 'Z';
    const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (plain || upper) {
      id += upper ? static_cast<char>(c - 'A' + 'a') : c;
    } else if (!id.empty() && id.back() != '-') {
      id += '-';
    }
  }
  if (id.ends_with('-')) id.pop_back();
  return id;
}

std::vector<ScaffoldFile> scaffold(const std::string& id) {
  return {{"frameworks/" + id + ".json", fill(catalog_file, id)},
          {"pack.lua", fill(pack_file, id)},
          {"rules/owner-knows-risks.cases.lua", fill(cases_file, id)},
          {"rules/owner-knows-risks.lua", fill(rule_file, id)},
          {"shared.lua", fill(shared_file, id)}};
}

}  // namespace assay::packs
