#include "bindings/lua/heap.h"

#include <algorithm>
#include <cstdlib>

extern "C" {
#include <lua.h>
}

namespace assay::cage {

Heap::~Heap() {
  while (first_ != nullptr) release(first_);
}

void* Heap::allocate(void* heap, void* block, std::size_t old_size, std::size_t new_size) {
  Heap& self = *static_cast<Heap*>(heap);
  if (new_size == 0) {
    if (block != nullptr) self.release(static_cast<Block*>(block) - 1);
    return nullptr;
  }
  // Where `block` is null the old size is no size but the type of what is made; the sizes counted
  // are our own.
  if (block == nullptr && old_size == LUA_TSTRING) {
    if (new_size > self.text_left_) {
      self.too_much_text_ = true;
      return nullptr;
    }
    self.text_left_ -= new_size;
  }
  return self.resize(block, new_size);
}

void* Heap::resize(void* payload, std::size_t size) {
  Block* block = payload != nullptr ? static_cast<Block*>(payload) - 1 : nullptr;
  const std::size_t old = block != nullptr ? block->size : 0;
  if (size > old && (size > most_ / 2 || size - old > most_ - used_)) {
    refused_ = true;
    return nullptr;
  }
  auto* moved = static_cast<Block*>(std::realloc(block, sizeof(Block) + size));
  if (moved == nullptr) {
    refused_ = refused_ || size > old;
    // Lua relies on shrinking never failing.
    return size <= old ? payload : nullptr;
  }
  if (block == nullptr) {
    moved->before = nullptr;
    moved->after = first_;
    if (first_ != nullptr) first_->before = moved;
    first_ = moved;
  } else {
    if (moved->before != nullptr)
      moved->before->after = moved;
    else
      first_ = moved;
    if (moved->after != nullptr) moved->after->before = moved;
  }
  moved->size = size;
  used_ = used_ - old + size;
  peak_ = std::max(peak_, used_);
  return moved + 1;
}

void Heap::release(Block* block) {
  if (block->before != nullptr)
    block->before->after = block->after;
  else
    first_ = block->after;
  if (block->after != nullptr) block->after->before = block->before;
  used_ -= block->size;
  std::free(block);
}

}  // namespace assay::cage
