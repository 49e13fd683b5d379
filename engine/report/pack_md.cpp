#include <algorithm>

#include "engine/report/escape.h"
#include "engine/report/pack_page.h"
#include "engine/report/words.h"

namespace assay::report {
namespace {

// What stands in `backticks` stays code.
std::string prose(std::string_view text) {
  std::string made;
  bool code = false;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('`'), text.size());
    const std::string_view part = text.substr(0, end);
    if (code) {
      made += "`" + std::string(part) + "`";
    } else {  // escaped, without the blanks at its ends
      made += (part.starts_with(' ') && !made.empty() ? " " : "") + escape::md(part) +
              (part.size() > 1 && part.ends_with(' ') ? " " : "");
    }
    text.remove_prefix(std::min(end + 1, text.size()));
    code = !code;
  }
  return made;
}

std::string joined(const std::vector<std::string>& texts, std::string_view between) {
  std::string made;
  for (const std::string& text : texts) {
    if (!made.empty()) made += between;
    made += prose(text);
  }
  return made;
}

void write_rule(const PackRule& rule, std::string& out) {
  out += "\n## " + escape::md(rule.title) + "\n\n";
  for (const auto& [id, title] : rule.controls)
    out += "- **" + escape::md(id) + "** " + escape::md(title) + "\n";
  const auto line = [&](std::string_view head, const std::string& text) {
    if (!text.empty()) out += "- " + std::string(head) + ": " + prose(text) + "\n";
  };
  line("About", "every " + singular(rule.subject) +
                    (rule.applies.empty() ? "" : " of which " + rule.applies));
  line("Severity", rule.severity);
  line("Task",
       rule.task + " (" + rule.owner + (rule.within.empty() ? "" : ", " + rule.within) + ")");
  line("Waiver", rule.waivable);
  for (const auto& [name, value] : rule.params) line("Parameter", "`" + name + "` is " + value);
  line("Rule", rule.id + ", " + rule.file);
  out += "\n| sentence | level | method | tested | reads |\n| --- | --- | --- | --- | --- |\n";
  for (const PackSentence& one : rule.sentences) {
    out += "| **" + escape::md(one.says) + "**";
    for (const std::string& note : one.notes) out += "; " + prose(note);
    out += " | " + escape::md(one.level) + " | " + escape::md(one.method) + " | " +
           (one.when.empty() ? "" : "when " + prose(one.when) + ": ") + prose(one.demand) + " | " +
           joined(one.reads, "; ") + " |\n";
  }
  if (rule.examples.empty()) return;
  out += "\n| case | facts | expected |\n| --- | --- | --- |\n";
  for (const PackExample& one : rule.examples) {
    std::vector<std::string> expected;
    for (const auto& [what, outcome] : one.expected) expected.push_back(what + ": " + outcome);
    out += "| " + escape::md(one.says) + (one.tempting ? " (looks like a pass and is none)" : "") +
           ", as of " + escape::md(one.as_of) + " | " + joined(one.facts, "; ") +
           (one.complete.empty() ? "" : "; complete: " + joined(one.complete, ", ")) + " | " +
           joined(expected, "; ") + " |\n";
  }
}

}  // namespace

std::string md(const PackDocument& pack) {
  std::string out = "# " + escape::md(pack.title) + "\n\nRule pack " + escape::md(pack.id) + " " +
                    escape::md(pack.version) + ", " + count(pack.rules.size(), "rule");
  if (!pack.says.empty()) out += ": " + escape::md(pack.says);
  out += pack.says.ends_with('.') ? "\n" : ".\n";
  if (!pack.params.empty()) out += "\n";
  for (const auto& [name, value] : pack.params)
    out += "- Parameter: " + prose("`" + name + "` is " + value) + "\n";
  for (const PackRule& rule : pack.rules) write_rule(rule, out);
  return out + "\n" + escape::md(pack.engine) + ", " + pack.digest + "\n";
}

}  // namespace assay::report
