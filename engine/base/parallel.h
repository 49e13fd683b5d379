// The same work for each of many things, on several threads. Results belong to their place, so what
// comes out does not depend on how many threads there are.
#pragma once

#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace assay {

// Calls work(0) … work(count - 1), each once, in no promised order; `work` must not throw. One
// thread is the caller's own.
template <typename Work>
void for_each_index(std::size_t count, unsigned threads, const Work& work) {
  std::atomic<std::size_t> next = 0;
  const auto take = [&] {
    for (std::size_t i = next++; i < count; i = next++) work(i);
  };
  std::vector<std::jthread> helpers;
  for (unsigned i = 1; i < threads && i < count; ++i) helpers.emplace_back(take);
  take();
}

}  // namespace assay
