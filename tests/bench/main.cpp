// A row of the bench: facts in, findings out, with the time of each step as one JSON line.
//   assay_bench DATA RULES OUT [THREADS]      RULES is where the other engines find their messages;
//   the pack has them
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "engine/assess/assess.h"
#include "engine/base/file.h"
#include "engine/store/fact_store.h"
#include "tests/bench/bench.h"

using namespace assay;

namespace {

class Clock {
 public:
  double lap() {
    const auto now = std::chrono::steady_clock::now();
    const double seconds = std::chrono::duration<double>(now - last_).count();
    last_ = now;
    return seconds;
  }

 private:
  std::chrono::steady_clock::time_point last_ = std::chrono::steady_clock::now();
};

// Facts → a new store → the snapshot of the day, as `assay run` does it.
Result<model::Snapshot> through_store(const std::filesystem::path& home,
                                      const std::filesystem::path& data,
                                      const model::Schema& schema,
                                      const std::filesystem::path& file) {
  for (const char* rest : {"", "-wal", "-shm"}) std::filesystem::remove(file.string() + rest);
  auto store = store::FactStore::create(file, schema);
  if (!store) return store.error();
  auto load = store->begin_load({.source = data.string()});
  if (!load) return load.error();
  std::vector<std::string> complete;
  const auto read = bench::read_facts(
      home, data, schema, [&](const model::Fact& fact) { return load->append(fact); },
      [&](const std::string& kind) { complete.push_back(kind); });
  if (!read) return read.error();
  for (const std::string& kind : complete) {
    if (auto said =
            load->declare_complete(bench::org, kind, bench::as_of, {}, "generator", "", false);
        !said) {
      return said.error();
    }
  }
  if (auto committed = load->commit(); !committed) return committed.error();
  return store->snapshot(bench::as_of);
}

int failed(const Error& error) {
  std::fprintf(stderr, "%s: %s\n", error.where.c_str(), error.message.c_str());
  return 1;
}

}  // namespace

int main(int count, char** words) {
  if (count < 4) {
    std::fprintf(stderr, "assay_bench DATA RULES OUT [THREADS [DB]]\n");
    return 2;
  }
  const std::filesystem::path home = ASSAY_HOME;
  Clock clock;
  const auto pack = bench::load_pack(home, home / "tests/bench/pack", ASSAY_CAGE);
  if (!pack) return failed(pack.error());
  const double read_pack = clock.lap();
  const auto snapshot = count > 5 ? through_store(home, words[1], pack->schema, words[5])
                                  : bench::load_facts(home, words[1], pack->schema);
  if (!snapshot) return failed(snapshot.error());
  const double load = clock.lap();
  assess::Options options;
  if (count > 4) options.threads = static_cast<unsigned>(std::atoi(words[4]));
  const auto assessment = assess::assess(*snapshot, pack->rules, options);
  const double evaluate = clock.lap();
  const auto findings =
      assess::findings(*snapshot, pack->rules, assessment, options, assess::Which::open);
  const double explain = clock.lap();
  const std::string text = bench::to_text(*snapshot, pack->rules, findings);
  if (const auto written = write_file(words[3], text); !written) return failed(written.error());
  const double emit = clock.lap();
  std::size_t open = 0;
  for (const auto& finding : findings)
    open += finding.outcome == model::Outcome::not_satisfied ? 1 : 0;
  std::printf(
      "{\"impl\":\"assay\",\"n\":%zu,\"load_s\":%.4f,\"eval_s\":%.5f,\"emit_s\":%.4f,\"pack_s\":%."
      "4f,"
      "\"explain_s\":%.4f,\"pairs\":%zu}\n",
      snapshot->find("bench_system")->rows(), load, evaluate, explain + emit, read_pack, explain,
      open);
  return 0;
}
