#include "engine/intake/bytes.h"

#include <cerrno>
#include <cstring>

namespace assay::intake {
namespace {

constexpr std::size_t piece = std::size_t{1} << 18U;

}  // namespace

Result<Bytes> Bytes::open(const std::filesystem::path& file, const std::string& shown,
                          std::optional<Encoding> expected) {
  std::error_code trouble;
  const auto status = std::filesystem::status(file, trouble);
  if (status.type() == std::filesystem::file_type::not_found) {
    return Error{Code::source, "there is no file `" + shown + "`", shown};
  }
  if (status.type() == std::filesystem::file_type::directory) {
    return Error{Code::source, "`" + shown + "` is a folder, expected a file", shown};
  }
  if (status.type() != std::filesystem::file_type::regular) {
    return Error{Code::source, "`" + shown + "` is no regular file", shown};
  }
  Bytes made;
  made.shown_ = shown;
  made.file_.reset(std::fopen(file.c_str(), "rb"));
  if (made.file_ == nullptr) {
    return Error{Code::source, "`" + shown + "` cannot be opened: " + std::strerror(errno), shown};
  }
  std::setvbuf(made.file_.get(), nullptr, _IONBF, 0);
  made.pending_.resize(4);
  made.pending_.resize(std::fread(made.pending_.data(), 1, 4, made.file_.get()));
  if (std::ferror(made.file_.get()) != 0) {
    return Error{Code::source, "`" + shown + "` cannot be read", shown};
  }
  const Mark mark = byte_order_mark(made.pending_);
  if (mark.encoding && expected && *mark.encoding != *expected) {
    return Error{Code::source,
                 "begins with the byte order mark of " + std::string(name(*mark.encoding)) +
                     ", expected " + std::string(name(*expected)),
                 shown + ":1:1"};
  }
  if (made.pending_.size() == mark.length)
    return Error{Code::source, "`" + shown + "` is empty", shown};
  made.pending_.erase(0, mark.length);
  made.encoding_ = expected.value_or(mark.encoding.value_or(Encoding::utf8));
  return made;
}

Result<bool> Bytes::read_into(std::string& buffer) {
  const std::size_t held = pending_.size();
  pending_.resize(held + piece);
  const std::size_t got = std::fread(pending_.data() + held, 1, piece, file_.get());
  pending_.resize(held + got);
  if (std::ferror(file_.get()) != 0) {
    return Error{Code::source, "`" + shown_ + "` cannot be read to its end", shown_};
  }
  if (pending_.empty()) return false;
  const bool end = got < piece;
  if (encoding_ == Encoding::utf16le || encoding_ == Encoding::utf16be) {
    // A pair of surrogates must not be torn: keep an odd byte and a leading surrogate for the next
    // piece.
    std::size_t take = end ? pending_.size() : pending_.size() / 2 * 2;
    if (!end && take >= 2) {
      const auto top = static_cast<unsigned char>(
          pending_[encoding_ == Encoding::utf16be ? take - 2 : take - 1]);
      if (top >= 0xD8 && top < 0xDC) take -= 2;
    }
    decode(encoding_, std::string_view(pending_).substr(0, take), buffer);
    pending_.erase(0, take);
  } else {
    buffer += pending_;
    pending_.clear();
  }
  return true;
}

Encoding Bytes::encoding() const {
  const bool wide = encoding_ == Encoding::utf16le || encoding_ == Encoding::utf16be;
  return wide ? Encoding::utf8 : encoding_;
}

}  // namespace assay::intake
