// Work for each of many things is done once for each, on any number of threads.
#include "engine/base/parallel.h"

#include <doctest/doctest.h>

#include <mutex>
#include <set>

using namespace assay;

TEST_CASE("each is done once, whether there are more threads or more things") {
  for (const unsigned threads : {0U, 1U, 2U, 7U}) {
    for (const std::size_t count : {0U, 1U, 5U, 1000U}) {
      std::vector<int> done(count);
      for_each_index(count, threads, [&](std::size_t i) { ++done[i]; });
      CHECK(done == std::vector<int>(count, 1));
    }
  }
}

TEST_CASE("no more threads work than were asked for, and all of them are done at the end") {
  std::mutex mutex;
  std::set<std::thread::id> seen;
  std::size_t calls = 0;
  for_each_index(500, 3, [&](std::size_t) {
    const std::scoped_lock lock(mutex);
    seen.insert(std::this_thread::get_id());
    ++calls;
  });
  CHECK(seen.size() <= 3);
  CHECK(calls == 500);
}
