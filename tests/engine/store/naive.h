// The meaning of the store, written again as slowly and plainly as possible: a list of events,
// asked from the start each time. Things have two fields here: name and level.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "engine/base/date.h"
#include "engine/model/fact.h"

namespace assay::store::test {

struct Said {
  std::string org, key;
  Date day;
  std::string source;
  std::optional<int> rank;
  model::Cell name, level;
};

struct Event {
  std::vector<Said> said;
  // Organisations whose things the load declares complete as of a day.
  std::vector<std::pair<std::string, Date>> complete;
  bool rejected = false;
  // A retraction instead.
  std::optional<Said> withdrawn;
};

struct Seen {
  Date observed;
  std::size_t load;
  std::string name, level;

  bool operator==(const Seen&) const = default;
};

using Things = std::map<std::pair<std::string, std::string>, Seen>;  // by (org, key)

class Naive {
 public:
  void add(Event event) { events_.push_back(std::move(event)); }

  [[nodiscard]] std::size_t size() const { return events_.size(); }
  [[nodiscard]] const std::vector<Event>& events() const { return events_; }

  // Loads are counted from 1.
  [[nodiscard]] Things at(Date as_of, std::size_t known) const {
    Things things;
    for (const auto& [org, key] : keys(known)) {
      if (auto seen = one(org, key, as_of, known)) things[{org, key}] = *seen;
    }
    return things;
  }

 private:
  using Key = std::pair<std::string, std::string>;

  [[nodiscard]] std::set<Key> keys(std::size_t known) const {
    std::set<Key> made;
    for (std::size_t load = 1; load <= known; ++load) {
      for (const Said& said : events_[load - 1].said) made.insert({said.org, said.key});
    }
    return made;
  }

  [[nodiscard]] bool withdrawn(const Key& of, Date day, std::size_t after,
                               std::size_t known) const {
    for (std::size_t load = after + 1; load <= known; ++load) {
      const auto& gone = events_[load - 1].withdrawn;
      if (gone && gone->org == of.first && gone->key == of.second && gone->day == day) return true;
    }
    return false;
  }

  // Whether the load says that the key has gone, on that day.
  [[nodiscard]] bool ends(const Key& of, Date day, std::size_t load) const {
    const Event& event = events_[load - 1];
    if (event.rejected) return false;
    for (const Said& said : event.said) {
      if (said.org == of.first && said.key == of.second) return false;
    }
    for (const auto& [org, when] : event.complete) {
      if (org == of.first && when == day && one(of.first, of.second, day, load - 1)) return true;
    }
    return false;
  }

  [[nodiscard]] std::vector<Date> days(const Key& of, Date as_of, std::size_t known) const {
    std::set<Date> made;
    for (std::size_t load = 1; load <= known; ++load) {
      for (const Said& said : events_[load - 1].said) {
        if (Key(said.org, said.key) == of && said.day <= as_of) made.insert(said.day);
      }
      for (const auto& [org, when] : events_[load - 1].complete) {
        if (org == of.first && when <= as_of) made.insert(when);
      }
    }
    return {made.rbegin(), made.rend()};
  }

  [[nodiscard]] std::optional<Seen> one(const std::string& org, const std::string& key, Date as_of,
                                        std::size_t known) const {
    const Key of{org, key};
    for (const Date day : days(of, as_of, known)) {
      bool spoken = false;  // somebody said something about this day that still counts
      std::vector<Said> standing;
      std::size_t last = 0;
      for (std::size_t load = 1; load <= known; ++load) {
        if (withdrawn(of, day, load, known)) continue;
        if (ends(of, day, load)) {
          standing.clear();
          spoken = true;
          last = load;
        }
        for (const Said& said : events_[load - 1].said) {
          if (Key(said.org, said.key) != of || said.day != day) continue;
          std::vector<Said> kept;
          for (const Said& earlier : standing) {
            const bool same_load = last == load && in_load(earlier, load);
            const bool both_ranked = earlier.rank && said.rank;
            if (same_load || (both_ranked && earlier.source != said.source))
              kept.push_back(earlier);
          }
          standing = kept;
          standing.push_back(said);
          spoken = true;
          last = load;
        }
      }
      if (!spoken) continue;
      if (standing.empty()) return std::nullopt;
      return Seen{day, last, fold(standing, &Said::name), fold(standing, &Said::level)};
    }
    return std::nullopt;
  }

  [[nodiscard]] bool in_load(const Said& wanted, std::size_t load) const {
    for (const Said& said : events_[load - 1].said) {
      if (said.org == wanted.org && said.key == wanted.key && said.day == wanted.day &&
          said.source == wanted.source && said.name == wanted.name && said.level == wanted.level) {
        return true;
      }
    }
    return false;
  }

  static std::string fold(const std::vector<Said>& standing, model::Cell Said::*field) {
    if (standing.size() == 1) return show(standing[0].*field);
    for (int rank = 9; rank >= 0; --rank) {
      std::map<std::string, std::string> answers;  // source → text, of this rank
      std::set<std::string> different;
      for (const Said& said : standing) {
        if (said.rank.value_or(0) != rank) continue;
        const model::Cell& cell = said.*field;
        if (cell.state == model::State::blank || cell.state == model::State::unasked) continue;
        answers[said.source] = show(cell);
        different.insert(show(cell));
      }
      if (different.size() == 1) return *different.begin();
      if (different.size() > 1) {
        std::string text;
        for (const auto& [source, answer] : answers) {
          text += (text.empty() ? "" : " / ") + answer + " (" + source + ")";
        }
        return "unreadable (" + text + " — sources of equal rank disagree)";
      }
    }
    for (const Said& said : standing) {
      if ((said.*field).state == model::State::blank) return "left blank";
    }
    return "not asked";
  }

  static std::string show(const model::Cell& cell) { return to_text(cell); }

  std::vector<Event> events_;
};

}  // namespace assay::store::test
