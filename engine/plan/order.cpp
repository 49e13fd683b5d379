// Kahn's algorithm with a queue sorted by urgency.
#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "engine/plan/plan.h"

namespace assay::plan {
namespace {

// More urgent first.
auto urgency(const model::Task& task) {
  return std::tuple(-static_cast<int>(task.severity), task.due.empty(),
                    std::tie(task.due, task.id));
}

struct Earlier {
  const std::vector<model::Task>* tasks;
  bool operator()(std::size_t a, std::size_t b) const {
    return urgency((*tasks)[a]) < urgency((*tasks)[b]);
  }
};

}  // namespace

void put_in_order(std::vector<model::Task>& tasks) {
  std::map<std::string, std::size_t, std::less<>> index;
  for (std::size_t i = 0; i < tasks.size(); ++i) index[tasks[i].id] = i;
  std::vector<std::vector<std::size_t>> next(tasks.size());
  std::vector<std::size_t> waits(tasks.size(), 0);
  for (std::size_t i = 0; i < tasks.size(); ++i) {
    for (const std::string& id : tasks[i].after) {
      const auto before = index.find(id);
      if (before == index.end() || before->second == i) continue;
      next[before->second].push_back(i);
      ++waits[i];
    }
  }
  using Queue = std::set<std::size_t, Earlier>;
  Queue ready(Earlier{&tasks});
  Queue blocked(Earlier{&tasks});
  for (std::size_t i = 0; i < tasks.size(); ++i) (waits[i] == 0 ? ready : blocked).insert(i);
  std::vector<std::size_t> sorted;
  while (sorted.size() < tasks.size()) {
    Queue& from = ready.empty() ? blocked : ready;
    const std::size_t task = *from.begin();
    from.erase(from.begin());
    sorted.push_back(task);
    for (const std::size_t after : next[task]) {
      if (--waits[after] == 0 && blocked.erase(after) > 0) ready.insert(after);
    }
  }
  std::vector<model::Task> ordered;
  ordered.reserve(tasks.size());
  for (const std::size_t i : sorted) {
    ordered.push_back(std::move(tasks[i]));
    ordered.back().order = static_cast<std::uint32_t>(ordered.size());
  }
  tasks = std::move(ordered);
}

}  // namespace assay::plan
