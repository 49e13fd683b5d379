#include "tests/oracle/build.h"
#include "tests/oracle/random.h"

namespace assay::oracle {
namespace {

using namespace build;
using model::Condition;
using model::Conditions;
using model::Expr;
using model::Field;
using model::Kind;
using model::Root;
using model::Test;
using model::Type;
using model::Word;
using Op = Expr::Op;

// What an expression must be to stand beside a field.
enum class Sort { text, number, flag, date, length, set };

Sort sort_of(const Field& field) {
  if (field.list) return Sort::set;
  switch (field.type) {
    case Type::integer:
    case Type::decimal:
      return Sort::number;
    case Type::boolean:
      return Sort::flag;
    case Type::date:
      return Sort::date;
    case Type::duration:
      return Sort::length;
    default:
      return Sort::text;
  }
}

class Author {
 public:
  Author(Dice& dice, const model::Schema& schema) : dice_(dice), schema_(schema) {}

  model::Rule rule(std::size_t number) {
    static const std::vector<std::string> subjects = {"thing", "thing", "thing", "part", "person"};
    model::Rule made;
    made.pack = "random", made.id = "r" + std::to_string(number), made.title = made.id;
    made.subject = dice_.pick(subjects);
    subject_ = schema_.find(made.subject);
    for (int i = dice_.between(-12, 2); i > 0; --i) made.law.push_back(law());
    if (dice_.percent(35)) made.applies = conditions(*subject_, dice_.between(1, 2), 2, false);
    made.severity.base = dice_.between(0, 3);
    for (int i = dice_.between(-2, 2); i > 0; --i) made.severity.add.push_back(addend());
    const int sentences = dice_.between(1, 3);
    for (int i = 0; i < sentences; ++i) made.expectations.push_back(expectation(i));
    return made;
  }

 private:
  const Field& field_of(const Kind& kind) { return dice_.pick(kind.fields); }

  // That binds from or until some day, or never did.
  model::Application law() {
    static const std::vector<std::string> days = {"2024-02-01", "2026-06-30", "2026-07-01",
                                                  "2028-08-02"};
    model::Application made;
    if (dice_.percent(70)) made.from = parse_date(dice_.pick(days));
    if (dice_.percent(30)) made.until = parse_date(dice_.pick(days));
    if (dice_.percent(20)) made.original_from = parse_date(dice_.pick(days));
    if (dice_.percent(20)) made.amended_on = parse_date(dice_.pick(days));
    if (dice_.percent(10)) made.never = "it lapsed";
    return made;
  }

  // A field of one sort, now and then one that every kind has, or none.
  const Field* field_of(const Kind& kind, Sort sort) {
    std::vector<const Field*> fits;
    const bool common = dice_.percent(10);
    for (const Field& field : common ? model::common_fields() : kind.fields) {
      if (sort_of(field) == sort) fits.push_back(&field);
    }
    return fits.empty() ? nullptr : dice_.pick(fits);
  }

  const Kind& some_kind() {
    static const std::vector<std::string> names = {"part",  "part",   "part",
                                                   "thing", "person", "evidence"};
    return *schema_.find(dice_.pick(names));
  }

  Expr plain_constant(Sort sort, const Field* like) {
    static const std::vector<std::string> lengths = {"P30D", "P1M", "P6M", "P182D", "P1Y", "P365D"};
    static const std::vector<std::string> days = {"2026-06-30", "2026-06", "2025", "2025-12-30",
                                                  "2024-02"};
    switch (sort) {
      case Sort::number:
        return constant(model::Cell::of(Decimal{dice_.between(0, 10) * Decimal::scale / 2}));
      case Sort::flag:
        return constant(flag(dice_.percent(70)));
      case Sort::date:
        return constant(date(dice_.pick(days).c_str()));
      case Sort::length:
        return constant(length(dice_.pick(lengths).c_str()));
      case Sort::set:
        return constant(model::Cell::of(letters()));
      case Sort::text:
        break;
    }
    return constant(text(word_like(like)));
  }

  std::string word_like(const Field* like) {
    if (like != nullptr && like->type == Type::enumeration) return dice_.pick(like->values);
    if (like != nullptr && like->type == Type::reference) {
      return like->target.substr(0, 1) + std::to_string(dice_.between(1, 4));
    }
    if (like != nullptr && like->type == Type::any)
      return "thing:t" + std::to_string(dice_.between(1, 4));
    return std::string(1, static_cast<char>('a' + dice_.between(0, 3)));
  }

  model::List letters() {
    model::List items;
    for (int i = dice_.between(1, 3); i > 0; --i) {
      items.push_back(std::string(1, static_cast<char>('a' + dice_.between(0, 3))));
    }
    return items;
  }

  // A path of that sort from the subject, the row or the organisation; a constant where there is
  // none.
  Expr some_path(Sort sort, const Field* like, const Kind& row_kind) {
    const int drawn = dice_.between(0, 9);
    if (sort == Sort::number && drawn == 0) return path(Root::org, {"appetite"});
    if (sort == Sort::text && drawn == 0) return path(Root::org, {"motto"});
    if (sort == Sort::text && drawn <= 2) return self({"id"});
    if (sort == Sort::text && like != nullptr && like->type == Type::any && drawn <= 5)
      return self({});
    const bool of_row = drawn >= 7;
    const Kind& kind = of_row ? row_kind : *subject_;
    const Root root = of_row ? Root::it : Root::self;
    if (drawn == 9) {
      if (const auto steps = far_path(kind, sort); !steps.empty()) return path(root, steps);
    }
    const Field* field = field_of(kind, sort);
    return field == nullptr ? plain_constant(sort, like) : path(root, {field->name});
  }

  // Over one reference, or nothing.
  std::vector<std::string> far_path(const Kind& kind, Sort sort) {
    std::vector<const Field*> ways;
    for (const Field& field : kind.fields) {
      if (field.type == Type::reference && !field.list) ways.push_back(&field);
    }
    if (ways.empty()) return {};
    const Field* way = dice_.pick(ways);
    const Field* field = field_of(*schema_.find(way->target), sort);
    return field == nullptr ? std::vector<std::string>{} : std::vector{way->name, field->name};
  }

  // An operand of one sort. `depth` bounds how far expressions nest.
  Expr operand(Sort sort, const Field* like, const Kind& row_kind, int depth) {
    const int drawn = dice_.between(0, 99);
    if (depth <= 0 || drawn < 35) return plain_constant(sort, like);
    if (drawn < 70) return some_path(sort, like, row_kind);
    const auto again = [&](Sort of) { return operand(of, nullptr, row_kind, depth - 1); };
    switch (sort) {
      case Sort::number:
        if (drawn < 80) return number_measure(depth - 1);
        if (drawn < 90) {
          static const std::vector<Op> ops = {Op::add, Op::subtract, Op::multiply};
          const Op op = dice_.pick(ops);
          return of(op, {again(Sort::number), again(Sort::number)});
        }
        return choice(sort, like, row_kind, depth);
      case Sort::date:
        if (drawn < 76) return today();
        if (drawn < 82) return of(Op::ago, {again(Sort::length)});
        if (drawn < 92) {
          const Op op = dice_.percent(50) ? Op::add : Op::subtract;
          return of(op, {again(Sort::date), again(Sort::length)});
        }
        return dice_.percent(50) ? the(sort, depth) : last_day(depth);
      case Sort::length:
        if (drawn < 80) return of(Op::subtract, {again(Sort::date), again(Sort::date)});
        if (drawn < 90)
          return of(Op::multiply, {constant(number(dice_.between(0, 3))), again(Sort::length)});
        return choice(sort, like, row_kind, depth);
      case Sort::set:
        return drawn < 90 ? values(depth) : plain_constant(sort, like);
      case Sort::text:
        return drawn < 85 ? the(sort, depth) : choice(sort, like, row_kind, depth);
      case Sort::flag:
        break;
    }
    return plain_constant(sort, like);
  }

  Expr choice(Sort sort, const Field* like, const Kind& row_kind, int depth) {
    const bool by_number = dice_.percent(25);
    const Field* key = field_of(*subject_, by_number ? Sort::number : Sort::text);
    const bool measured = by_number && dice_.percent(40);
    Expr by = of(
        Op::by, {measured ? number_measure(depth - 1) : self({key == nullptr ? "id" : key->name})});
    const int entries = dice_.between(1, 3);
    for (int i = 0; i < entries; ++i) {
      model::Cell is = by_number ? number(i) : text(word_like(key));
      if (dice_.percent(8)) is = model::Cell::na();
      by.entries.push_back({std::move(is), operand(sort, like, row_kind, depth - 1)});
    }
    if (dice_.percent(60)) by.otherwise = {operand(sort, like, row_kind, depth - 1)};
    return by;
  }

  Expr the(Sort sort, int depth) {
    const Kind& kind = some_kind();
    const Field* field = field_of(kind, sort);
    if (field == nullptr) return plain_constant(sort, nullptr);
    Expr made = measure(Op::the, kind.name, field->name, where(kind, depth - 1));
    if (dice_.percent(40)) made.specific = specific_of(kind);
    return made;
  }

  std::string specific_of(const Kind& kind) {
    return dice_.percent(15) ? dice_.pick(model::common_fields()).name : field_of(kind).name;
  }

  // The first or the last day that rows of a kind name.
  Expr last_day(int depth) {
    const Kind& kind = some_kind();
    const Field* field = field_of(kind, Sort::date);
    if (field == nullptr) return today();
    const Op op = dice_.percent(60) ? Op::most : Op::least;
    return measure(op, kind.name, field->name, where(kind, depth - 1));
  }

  Expr values(int depth) {
    const Kind& kind = some_kind();
    const Field* field = field_of(kind, dice_.percent(50) ? Sort::text : Sort::set);
    Expr made = measure(Op::values, kind.name, field == nullptr ? kind.fields[0].name : field->name,
                        where(kind, depth - 1));
    made.recorded = dice_.percent(40);
    return made;
  }

  Expr moves() { return {.op = Op::moves, .field = field_of(*subject_).name}; }

  Expr number_measure(int depth) {
    const Kind& kind = some_kind();
    const Field* field = field_of(kind, Sort::number);
    const int drawn = dice_.between(0, 9);
    if (drawn == 0) return moves();
    if (drawn <= 3 || field == nullptr)
      return measure(Op::count, kind.name, "", where(kind, depth));
    if (drawn == 4) {
      Conditions filter = where(kind, depth);
      return measure(Op::share, kind.name, "", std::move(filter),
                     conditions(kind, 1, depth, false));
    }
    static const std::vector<Op> ops = {Op::sum, Op::most, Op::least, Op::the};
    const Op op = dice_.pick(ops);
    Expr made = measure(op, kind.name, field->name, where(kind, depth));
    if (op == Op::the && dice_.percent(40)) made.specific = specific_of(kind);
    return made;
  }

  Expr series(int depth) {
    const bool part = dice_.percent(80);
    Expr made = measure(Op::series, part ? "part" : "thing", part ? "size" : "limit",
                        where(*schema_.find(part ? "part" : "thing"), depth));
    made.along = part ? "made" : "since";
    made.last = static_cast<std::uint32_t>(dice_.between(1, 3));
    return made;
  }

  Expr addend() {
    if (dice_.percent(40)) return number_measure(1);
    Expr by = of(Op::by, {self({subject_->fields[2].name})});
    by.entries = {{text(word_like(&subject_->fields[2])), constant(number(1))}};
    if (dice_.percent(70)) by.otherwise = {constant(number(dice_.between(0, 2)))};
    return subject_->name == "thing" ? by : constant(number(1));
  }

  Test test_of(Sort sort, const Field* field, const Kind& row_kind, int depth) {
    if (depth > 0 && dice_.percent(15)) {
      std::vector<Test> parts;
      for (int i = dice_.between(2, 3); i > 0; --i)
        parts.push_back(test_of(sort, field, row_kind, depth - 1));
      return dice_.percent(50) ? all(std::move(parts)) : one_of_these(std::move(parts));
    }
    const int drawn = dice_.between(0, 99);
    if (drawn < 10) return test(Word::present);
    if (drawn < 15) return test(Word::absent);
    if (drawn < 19 && sort != Sort::set) {
      return test(dice_.percent(50) ? Word::is : Word::is_not, model::Cell::na());
    }
    const auto right = [&] { return operand(sort, field, row_kind, depth); };
    switch (sort) {
      case Sort::flag:
        return test(drawn < 80 ? Word::is : Word::is_not, right());
      case Sort::set:
        if (field != nullptr && field->type == Type::reference && drawn < 30)
          return test(Word::resolves);
        return set_test(row_kind, depth);
      case Sort::text: {
        const bool names =
            field != nullptr && (field->type == Type::reference || field->type == Type::any);
        if (names && drawn < 30) return test(Word::resolves);
        if (drawn < 65) {
          const Word word = dice_.percent(65) ? Word::is : Word::is_not;
          return test(word, right());
        }
        const Word word = dice_.percent(60) ? Word::one_of : Word::none_of;
        const bool closed = dice_.percent(60);
        return test(word,
                    closed ? closed_list(sort, field) : operand(Sort::set, field, row_kind, depth));
      }
      case Sort::date: {
        if (drawn < 40) return test(Word::fresh, operand(Sort::length, nullptr, row_kind, depth));
        static const std::vector<Word> words = {Word::before,    Word::after, Word::not_before,
                                                Word::not_after, Word::is,    Word::is_not};
        const Word word = dice_.pick(words);
        return test(word, right());
      }
      case Sort::number:
        if (drawn < 30) return test(Word::one_of, closed_list(sort, field));
        [[fallthrough]];
      case Sort::length:
        break;
    }
    static const std::vector<Word> words = {Word::at_least, Word::at_most, Word::above,
                                            Word::below,    Word::is,      Word::is_not};
    const Word word = dice_.pick(words);
    return test(word, right());
  }

  Expr closed_list(Sort sort, const Field* field) {
    Expr made{.op = Op::list};
    for (int i = dice_.between(1, 3); i > 0; --i) {
      made.args.push_back(dice_.percent(10) ? constant(model::Cell::na())
                                            : plain_constant(sort, field));
    }
    return made;
  }

  Test set_test(const Kind& row_kind, int depth) {
    const int drawn = dice_.between(0, 99);
    if (drawn < 30)
      return test(Word::contains, operand(Sort::text, nullptr, row_kind, std::min(depth, 1)));
    if (drawn < 40) return test(Word::supports, constant(text(word_like(nullptr))));
    static const std::vector<Word> words = {Word::contains_all, Word::overlaps, Word::disjoint};
    const Word word = dice_.pick(words);
    return test(word, operand(Sort::set, nullptr, row_kind, depth));
  }

  // One condition on a row of `kind`.
  Condition condition(const Kind& kind, int depth) {
    static const std::vector<Sort> sorts = {Sort::text, Sort::number, Sort::date, Sort::set,
                                            Sort::length};
    const int drawn = dice_.between(0, 99);
    if (depth > 0 && drawn < 12) {
      Expr left = number_measure(depth - 1);
      return that(std::move(left), test_of(Sort::number, nullptr, kind, depth - 1));
    }
    if (depth > 0 && drawn < 16) {
      const Word word = dice_.percent(50) ? Word::not_falling : Word::not_rising;
      return that(series(depth - 1), test(word));
    }
    if (drawn == 16) return that(moves(), test_of(Sort::number, nullptr, kind, 0));
    if (depth > 0 && drawn < 20) {
      Expr left = values(depth);
      return that(std::move(left), set_test(kind, depth - 1));
    }
    if (drawn < 28) {
      const Sort sort = dice_.pick(sorts);
      Expr left = operand(sort, nullptr, kind, std::min(depth, 1));
      if (left.op != Op::constant)
        return that(std::move(left), test_of(sort, nullptr, kind, depth - 1));
    }
    if (drawn < 36) {
      const Sort sort = dice_.pick(sorts);
      if (auto steps = far_path(kind, sort); !steps.empty()) {
        return that(row(std::move(steps)), test_of(sort, nullptr, kind, depth - 1));
      }
    }
    if (drawn < 39) {
      static const std::vector<const char*> common = {"observed_at", "valid_from", "valid_to"};
      const char* name = dice_.pick(common);
      return on(name, test_of(Sort::date, nullptr, kind, depth - 1));
    }
    if (drawn < 40) {
      const Test tests[] = {
          test(Word::present), test(Word::resolves),
          test(Word::contains, constant(text("e" + std::to_string(dice_.between(1, 4)))))};
      return on("evidence", tests[dice_.below(3)]);
    }
    if (drawn < 41) return on("id", test(Word::is_not, self({"id"})));
    if (drawn < 43) return on("basis", test(Word::one_of, constant(list({"record", "test"}))));
    const Field& field = dice_.percent(4) ? dice_.pick(model::common_fields()) : field_of(kind);
    return on(field.name, test_of(sort_of(field), &field, kind, depth - 1));
  }

  Conditions conditions(const Kind& kind, int count, int depth, bool scope) {
    Conditions made;
    if (scope) made = joins(kind);
    for (int i = 0; i < count; ++i) made.push_back(condition(kind, depth));
    return made;
  }

  // The ways a row of `kind` can belong to the subject.
  Conditions joins(const Kind& kind) {
    std::vector<Condition> ways;
    for (const Field& field : kind.fields) {
      if (field.type == Type::reference && !field.list && field.target == subject_->name) {
        ways.insert(ways.end(), 3, joined(field.name));
      }
      if (field.type == Type::reference && field.list && field.target == subject_->name) {
        ways.push_back(on(field.name, test(Word::contains, self({"id"}))));
      }
      if (field.type == Type::any) ways.push_back(on(field.name, test(Word::is, self({}))));
      if (field.name == "owner" && subject_->find("owner") != nullptr) {
        ways.push_back(joined("owner", {"owner"}));
      }
    }
    if (ways.empty() || dice_.percent(30)) return {};
    return {dice_.pick(ways)};
  }

  Conditions where(const Kind& kind, int depth) {
    return conditions(kind, dice_.between(0, 1), depth, true);
  }

  // Decides by a few fields of the row, of the subject, of what one of them names.
  model::Function function(const Kind& kind) {
    model::Function made{.file = "random.lua", .rule = 1, .sentence = 1};
    for (int i = dice_.between(1, 3); i > 0; --i) {
      const int drawn = dice_.between(0, 9);
      Expr read = row({field_of(kind).name});
      if (drawn == 0) read = today();
      if (drawn == 1) read = self({field_of(*subject_).name});
      if (drawn == 2) read = row({"id"});
      if (drawn == 3) {
        const auto steps = far_path(kind, Sort::number);
        if (!steps.empty()) read = row(steps);
      }
      made.names.push_back("read" + std::to_string(i));
      made.reads.push_back(std::move(read));
    }
    return made;
  }

  model::Expectation expectation(int number) {
    model::Expectation made;
    made.id = "e" + std::to_string(number), made.says = made.id;
    made.level = static_cast<model::Level>(dice_.percent(70) ? 0 : dice_.below(3));
    made.method = static_cast<model::Method>(dice_.percent(80) ? 0 : dice_.below(4));
    if (dice_.percent(20)) made.when = conditions(*subject_, 1, 1, false);
    const bool computed = dice_.percent(12);
    if (dice_.percent(40)) {
      if (computed) {
        made.function = function(*subject_);
      } else {
        made.has = conditions(*subject_, dice_.between(1, 2), 3, false);
      }
      return made;
    }
    const Kind& kind = some_kind();
    made.kind = kind.name;
    made.quantifier = static_cast<model::Quantifier>(dice_.between(1, 3));
    made.where = conditions(kind, dice_.between(0, 2), 2, true);
    if (computed) {
      made.function = function(kind);
    } else if (dice_.percent(80)) {
      made.has = conditions(kind, dice_.between(1, 2), 2, false);
    }
    if (dice_.percent(30)) {
      const int drawn = dice_.between(0, 2);
      if (drawn == 2) made.empty_undetermined = true;
      if (drawn < 2) made.empty_fails = drawn == 1;
    }
    return made;
  }

  Dice& dice_;
  const model::Schema& schema_;
  const Kind* subject_ = nullptr;
};

}  // namespace

model::Rule random_rule(Dice& dice, const model::Schema& schema, std::size_t number) {
  return Author(dice, schema).rule(number);
}

}  // namespace assay::oracle
