#include "engine/intake/key_set.h"

#include <cstring>

namespace assay::intake {
namespace {

// Two lanes of multiply and rotate over eight bytes at a time; every part is framed by its length.
class Mixer {
 public:
  void part(std::string_view text) {
    word(text.size());
    std::size_t i = 0;
    for (; i + 8 <= text.size(); i += 8) {
      std::uint64_t value = 0;
      std::memcpy(&value, text.data() + i, 8);
      word(value);
    }
    std::uint64_t rest = 0;
    std::memcpy(&rest, text.data() + i, text.size() - i);
    word(rest);
  }
  void word(std::uint64_t value) {
    a_ = rotate((a_ ^ value) * 0x9E3779B97F4A7C15ULL, 29);
    b_ = rotate((b_ + value) * 0xC2B2AE3D27D4EB4FULL, 31) ^ a_;
  }
  [[nodiscard]] KeySet::Digest finish() const { return {finish(a_), finish(b_ ^ rotate(a_, 17))}; }

 private:
  static std::uint64_t rotate(std::uint64_t value, unsigned by) {
    return (value << by) | (value >> (64U - by));
  }
  static std::uint64_t finish(std::uint64_t value) {
    value = (value ^ (value >> 33U)) * 0xFF51AFD7ED558CCDULL;
    value = (value ^ (value >> 33U)) * 0xC4CEB9FE1A85EC53ULL;
    return value ^ (value >> 33U);
  }
  std::uint64_t a_ = 0x243F6A8885A308D3ULL, b_ = 0x13198A2E03707344ULL;
};

}  // namespace

KeySet::Digest KeySet::digest_of(const model::Fact& fact) {
  Mixer mixer;
  mixer.part(fact.kind);
  mixer.part(fact.org);
  mixer.part(fact.key);
  mixer.word(static_cast<std::uint64_t>(fact.observed_at.days));
  return mixer.finish();
}

std::uint64_t KeySet::content_of(const model::Fact& fact) {
  Mixer mixer;
  mixer.word(static_cast<std::uint64_t>(fact.basis));
  for (const auto& day : {fact.valid_from, fact.valid_to}) {
    mixer.word(day ? static_cast<std::uint64_t>(day->days) : 1ULL << 63U);
  }
  for (const std::string& key : fact.evidence) mixer.part(key);
  for (const model::Cell& cell : fact.cells) {
    mixer.word(static_cast<std::uint64_t>(cell.state));
    if (cell.state == model::State::value) mixer.part(model::to_text(cell));
    mixer.part(cell.raw);
  }
  return mixer.finish().a;
}

std::size_t KeySet::slot_of(const Digest& digest) const {
  std::size_t i = digest.a & (slots_.size() - 1);
  while (slots_[i].record != 0 && !(slots_[i].digest == digest)) i = (i + 1) & (slots_.size() - 1);
  return i;
}

std::uint32_t KeySet::find(const Digest& digest) const {
  return slots_.empty() ? 0 : slots_[slot_of(digest)].record;
}

void KeySet::add(const Digest& digest, std::uint32_t record) {
  if ((used_ + 1) * 3 > slots_.size() * 2) grow();
  slots_[slot_of(digest)] = {digest, record == 0 ? 1 : record};
  ++used_;
}

void KeySet::grow() {
  std::vector<Slot> old = std::move(slots_);
  slots_.assign(old.empty() ? 1024 : old.size() * 2, Slot{});
  for (const Slot& slot : old) {
    if (slot.record != 0) slots_[slot_of(slot.digest)] = slot;
  }
}

bool KeySet::agrees(const Digest& digest, std::uint64_t content) const {
  const auto found = contents_.find(digest.a);
  return found != contents_.end() && found->second == content;
}

}  // namespace assay::intake
