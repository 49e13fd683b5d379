#include "engine/report/pack_page.h"
#include "engine/report/page.h"
#include "engine/report/style.h"
#include "engine/report/words.h"

namespace assay::report {
namespace {

constexpr std::size_t longest = 20'000;  // of one text

std::string anchor(std::size_t rule) { return "r" + std::to_string(rule + 1); }

void write_head(Page& page, const PackDocument& pack) {
  page.raw("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">");
  page.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src ");
  page.raw(style_source()).raw("; base-uri 'none'; form-action 'none'\">");
  page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
  page.raw("<meta name=\"referrer\" content=\"no-referrer\"><title>").text(pack.title);
  page.raw(" – rules</title><style>").raw(style).raw("</style></head>\n<body><main>");
}

void write_opening(Page& page, const PackDocument& pack) {
  std::size_t sentences = 0, examples = 0;
  for (const PackRule& rule : pack.rules) {
    sentences += rule.sentences.size();
    examples += rule.examples.size();
  }
  page.raw("<p class=\"kicker\">Rule pack <span>").text(pack.id).raw(" ").text(pack.version);
  page.raw("</span></p><h1>").text(pack.title).raw("</h1><p class=\"lede\">");
  page.text(count(pack.rules.size(), "rule")).raw(" with ").text(count(sentences, "sentence"));
  page.raw(", shown by ").text(count(examples, "case"));
  if (!pack.says.empty()) page.raw(": ").prose(pack.says, longest);
  page.raw(pack.says.ends_with('.') ? "" : ".")
      .raw("</p><p>A sentence of level <em>required</em> is demanded by the framework, ");
  page.raw(
      "<em>own</em> by the organisation itself; <em>advice</em> never changes the outcome of ");
  page.raw("a rule. What is asked by <em>interview</em> or <em>observe</em> waits for a person. ");
  page.raw("A case is a small world and what the rule says about it.</p>");
  for (const auto& param : pack.params) {
    page.raw(&param == pack.params.data() ? "<p>Parameters of every rule: " : "; ");
    page.prose("`" + param.first + "` is " + param.second, longest);
  }
  if (!pack.params.empty()) page.raw(".</p>");
}

void write_contents(Page& page, const PackDocument& pack) {
  page.raw("<h2 id=\"rules\">Rules</h2><table class=\"stack\"><thead><tr><th>Control</th>");
  page.raw("<th>Rule</th><th>About</th><th class=\"n\">Sentences</th></tr></thead><tbody>");
  for (std::size_t i = 0; i < pack.rules.size(); ++i) {
    const PackRule& rule = pack.rules[i];
    page.raw("<tr><td data-l=\"Control\">");
    for (std::size_t k = 0; k < rule.controls.size(); ++k)
      page.raw(k == 0 ? "" : ", ").text(rule.controls[k].first);
    page.raw("</td><td data-l=\"Rule\"><a href=\"#").raw(anchor(i)).raw("\">").text(rule.title);
    page.raw("</a></td><td data-l=\"About\">").text(singular(rule.subject));
    page.raw("</td><td class=\"n\" data-l=\"Sentences\">").number(rule.sentences.size());
    page.raw("</td></tr>");
  }
  page.raw("</tbody></table>");
}

void write_line(Page& page, std::string_view head, std::string_view text) {
  if (text.empty()) return;
  page.raw("<li><strong>").raw(head).raw("</strong> ").prose(text, longest).raw("</li>");
}

void write_sentence(Page& page, const PackSentence& sentence) {
  page.raw("<tr><td data-l=\"Sentence\"><strong>").text(sentence.says).raw("</strong>");
  if (!sentence.when.empty()) page.raw("<br>when ").prose(sentence.when, longest);
  page.raw("<br>tested: ").prose(sentence.demand, longest);
  for (const std::string& note : sentence.notes)
    page.raw("<br><small>").prose(note, longest).raw("</small>");
  page.raw("<br><small>").text(sentence.id).raw("</small></td><td data-l=\"Level\">");
  page.text(sentence.level).raw("</td><td data-l=\"Method\">").text(sentence.method);
  page.raw("</td><td data-l=\"Reads\">");
  for (std::size_t i = 0; i < sentence.reads.size(); ++i)
    page.raw(i == 0 ? "" : "<br>").text(sentence.reads[i]);
  page.raw("</td></tr>");
}

std::string_view look_of(std::string_view outcome) {
  return outcome == "satisfied"       ? "recorded"
         : outcome == "not satisfied" ? "fail"
         : outcome == "undetermined"  ? "open"
                                      : "na";
}

void write_example(Page& page, const PackExample& example) {
  page.raw("<tr><td data-l=\"Case\">").text(example.says);
  if (example.tempting) page.raw(" <small>(looks like a pass and is none)</small>");
  page.raw("<br><small>as of ").text(example.as_of).raw("</small></td><td data-l=\"Facts\">");
  for (std::size_t i = 0; i < example.facts.size(); ++i)
    page.raw(i == 0 ? "" : "<br>").prose(example.facts[i], longest);
  if (!example.complete.empty()) {
    page.raw("<br><small>complete: ");
    for (std::size_t i = 0; i < example.complete.size(); ++i)
      page.raw(i == 0 ? "" : ", ").text(example.complete[i]);
    page.raw("</small>");
  }
  page.raw("</td><td data-l=\"Expected\">");
  for (std::size_t i = 0; i < example.expected.size(); ++i) {
    const auto& [what, outcome] = example.expected[i];
    const std::string_view look = look_of(outcome);
    page.raw(i == 0 ? "" : "<br>").raw("<span class=\"sign ").raw(look).raw("\">");
    page.raw(sign_of(look)).raw("</span> ").text(what).raw(": ").text(outcome);
  }
  page.raw("</td></tr>");
}

void write_rule(Page& page, const PackRule& rule, std::size_t index) {
  page.raw("<section class=\"statement\"><h2 id=\"").raw(anchor(index)).raw("\">");
  page.text(rule.title).raw("</h2><p class=\"controls\">");
  for (std::size_t i = 0; i < rule.controls.size(); ++i) {
    page.raw(i == 0 ? "" : "<br>").text(rule.controls[i].first).raw(" ");
    page.text(rule.controls[i].second);
  }
  page.raw("</p><ul>");
  write_line(page, "About",
             "every " + singular(rule.subject) +
                 (rule.applies.empty() ? "" : " of which " + rule.applies));
  write_line(page, "Severity", rule.severity);
  write_line(page, "Task",
             rule.task + " (" + rule.owner + (rule.within.empty() ? "" : ", " + rule.within) + ")");
  write_line(page, "Waiver", rule.waivable);
  for (const auto& [name, value] : rule.params)
    write_line(page, "Parameter", "`" + name + "` is " + value);
  page.raw("</ul><table class=\"stack\"><thead><tr><th>Sentence</th><th>Level</th><th>Method</th>");
  page.raw("<th>Reads</th></tr></thead><tbody>");
  for (const PackSentence& sentence : rule.sentences) write_sentence(page, sentence);
  page.raw("</tbody></table>");
  if (!rule.examples.empty()) {
    page.raw("<details><summary>").text(count(rule.examples.size(), "case"));
    page.raw("</summary><table class=\"stack\"><thead><tr><th>Case</th><th>Facts</th>");
    page.raw("<th>Expected</th></tr></thead><tbody>");
    for (const PackExample& example : rule.examples) write_example(page, example);
    page.raw("</tbody></table></details>");
  }
  page.raw("<p class=\"id\">").text(rule.id).raw(" · ").text(rule.file).raw("</p></section>");
}

}  // namespace

std::string html(const PackDocument& pack) {
  Page page;
  write_head(page, pack);
  write_opening(page, pack);
  write_contents(page, pack);
  for (std::size_t i = 0; i < pack.rules.size(); ++i) write_rule(page, pack.rules[i], i);
  page.raw("</main><footer>").text(pack.engine).raw(" · <span class=\"digest\">");
  page.text(pack.digest).raw("</span></footer></body></html>\n");
  return page.take();
}

}  // namespace assay::report
