// A catalog as a page of Markdown: its status on the day it was read, what is certain and what is
// not, then each requirement with what the texts of other frameworks cover of it and the rules of
// its own. Pure; no date but the catalog's own stands on it.
#pragma once

#include <map>
#include <span>
#include <string>

#include "engine/model/catalog.h"
#include "engine/model/catalog_notes.h"
#include "engine/model/coverage.h"

namespace assay::report {

struct CatalogPage {
  std::string file;  // "law.json"
  const model::Catalog& catalog;
  const model::CatalogNotes& notes;
  std::span<const model::Coverage> lines;  // of its requirements, by text alone
  const model::FrameworkCoverage& sum;     // of these lines
};

std::string md(const CatalogPage& page, const std::map<std::string, std::string>& rule_titles);
// The table of all pages, with links.
std::string index_md(std::span<const CatalogPage> pages);
// "law.md" for "law.json"
std::string page_name(const CatalogPage& page);

}  // namespace assay::report
