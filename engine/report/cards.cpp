#include <map>

#include "engine/report/report.h"

namespace assay::report {

std::vector<RuleCard> rule_cards(const std::vector<model::Rule>& rules) {
  std::vector<RuleCard> cards;
  for (const model::Rule& rule : rules) {
    RuleCard card{.pack = rule.pack,
                  .id = rule.id,
                  .title = rule.title,
                  .subject = rule.subject,
                  .controls = rule.controls};
    if (rule.remedy) {
      card.action = rule.remedy->action;
      card.owner = rule.remedy->owner;
    }
    for (const model::Expectation& expectation : rule.expectations) {
      card.sentences.push_back(
          {expectation.id, expectation.says, expectation.level, expectation.method});
    }
    cards.push_back(std::move(card));
  }
  return cards;
}

std::vector<ControlCard> control_cards(const std::vector<model::Rule>& rules,
                                       const model::Catalogs& catalogs) {
  std::map<std::string, ControlCard> cards;
  for (const model::Rule& rule : rules) {
    for (const std::string& id : rule.controls) {
      const model::Control* control = catalogs.find(id);
      const model::Catalog* catalog = catalogs.catalog_of(id);
      cards[id] = {
          .id = id,
          .title = control == nullptr ? "" : control->title,
          .framework = catalog == nullptr ? std::string(model::prefix_of(id)) : catalog->name};
    }
  }
  std::vector<ControlCard> sorted;
  for (auto& [id, card] : cards) sorted.push_back(std::move(card));
  return sorted;
}

}  // namespace assay::report
