// Runs: findings and tasks as intervals, and what a later run learns from earlier ones.
#include "engine/store/finding_json.h"
#include "tests/engine/store/builder.h"
#include "tests/engine/store/query.h"

using namespace assay;
using namespace assay::store;
using namespace assay::store::test;

namespace {

// Ids are of one length.
std::string id_of(std::string_view name) {
  std::string id(name);
  id.resize(16, '0');
  return id;
}

model::Finding finding(const std::string& name,
                       model::Outcome outcome = model::Outcome::not_satisfied,
                       std::string pack = "p", std::string org = "o") {
  model::Finding made;
  made.id = id_of(name);
  made.org = std::move(org);
  made.pack = std::move(pack);
  made.rule = "r";
  made.subject = {"thing", name};
  made.outcome = outcome;
  return made;
}

model::Task task(std::string id, std::string status, const std::vector<std::string>& findings) {
  model::Task made;
  made.id = std::move(id);
  made.org = "o";
  made.action = "write it down";
  made.status = std::move(status);
  for (const std::string& name : findings) made.findings.push_back(id_of(name));
  return made;
}

Run run_on(std::string_view as_of, std::vector<std::string> packs = {"p"}) {
  Run run{.as_of = day(as_of), .known = 0, .orgs = {"o"}};
  for (std::string& pack : packs) run.packs.push_back({std::move(pack), "1", "d"});
  return run;
}

// "a:not_satisfied:2024-01-01 …": what a run had.
std::string found(const FactStore& store, std::int64_t run) {
  std::string text;
  for (const model::Finding& one : expect(store.findings(run))) {
    if (!text.empty()) text += ' ';
    text += one.subject.key + ":" + std::string(name(one.outcome)) + ":" + one.first_seen;
  }
  return text;
}

}  // namespace

TEST_CASE("a run comes back with its packs, organisations and counts") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  Run run{.as_of = day("2024-12-31"),
          .known = 3,
          .orgs = {"o", "p"},
          .packs = {{"a", "1.0", "d1"}, {"b", "2", "d2"}},
          .params = "{\"limit\":3}",
          .engine_version = "0.1.0",
          .started_at = "2025-01-02T03:04:05Z",
          .complete = false,
          .snapshot = "s",
          .counts = {{"o", "a", "r1", 1, 2, 3, 4}, {"p", "b", "r2", 0, 0, 0, 9}}};
  CHECK_FALSE(store.run().has_value());
  run.number = expect(store.store_run(run, {}, {}));
  CHECK(run.number == 1);
  CHECK(expect(store.run()) == run);
  CHECK(expect(store.run(1)) == run);
  const auto none = store.run(2);
  REQUIRE_FALSE(none.has_value());
  CHECK(none.error().message.find("there is no run 2") != std::string::npos);
  CHECK(
      query(
          folder.store(),
          "SELECT run, packs, satisfied, not_satisfied, undetermined, not_applicable FROM runs") ==
      "1|a 1.0, b 2|1|2|3|13\n");
}

TEST_CASE("an unchanged finding stays one interval; it closes when absent and opens again later") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  using enum model::Outcome;
  const auto keep = [&](std::string_view as_of, const std::vector<model::Finding>& findings) {
    return expect(store.store_run(run_on(as_of), findings, {}));
  };
  keep("2024-01-01",
       {finding("a"), finding("b"), finding("s", satisfied), finding("n", not_applicable)});
  keep("2024-02-01", {finding("a"), finding("b", undetermined)});
  keep("2024-03-01", {finding("a")});
  keep("2024-04-01", {finding("a"), finding("b")});
  CHECK(found(store, 1) == "a:not_satisfied:2024-01-01 b:not_satisfied:2024-01-01");
  CHECK(found(store, 2) == "a:not_satisfied:2024-01-01 b:undetermined:2024-01-01");
  CHECK(found(store, 3) == "a:not_satisfied:2024-01-01");
  CHECK(found(store, 4) == "a:not_satisfied:2024-01-01 b:not_satisfied:2024-04-01");
  CHECK(query(folder.store(),
              "SELECT subject_key, outcome, first_run, last_run, open FROM findings ORDER BY id, "
              "first_run") ==
        "a|not_satisfied|1|4|1\nb|not_satisfied|1|1|0\nb|undetermined|2|2|0\nb|not_satisfied|4|4|"
        "1\n");
}

TEST_CASE("a run of one pack neither closes nor moves the findings of another") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  const std::vector<model::Finding> of_p = {finding("a")};
  const std::vector<model::Finding> of_q = {finding("b", model::Outcome::undetermined, "q")};
  expect(store.store_run(run_on("2024-01-01"), of_p, {}));
  expect(store.store_run(run_on("2024-02-01", {"q"}), of_q, {}));
  expect(store.store_run(run_on("2024-03-01"), of_p, {}));
  CHECK(found(store, 2) == "b:undetermined:2024-02-01");
  CHECK(found(store, 3) == "a:not_satisfied:2024-01-01");
  CHECK(query(folder.store(),
              "SELECT subject_key, first_run, last_run, open FROM findings ORDER BY id") ==
        "a|1|3|1\nb|2|2|1\n");
  const std::vector<std::string> orgs = {"o"}, both = {"p", "q"}, only_q = {"q"};
  CHECK(expect(store.history(orgs, both)).first_seen ==
        std::map<std::string, std::string>{{id_of("a"), "2024-01-01"}, {id_of("b"), "2024-02-01"}});
  CHECK(expect(store.history(orgs, only_q)).first_seen ==
        std::map<std::string, std::string>{{id_of("b"), "2024-02-01"}});
}

TEST_CASE("a closed finding is no history") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  const std::vector<model::Finding> one = {finding("a")};
  expect(store.store_run(run_on("2024-01-01"), one, {}));
  expect(store.store_run(run_on("2024-02-01"), {}, {}));
  const std::vector<std::string> orgs = {"o"}, packs = {"p"};
  CHECK(expect(store.history(orgs, packs)).first_seen.empty());
}

TEST_CASE("what was closed is told with the worst grade it had, also when it is back") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  const auto graded = [](const char* id, model::Grade grade) {
    model::Finding made = finding(id);
    made.grade = grade;
    return made;
  };
  const auto keep = [&](std::string_view as_of, const std::vector<model::Finding>& findings) {
    expect(store.store_run(run_on(as_of), findings, {}));
  };
  keep("2024-01-01", {graded("a", model::Grade::minor), finding("stays")});
  keep("2024-02-01", {finding("a"), finding("stays")});  // still open, no longer graded
  keep("2024-03-01", {finding("stays")});
  keep("2024-04-01", {finding("a"), finding("stays")});
  const std::vector<std::string> orgs = {"o"}, packs = {"p"};
  using Closed = std::map<std::string, model::Grade>;
  const auto closed = [&](const Horizon& horizon) {
    return expect(store.history(orgs, packs, horizon)).closed;
  };
  CHECK(closed({}) == Closed{{id_of("a"), model::Grade::minor}});
  CHECK(closed({.before = 4}) == Closed{{id_of("a"), model::Grade::minor}});
  CHECK(closed({.before = 3}).empty());  // it was open then
  keep("2023-12-01", {});                // a look back closes nothing: `stays` is still open
  CHECK(closed({}) == Closed{{id_of("a"), model::Grade::minor}});
  CHECK(closed({.as_of = *parse_date("2024-02-15")}).empty());  // a later day is no past
}

TEST_CASE("tasks come back in the order of the plan, those that need nothing more behind") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  model::Task second = task("a", "open", {"a"});
  model::Task first = task("b", "new", {"b"});
  first.org = "z";
  second.order = 2;
  first.order = 1;
  Run run = run_on("2024-01-01");
  run.orgs.push_back("z");
  expect(store.store_run(run, {}, std::vector{first, second, task("0", "closed", {})}));
  std::string order;
  for (const model::Task& one : expect(store.tasks(1))) order += one.id;
  CHECK(order == "ba0");
}

TEST_CASE("tasks come back by run, and their last word is history for the packs they came from") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  const std::vector<model::Finding> of_p = {finding("a")};
  const std::vector<model::Finding> of_q = {finding("b", model::Outcome::undetermined, "q")};
  expect(store.store_run(run_on("2024-01-01"), of_p, std::vector{task("t", "new", {"a"})}));
  expect(store.store_run(run_on("2024-02-01"), of_p, std::vector{task("t", "open", {"a"})}));
  expect(store.store_run(run_on("2024-03-01"), of_p, std::vector{task("t", "open", {"a"})}));
  expect(store.store_run(run_on("2024-04-01", {"q"}), of_q, std::vector{task("u", "new", {"b"})}));
  expect(store.store_run(run_on("2024-05-01"), {}, std::vector{task("t", "closed", {})}));
  const auto status = [&](std::int64_t run) {
    std::string text;
    for (const model::Task& one : expect(store.tasks(run))) text += one.id + "=" + one.status;
    return text;
  };
  CHECK(status(1) == "t=new");
  CHECK(status(2) == "t=open");
  CHECK(status(3) == "t=open");
  CHECK(status(4) == "u=new");
  CHECK(status(5) == "t=closed");
  CHECK(query(folder.store(),
              "SELECT id, status, first_run, last_run FROM assay_task ORDER BY number") ==
        "t|new|1|1\nt|open|2|3\nu|new|4|4\nt|closed|5|5\n");
  const std::vector<std::string> orgs = {"o"}, p = {"p"}, both = {"p", "q"};
  const History of_one = expect(store.history(orgs, p));
  REQUIRE(of_one.tasks.size() == 1);
  CHECK(of_one.tasks[0].status == "closed");
  CHECK(expect(store.history(orgs, both)).tasks.size() == 2);
}

TEST_CASE("runs cannot be rewritten") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  const std::vector<model::Finding> one = {finding("a")};
  expect(store.store_run(run_on("2024-01-01"), one, std::vector{task("t", "new", {"a"})}));
  for (const char* sql :
       {"DELETE FROM assay_run", "UPDATE assay_run SET as_of = as_of", "DELETE FROM assay_finding",
        "UPDATE assay_finding SET ids = ids", "UPDATE assay_content SET outcome = outcome",
        "UPDATE assay_subject_list SET list = list", "DELETE FROM assay_subject_list",
        "UPDATE assay_finding SET last_run = 0", "UPDATE assay_finding SET last_run = 1",
        "DELETE FROM assay_task", "UPDATE assay_task SET status = 'closed'",
        "UPDATE assay_run_scope SET previous = 7"}) {
    CAPTURE(sql);
    CHECK(query(folder.store(), sql).starts_with("error: "));
  }
}

TEST_CASE("a list of subjects is kept once for all gaps that have it, and goes on with each") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  const auto gap = [](const char* rule) {
    model::Finding made = finding("a", model::Outcome::undetermined);
    made.rule = rule;
    made.id = model::finding_id(made.org, made.pack, rule, made.subject);
    made.alike = {
        {model::finding_id(made.org, made.pack, rule, {"thing", "b"}), "b", "", "", false}};
    return made;
  };
  expect(store.store_run(run_on("2024-01-01"), std::vector{gap("r"), gap("s")}, {}));
  CHECK(query(folder.store(), "SELECT list FROM assay_subject_list") ==
        "[[\"a\",\"\",0],[\"b\",\"\",0]]\n");
  CHECK(query(folder.store(), "SELECT rule, id, subject_key FROM findings ORDER BY 1, 3") ==
        "r|" + gap("r").id + "|a\nr|" + gap("r").alike[0].id + "|b\ns|" + gap("s").id + "|a\ns|" +
            gap("s").alike[0].id + "|b\n");
  expect(store.store_run(run_on("2024-02-01"), std::vector{gap("r"), gap("t")}, {}));
  CHECK(query(folder.store(),
              "SELECT c.rule, f.first_run, f.last_run FROM assay_finding f JOIN assay_content c ON "
              "c.id = f.content ORDER BY 1") == "r|1|2\ns|1|1\nt|2|2\n");
  CHECK(query(folder.store(), "SELECT count(*) FROM assay_subject_list") == "1\n");
}

TEST_CASE("two findings that say the same of their subjects both go on") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  for (const char* day : {"2024-01-01", "2024-02-01"}) {
    expect(store.store_run(run_on(day), std::vector{finding("a"), finding("b")}, {}));
  }
  CHECK(query(folder.store(), "SELECT subject_key, first_run, last_run FROM findings ORDER BY 1") ==
        "a|1|2\nb|1|2\n");
  CHECK(found(store, 2) == "a:not_satisfied:2024-01-01 b:not_satisfied:2024-01-01");
}

TEST_CASE("a gap is kept once, and each of its subjects since its own day") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  model::Finding gap = finding("a", model::Outcome::undetermined);
  gap.subject_name = "näme \"x\"\n";
  gap.unstable_key = true;
  gap.alike = {
      {model::finding_id(gap.org, gap.pack, gap.rule, {"thing", "b"}), "b", "B", "", false},
      {model::finding_id(gap.org, gap.pack, gap.rule, {"thing", "c"}), "c", "C", "", true}};
  const std::vector<model::Finding> first{gap};
  REQUIRE(expect(store.store_run(run_on("2024-01-01"), first, {})) == 1);
  CHECK(query(folder.store(), "SELECT count(*) FROM assay_content") == "1\n");
  std::vector<model::Finding> back = expect(store.findings(1));
  REQUIRE(back.size() == 1);
  CHECK(back[0].subject_name == gap.subject_name);
  CHECK(back[0].unstable_key);
  REQUIRE(back[0].alike.size() == 2);
  CHECK(back[0].alike[1].key == "c");
  CHECK(back[0].alike[1].unstable_key);

  // One subject leaves the gap: the others stay in it since the same day, in a list of their own.
  gap.alike.erase(gap.alike.begin());
  const std::vector<model::Finding> second{gap};
  REQUIRE(expect(store.store_run(run_on("2024-02-01"), second, {})) == 2);
  CHECK(query(folder.store(), "SELECT count(*) FROM assay_content") == "1\n");
  CHECK(query(folder.store(),
              "SELECT subject_key, first_run, last_run FROM findings ORDER BY 1, 2") ==
        "a|1|1\na|2|2\nb|1|1\nc|1|1\nc|2|2\n");
  CHECK(query(folder.store(), "SELECT subject_key, subject_name, open FROM findings WHERE id = '" +
                                  gap.alike[0].id + "' ORDER BY first_run") == "c|C|0\nc|C|1\n");
  CHECK(expect(store.history(std::vector<std::string>{"o"}, std::vector<std::string>{"p"}))
            .closed.size() == 1);
  CHECK(expect(store.findings(1))[0].alike.size() == 2);
  CHECK(expect(store.findings(2))[0].alike.size() == 1);
  CHECK(
      expect(store.first_seen(2)) ==
      std::map<std::string, std::string>{{gap.id, "2024-01-01"}, {gap.alike[0].id, "2024-01-01"}});
}

TEST_CASE("a finding and a task survive their JSON whole") {
  model::Finding one = finding("a", model::Outcome::undetermined);
  one.rule_version = "2";
  one.controls = {"F:1", "F:2"};
  one.subject_name = "näme \"x\"\n";
  one.reason = model::Reason::stale;
  one.basis = model::Basis::test;
  one.severity = model::Severity::critical;
  one.severity_sum = "1 + 1 = 2";
  one.grade = model::Grade::major;
  one.waiver = model::WaiverUse{"w", "why", "who", "may", "2024-01-01", "2024-12-31", true};
  one.message = "m";
  one.first_seen = "2024-01-01";
  one.unstable_key = true;
  model::Observation seen;
  seen.expectation = "e";
  seen.says = "it says";
  seen.level = model::Level::advice;
  seen.method = model::Method::observe;
  seen.outcome = model::Outcome::satisfied;
  seen.reason = model::Reason::limit;
  seen.basis = model::Basis::independent;
  seen.expected = "x";
  seen.observed = "y";
  seen.facts = {{"thing", "k", "s.csv", "row 2", "2024-01-01"}};
  seen.fact_count = 31;
  one.observations = {seen};
  const std::string text = to_json(one);
  const model::Finding back = expect(parse_finding(text));
  CHECK(to_json(back) == text);
  CHECK(back.waiver->expired);
  CHECK(back.observations[0].facts == seen.facts);
  CHECK(back.observations[0].level == model::Level::advice);
  CHECK(back.observations[0].fact_count == 31);
  CHECK(back.grade == model::Grade::major);
  CHECK(back.reason == model::Reason::stale);

  model::Task todo = task("t", "open", {"a", "b"});
  todo.subject = {"thing", "k"};
  todo.owner = "ann";
  todo.due = "2025-01-01";
  todo.effort = "P2D";
  todo.order = 7;
  todo.severity = model::Severity::high;
  todo.after = {"s"};
  todo.closes_when = "it is written";
  CHECK(to_json(expect(parse_task(to_json(todo)))) == to_json(todo));
  CHECK(expect(parse_task(to_json(todo))).order == 7);
  CHECK_FALSE(parse_finding("[]").has_value());
  CHECK_FALSE(parse_task("{").has_value());
}
