#include "engine/base/digest.h"

#include <sodium.h>

namespace assay {

static_assert(crypto_hash_sha256_BYTES == std::tuple_size_v<Digest>);

struct Digester::State {
  crypto_hash_sha256_state hash;
};

Digest sha256(std::string_view bytes) {
  Digest digest;
  crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(bytes.data()),
                     bytes.size());
  return digest;
}

std::string to_hex(const Digest& digest) {
  std::string text(digest.size() * 2 + 1, '\0');
  sodium_bin2hex(text.data(), text.size(), digest.data(), digest.size());
  text.pop_back();
  return text;
}

Digester::Digester() : state_(std::make_unique<State>()) { crypto_hash_sha256_init(&state_->hash); }

Digester::~Digester() = default;

Digester& Digester::part(std::string_view bytes) {
  std::array<unsigned char, 8> length{};
  for (std::size_t i = 0; i < length.size(); ++i) {
    length[i] = static_cast<unsigned char>(bytes.size() >> (8 * (7 - i)));
  }
  crypto_hash_sha256_update(&state_->hash, length.data(), length.size());
  crypto_hash_sha256_update(&state_->hash, reinterpret_cast<const unsigned char*>(bytes.data()),
                            bytes.size());
  return *this;
}

Digest Digester::finish() {
  Digest digest;
  crypto_hash_sha256_final(&state_->hash, digest.data());
  return digest;
}

}  // namespace assay
