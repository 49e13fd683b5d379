#include "engine/intake/csv.h"

#include <algorithm>
#include <cstring>

namespace assay::intake {
namespace {

constexpr std::size_t longest_record = std::size_t{64} << 20U;

}  // namespace

CsvReader::CsvReader(Refill refill, CsvOptions options)
    : refill_(std::move(refill)), options_(std::move(options)) {
  for (char c : {options_.delimiter, '"', '\n'}) special_[static_cast<unsigned char>(c)] = true;
}

CsvReader::Scan CsvReader::scan(bool at_end) {
  spans_.clear();
  wrong_.clear();
  const char* const data = buffer_.data();
  const std::size_t size = buffer_.size();
  std::size_t i = begin_;
  for (;;) {
    Span span{i, i, false, false};
    if (i < size && data[i] == '"') {
      span.quoted = true;
      open_quote_ = i;
      span.begin = ++i;
      for (;;) {
        const void* found = i < size ? std::memchr(data + i, '"', size - i) : nullptr;
        if (found == nullptr) return at_end ? Scan::unclosed : Scan::more;
        i = static_cast<std::size_t>(static_cast<const char*>(found) - data);
        if (i + 1 == size && !at_end) return Scan::more;
        if (i + 1 < size && data[i + 1] == '"') {
          span.escaped = true;
          i += 2;
          continue;
        }
        span.end = i++;
        break;
      }
      const std::size_t after = i;
      while (i < size && !(data[i] == options_.delimiter || data[i] == '\n')) ++i;
      const bool only_return =
          i == after + 1 && data[after] == '\r' && (i == size || data[i] == '\n');
      if (i > after && !only_return) wrong_.emplace_back(after, "text behind the closing quote");
    } else {
      for (;; ++i) {
        while (i < size && !special_[static_cast<unsigned char>(data[i])]) ++i;
        if (i == size || data[i] != '"') break;
        wrong_.emplace_back(i, "a quote inside a cell that does not begin with one");
      }
      span.end = i;
      const bool line_ends = i == size || data[i] == '\n';
      if (line_ends && span.end > span.begin && data[span.end - 1] == '\r') --span.end;
    }
    if (i == size && !at_end) return Scan::more;
    spans_.push_back(span);
    if (i < size && data[i] == options_.delimiter) {
      ++i;
      continue;
    }
    end_ = i;
    next_ = i < size ? i + 1 : i;
    return Scan::whole;
  }
}

void CsvReader::take(CsvRecord& record) {
  const std::string_view raw(buffer_.data() + begin_, end_ - begin_);
  record.line = line_;
  record.cells.clear();
  record.troubles.clear();
  record.empty_line = spans_.size() == 1 && !spans_[0].quoted && spans_[0].begin == spans_[0].end;
  unescaped_.clear();
  unescaped_.reserve(raw.size());  // so that views into it stay valid
  for (const Span& span : spans_) {
    std::string_view cell(buffer_.data() + span.begin, span.end - span.begin);
    if (span.escaped) {
      const std::size_t from = unescaped_.size();
      for (std::size_t i = 0; i < cell.size(); ++i) {
        unescaped_ += cell[i];
        if (cell[i] == '"') ++i;
      }
      cell = std::string_view(unescaped_).substr(from);
    }
    record.cells.push_back(cell);
  }
  for (const auto& [offset, what] : wrong_)
    record.troubles.push_back({Code::source, what, place_of(offset)});
  if (raw.find('\0') != std::string_view::npos) {
    record.troubles.push_back({Code::source, "the byte NUL", place_of(begin_ + raw.find('\0'))});
  }
  if (is_ascii(raw)) return;
  if (options_.encoding != Encoding::utf8) {
    decoded_.clear();
    decoded_.reserve(raw.size() * 3);
  }
  for (std::size_t i = 0; i < record.cells.size(); ++i) {
    std::string_view& cell = record.cells[i];
    if (is_ascii(cell)) continue;
    std::size_t bad = 0;
    if (options_.encoding == Encoding::utf8) {
      bad = find_not_utf8(cell);
    } else {
      const std::size_t from = decoded_.size();
      bad = decode(options_.encoding, cell, decoded_);
      cell = std::string_view(decoded_).substr(from);
    }
    if (bad != std::string_view::npos) {
      record.troubles.push_back({Code::source,
                                 "a byte in this cell is not " +
                                     std::string(name(options_.encoding)) +
                                     "; is the `encoding` of the mapping right?",
                                 place(i)});
    }
  }
}

Result<bool> CsvReader::next(CsvRecord& record) {
  line_ += static_cast<std::uint64_t>(
      std::count(buffer_.begin() + static_cast<std::ptrdiff_t>(begin_),
                 buffer_.begin() + static_cast<std::ptrdiff_t>(next_), '\n'));
  begin_ = next_;
  for (;;) {
    if (begin_ < buffer_.size()) {
      const Scan result = scan(finished_);
      if (result == Scan::whole) {
        take(record);
        return true;
      }
      if (result == Scan::unclosed) {
        return Error{Code::source, "a quote is opened here and never closed",
                     place_of(open_quote_)};
      }
      if (buffer_.size() - begin_ > longest_record) {
        return Error{Code::source, "a record is longer than 64 MiB; a quote may not be closed",
                     options_.name + ":" + std::to_string(line_)};
      }
    } else if (finished_) {
      return false;
    }
    buffer_.erase(0, begin_);
    begin_ = end_ = next_ = 0;
    const auto more = refill_(buffer_);
    if (!more) return more.error();
    finished_ = !*more;
  }
}

std::string CsvReader::place(std::size_t cell) const {
  if (cell >= spans_.size()) return place_of(end_);
  return place_of(spans_[cell].begin - (spans_[cell].quoted ? 1 : 0));
}

std::string CsvReader::place_of(std::size_t offset) const {
  std::uint64_t line = line_, column = 1;
  for (std::size_t i = begin_; i < offset; ++i) {
    const auto byte = static_cast<unsigned char>(buffer_[i]);
    if (byte == '\n') {
      ++line;
      column = 1;
    } else if (options_.encoding != Encoding::utf8 || (byte & 0xC0U) != 0x80) {
      ++column;
    }
  }
  return options_.name + ":" + std::to_string(line) + ":" + std::to_string(column);
}

std::string to_csv(const std::vector<std::string>& cells, char delimiter) {
  std::string out;
  const std::string signs = std::string("\"\r\n") + delimiter;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) out += delimiter;
    const bool quoted = cells[i].find_first_of(signs) != std::string::npos ||
                        (cells[i].empty() && cells.size() == 1);
    if (!quoted) {
      out += cells[i];
      continue;
    }
    out += '"';
    for (char c : cells[i]) {
      if (c == '"') out += '"';
      out += c;
    }
    out += '"';
  }
  return out + "\r\n";
}

}  // namespace assay::intake
