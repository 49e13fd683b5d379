// The memory of one Lua state: counted, capped, and given back all at once without running anything
// of the state.
#pragma once

#include <cstddef>

namespace assay::cage {

class Heap {
 public:
  Heap(std::size_t most, std::size_t most_text) : most_(most), text_left_(most_text) {}
  ~Heap();
  Heap(const Heap&) = delete;
  Heap& operator=(const Heap&) = delete;

  // A lua_Alloc whose first argument is the heap.
  static void* allocate(void* heap, void* block, std::size_t old_size, std::size_t new_size);

  // Forgets what was refused; so much text from here on.
  void start_over(std::size_t most_text) {
    text_left_ = most_text;
    refused_ = too_much_text_ = false;
  }

  [[nodiscard]] bool refused() const { return refused_; }  // whether the cap was ever met
  [[nodiscard]] bool too_much_text() const { return too_much_text_; }
  [[nodiscard]] std::size_t peak() const { return peak_; }

 private:
  struct Block {
    Block* before;
    Block* after;
    std::size_t size;
    std::size_t unused;  // keeps what follows aligned
  };
  void* resize(void* payload, std::size_t size);
  void release(Block* block);

  std::size_t most_, text_left_, used_ = 0, peak_ = 0;
  Block* first_ = nullptr;
  bool refused_ = false, too_much_text_ = false;
};

}  // namespace assay::cage
