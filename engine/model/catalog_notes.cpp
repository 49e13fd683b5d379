#include "engine/model/catalog_notes.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>

namespace assay::model {
namespace {

// What the engine computes with, or what stands elsewhere on a page.
constexpr std::string_view computed[] = {"id",
                                         "title",
                                         "summary",
                                         "parent",
                                         "guidance",
                                         "selected",
                                         "assessable",
                                         "evidence",
                                         "elements",
                                         "never",
                                         "applies_to",
                                         "risk_class",
                                         "product_duty",
                                         "in_force",
                                         "applies_until",
                                         "in_force_from",
                                         "amended_from",
                                         "in_force_from_original",
                                         "objective"};
constexpr std::string_view heads[] = {"framework", "full_name", "id_prefix",       "reading",
                                      "version",   "publisher", "licence_of_text", "published"};
constexpr std::string_view of_status[] = {"status",         "as_of",     "events",   "certain",
                                          "open_questions", "uncertain", "in_force", "certifiable"};

template <std::size_t size>
bool is_one_of(const std::string_view (&known)[size], std::string_view name) {
  return std::find(std::begin(known), std::end(known), name) != std::end(known);
}

std::string words(std::string_view name) {
  std::string made(name);
  std::replace(made.begin(), made.end(), '_', ' ');
  return made;
}

// A scalar as it reads, a list of them with commas; nothing for objects.
std::optional<std::string> said(const json::Value& value) {
  if (const std::string* text = value.string()) return *text;
  if (const bool* truth = value.boolean()) return *truth ? "yes" : "no";
  if (const json::Number* number = value.number()) return number->text;
  if (value.array() == nullptr) return std::nullopt;
  std::string made;
  for (const json::Value& one : *value.array()) {
    const auto item = said(one);
    if (!item) return std::nullopt;
    made += (made.empty() ? "" : made.ends_with('.') ? " " : ", ") + *item;
  }
  return made;
}

std::vector<std::string> texts(const json::Value& from, std::string_view member) {
  std::vector<std::string> made;
  const json::Value* found = from.find(member);
  if (found == nullptr) return made;
  if (found->string() != nullptr) made.push_back(*found->string());
  if (found->array() == nullptr) return made;
  for (const json::Value& one : *found->array()) {
    if (one.string() != nullptr) made.push_back(*one.string());
  }
  return made;
}

template <std::size_t size>
std::vector<Remark> remarks(const json::Value& from, const std::string_view (&known)[size]) {
  std::vector<Remark> made;
  if (from.object() == nullptr) return made;
  for (const json::Member& one : *from.object()) {
    if (is_one_of(known, one.name)) continue;
    if (auto text = said(one.value); text && !text->empty())
      made.emplace_back(words(one.name), std::move(*text));
  }
  return made;
}

void read_requirements(const json::Value* list, const std::string& prefix, CatalogNotes& into) {
  if (list == nullptr || list->array() == nullptr) return;
  for (const json::Value& one : *list->array()) {
    into.requirements[prefix + ":" + one.text("id")] = {one.text("summary"),
                                                        remarks(one, computed)};
  }
}

// Why no rule judges them, said of several requirements at once.
void read_reasons(const json::Value* groups, const std::string& prefix, CatalogNotes& into) {
  if (groups == nullptr || groups->array() == nullptr) return;
  for (const json::Value& group : *groups->array()) {
    for (const std::string& id : texts(group, "ids")) {
      const auto found = into.requirements.find(prefix + ":" + id);
      if (found == into.requirements.end()) continue;
      found->second.remarks.emplace_back("no rule", group.text("why"));
    }
  }
}

}  // namespace

CatalogNotes parse_catalog_notes(const json::Value& document) {
  CatalogNotes made{.full_name = document.text("full_name"),
                    .publisher = document.text("publisher"),
                    .licence = document.text("licence_of_text")};
  if (const json::Value* status = document.find("legal_status")) {
    const json::Value* events = status->find("events");
    if (events != nullptr && events->array() != nullptr) {
      for (const json::Value& one : *events->array())
        made.events.push_back({one.text("date"), one.text("event"), one.text("certainty")});
    }
    made.certain = texts(*status, "certain");
    made.open = texts(*status, "open_questions");
    for (std::string& one : texts(*status, "uncertain")) made.open.push_back(std::move(one));
    made.status_remarks = remarks(*status, of_status);
  }
  made.remarks = remarks(document, heads);
  const std::string prefix = document.text("id_prefix");
  read_requirements(document.find("requirements"), prefix, made);
  if (const json::Value* annex = document.find("annex_a"))
    read_requirements(annex->find("controls"), prefix, made);
  read_reasons(document.find("no_rule"), prefix, made);
  return made;
}

}  // namespace assay::model
