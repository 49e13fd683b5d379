#include "engine/base/decimal.h"
#include "tests/oracle/random.h"

namespace assay::oracle {
namespace {

using model::Cell;
using model::Field;
using model::Type;

Field field(const char* name, Type type) { return {.name = name, .type = type, .says = "s"}; }
Field reference(const char* name, const char* target) {
  return {.name = name, .type = Type::reference, .target = target, .says = "s"};
}
Field choice(const char* name, std::vector<std::string> values) {
  return {.name = name, .type = Type::enumeration, .values = std::move(values), .says = "s"};
}
Field list(Field of) {
  of.list = true;
  return of;
}

// How untidy a world is: chances in percent.
struct Mood {
  int blank, unasked, na, unreadable, complete, partial_date, lapsed, second_version;
};

Mood any_mood(Dice& dice) {
  static const std::vector<Mood> moods = {
      {0, 0, 0, 0, 100, 0, 0, 0},      // tidy
      {10, 0, 3, 0, 90, 10, 5, 10},    // as registers are
      {15, 10, 8, 5, 60, 30, 15, 25},  // as registers should not be
      {25, 25, 10, 5, 30, 50, 30, 30},
  };
  return dice.pick(moods);
}

std::string key_of(Dice& dice, const std::string& kind) {
  const std::string letter = kind.substr(0, 1);
  return dice.percent(12) ? letter + "9" : letter + std::to_string(dice.between(1, 4));
}

Period any_period(Dice& dice, Date as_of, int partial) {
  static const std::vector<int> edges = {-366, -365, -184, -181, -90, -31, -30, -29, -1, 0, 1, 30};
  const int away = dice.percent(50) ? dice.pick(edges) : dice.between(-420, 60);
  const Date day{as_of.days + away};
  if (!dice.percent(partial)) return Period::of(day);
  return *parse_period(to_text(day).substr(0, dice.percent(70) ? 7 : 4));
}

Cell any_value(Dice& dice, const Field& of, Date as_of, int partial) {
  static const std::vector<std::string> durations = {"P30D",  "P1M", "P6M",  "P182D",
                                                     "P184D", "P1Y", "P365D"};
  static const std::vector<std::string> kinds = {"thing", "part", "person"};
  const auto scalar = [&]() -> std::string {
    if (of.type == Type::enumeration) return dice.pick(of.values);
    if (of.type == Type::reference) return key_of(dice, of.target);
    if (of.type == Type::any) {
      const std::string& kind = dice.pick(kinds);
      return kind + ":" + key_of(dice, kind);
    }
    return std::string(1, static_cast<char>('a' + dice.between(0, 3)));
  };
  if (of.list) {
    model::List items;
    for (int i = dice.between(dice.percent(5) ? 0 : 1, 3); i > 0; --i) items.push_back(scalar());
    return Cell::of(items);
  }
  switch (of.type) {
    case Type::integer:
      return Cell::of(Decimal::of(dice.between(dice.percent(5) ? -2 : 0, 5)));
    case Type::decimal:
      return Cell::of(Decimal{dice.between(0, 10) * Decimal::scale / 4});
    case Type::boolean:
      return Cell::of(dice.percent(60));
    case Type::date:
      return Cell::of(any_period(dice, as_of, partial));
    case Type::duration:
      return Cell::of(*parse_duration(dice.pick(durations)));
    default:
      return Cell::of(scalar());
  }
}

Cell any_cell(Dice& dice, const Field& of, Date as_of, const Mood& mood) {
  const int drawn = dice.between(0, 99);
  int upto = mood.blank;
  if (drawn < upto) return Cell::blank();
  if (drawn < (upto += mood.unasked)) return {};
  if (drawn < (upto += mood.na)) return Cell::na();
  if (drawn < (upto += mood.unreadable)) return Cell::unreadable("? — not understood");
  return any_value(dice, of, as_of, mood.partial_date);
}

void add_fact(Dice& dice, World& world, const Mood& mood, const std::string& org,
              const model::Kind& kind, const std::string& key) {
  model::Fact fact{.org = org, .kind = kind.name, .key = key};
  fact.observed_at = {world.as_of.days - dice.between(0, 3) * 100};
  fact.basis = static_cast<model::Basis>(dice.below(4));
  fact.source = std::string(1, static_cast<char>('a' + dice.between(0, 2)));
  fact.locator = "row " + std::to_string(dice.between(1, 3));
  if (dice.percent(20)) fact.valid_from = Date{world.as_of.days - dice.between(100, 300)};
  if (dice.percent(mood.lapsed)) {
    fact.valid_to = Date{world.as_of.days + dice.between(dice.percent(60) ? -9 : 0, 9)};
  }
  if (dice.percent(15)) fact.evidence = {key_of(dice, "evidence")};
  for (const Field& of : kind.fields) fact.cells.push_back(any_cell(dice, of, world.as_of, mood));
  world.facts.push_back(std::move(fact));
}

}  // namespace

model::Schema random_schema() {
  model::Schema schema;
  const auto add = [&](const char* name, std::vector<Field> fields) {
    const auto added = schema.add({.name = name, .says = "s", .fields = std::move(fields)});
    if (!added) std::abort();
  };
  add("organization", {field("appetite", Type::integer), field("motto", Type::text)});
  add("evidence", {list(field("supports", Type::text)), field("about", Type::any),
                   reference("thing", "thing"), field("made", Type::date)});
  add("person",
      {reference("boss", "person"), field("grade", Type::integer), field("active", Type::boolean)});
  add("part",
      {reference("thing", "thing"), reference("owner", "person"), field("size", Type::integer),
       field("weight", Type::decimal), field("made", Type::date), field("kept", Type::duration),
       list(field("tags", Type::text)), choice("state", {"open", "closed", "lost"}),
       field("about", Type::any), field("ok", Type::boolean), list(reference("crew", "person"))});
  add("thing",
      {reference("owner", "person"), reference("main", "part"),
       choice("class", {"low", "mid", "high"}), field("limit", Type::integer),
       field("score", Type::decimal), field("live", Type::boolean), field("since", Type::date),
       field("kept", Type::duration), list(field("tags", Type::text)), field("mark", Type::text),
       field("about", Type::any), list(reference("crew", "person"))});
  return schema;
}

model::Ask random_answers() {
  return
      [](const model::Rule&, const model::Expectation&, std::span<const std::vector<Cell>> rows) {
        using What = model::Said::What;
        static const std::vector<What> says = {
            What::satisfied,    What::satisfied,     What::satisfied,
            What::satisfied,    What::not_satisfied, What::not_satisfied,
            What::undetermined, What::failed,        What::limited};
        std::vector<model::Said> said;
        for (const std::vector<Cell>& row : rows) {
          std::uint64_t mixed = 1469598103934665603U;
          for (const Cell& cell : row) {
            for (const char c : to_text(cell)) {
              mixed = (mixed ^ static_cast<unsigned char>(c)) * 1099511628211U;
            }
          }
          said.push_back({says[mixed % says.size()], ""});
        }
        return said;
      };
}

World random_world(Dice& dice) {
  static const std::vector<std::string> days = {"2026-06-30", "2024-02-29", "2025-03-31",
                                                "2026-01-01"};
  World world{.schema = random_schema(), .as_of = *parse_date(dice.pick(days))};
  world.ask = random_answers();
  if (dice.percent(30)) world.relations = {{"b", "a"}, {"c", "a"}, {"d", "b"}};
  const Mood mood = any_mood(dice);
  const int orgs = dice.percent(25) ? 2 : 1;
  for (int n = 1; n <= orgs; ++n) {
    const std::string org = "o" + std::to_string(n);
    for (const model::Kind& kind : world.schema.kinds()) {
      if (dice.percent(mood.complete)) {
        world.registers[{org, kind.name}] = {.complete = true, .empty_is_true = dice.percent(25)};
      } else if (dice.percent(20)) {
        world.registers[{org, kind.name}] = {.complete = false, .empty_is_true = dice.percent(50)};
      }
      if (kind.name == "organization") {
        if (dice.percent(80)) add_fact(dice, world, mood, org, kind, org);
        continue;
      }
      const int rows = dice.between(0, kind.name == "part" ? 7 : 4);
      for (int i = 0; i < rows; ++i) {
        const std::string key = kind.name.substr(0, 1) + std::to_string(dice.between(1, 7));
        add_fact(dice, world, mood, org, kind, key);
        if (dice.percent(mood.second_version)) add_fact(dice, world, mood, org, kind, key);
      }
    }
  }
  return world;
}

Case make_case(std::uint64_t seed) {
  Dice dice(seed);
  Case made{random_world(dice), {}};
  for (std::size_t i = 0; i < 6; ++i) made.rules.push_back(random_rule(dice, made.world.schema, i));
  return made;
}

}  // namespace assay::oracle
