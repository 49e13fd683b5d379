// Which facts a load has seen: (kind, org, key, day) → the record that gave it. Kept as 128-bit
// digests, so that half a million facts take some 20 MB; two different facts with one digest would
// be reported as a duplicate, never lost.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/model/fact.h"

namespace assay::intake {

class KeySet {
 public:
  struct Digest {
    std::uint64_t a = 0, b = 0;
    bool operator==(const Digest&) const = default;
  };
  static Digest digest_of(const model::Fact& fact);
  // Over everything a fact says except where it comes from.
  static std::uint64_t content_of(const model::Fact& fact);

  // The number of the record that gave this fact, 0 when there was none.
  [[nodiscard]] std::uint32_t find(const Digest& digest) const;
  void add(const Digest& digest, std::uint32_t record);

  // Of facts declared `once`.
  void remember(const Digest& digest, std::uint64_t content) { contents_[digest.a] = content; }
  [[nodiscard]] bool agrees(const Digest& digest, std::uint64_t content) const;

 private:
  struct Slot {
    Digest digest;
    std::uint32_t record = 0;  // 0: free
  };
  [[nodiscard]] std::size_t slot_of(const Digest& digest) const;
  void grow();

  std::vector<Slot> slots_;
  std::size_t used_ = 0;
  std::unordered_map<std::uint64_t, std::uint64_t> contents_;
};

}  // namespace assay::intake
