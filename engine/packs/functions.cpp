#include "engine/packs/functions.h"

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <unordered_map>

#include "engine/json/write.h"

namespace assay::packs {
namespace {

using model::Cell;
using model::Said;

constexpr std::size_t rows_of_batch = 1000;

void write(json::Writer& writer, const Cell& cell) {
  if (cell.state != model::State::value) {
    writer.open_object();
    writer.name(cell.state == model::State::na ? "na" : "blank").boolean(true);
    writer.close_object();
  } else if (const auto* items = std::get_if<model::List>(&cell.value)) {
    writer.open_array();
    for (const std::string& item : *items) writer.text(item);
    writer.close_array();
  } else if (const auto* number = std::get_if<Decimal>(&cell.value)) {
    writer.raw(to_text(*number));
  } else if (const auto* flag = std::get_if<bool>(&cell.value)) {
    writer.boolean(*flag);
  } else {
    writer.text(to_text(cell));
  }
}

// {"fact": {…}, "given": {…}, "subject": {…}}
std::string to_json(const model::Function& function, const std::vector<Cell>& row) {
  std::map<std::string, std::map<std::string, const Cell*>> tables = {
      {"fact", {}}, {"given", {}}, {"subject", {}}};
  for (std::size_t i = 0; i < row.size(); ++i) {
    const std::string& name = function.names[i];
    if (name.starts_with("this.")) {
      tables["subject"][name.substr(5)] = &row[i];
    } else if (name.starts_with("param.")) {
      tables["given"][name.substr(6)] = &row[i];
    } else {
      tables[name == "today" ? "given" : "fact"][name] = &row[i];
    }
  }
  json::Writer writer;
  writer.open_object();
  for (const auto& [table, cells] : tables) {
    writer.name(table).open_object();
    for (const auto& [name, cell] : cells) write(writer.name(name), *cell);
    writer.close_object();
  }
  writer.close_object();
  return writer.take();
}

class Functions {
 public:
  explicit Functions(const std::vector<Loaded>& packs) {
    for (const Loaded& pack : packs) {
      if (!pack.sources.empty()) packs_.emplace(pack.id, Pack{pack.cage, pack.sources});
    }
  }

  std::vector<Said> ask(const model::Rule& rule, const model::Function& function,
                        std::span<const std::vector<Cell>> rows) {
    const std::string about = rule.pack + "\n" + function.file + "\n" +
                              std::to_string(function.rule) + "/" +
                              std::to_string(function.sentence) + "\n";
    std::vector<std::string> asked;
    asked.reserve(rows.size());
    for (const std::vector<Cell>& row : rows) asked.push_back(to_json(function, row));
    std::set<std::string> fresh;
    {
      const std::lock_guard lock(mutex_);
      for (const std::string& row : asked) {
        if (!known_.contains(about + row)) fresh.insert(row);
      }
    }
    const std::vector<std::string> order(fresh.begin(), fresh.end());
    for (std::size_t first = 0; first < order.size(); first += rows_of_batch) {
      const std::size_t last = std::min(order.size(), first + rows_of_batch);
      Questions batch{function.file, function.rule, function.sentence, {}};
      for (std::size_t i = first; i < last; ++i) batch.rows.push_back(order[i]);
      std::vector<Said> said = run(rule.pack, batch);
      const std::lock_guard lock(mutex_);
      for (std::size_t i = first; i < last; ++i) {
        known_.try_emplace(about + order[i], std::move(said[i - first]));
      }
    }
    std::vector<Said> made;
    made.reserve(rows.size());
    const std::lock_guard lock(mutex_);
    for (const std::string& row : asked) made.push_back(known_.at(about + row));
    return made;
  }

 private:
  struct Pack {
    Cage cage;
    std::vector<Source> sources;
  };

  std::vector<Said> run(const std::string& id, const Questions& batch) const {
    const auto pack = packs_.find(id);
    if (pack == packs_.end()) {
      return {batch.rows.size(), {Said::What::failed, "the pack of the test is not at hand"}};
    }
    auto said = ask_tests(pack->second.cage, pack->second.sources, batch);
    if (said) return std::move(*said);
    return {batch.rows.size(), {Said::What::failed, said.error().message}};
  }

  std::map<std::string, Pack> packs_;
  std::mutex mutex_;
  std::unordered_map<std::string, Said> known_;
};

}  // namespace

model::Ask functions_of(const std::vector<Loaded>& packs) {
  auto functions = std::make_shared<Functions>(packs);
  return [functions](const model::Rule& rule, const model::Expectation& expectation,
                     std::span<const std::vector<Cell>> rows) {
    return functions->ask(rule, *expectation.function, rows);
  };
}

}  // namespace assay::packs
