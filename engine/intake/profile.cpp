#include "engine/intake/profile.h"

#include <algorithm>
#include <set>

#include "engine/base/decimal.h"
#include "engine/base/file.h"
#include "engine/intake/csv.h"
#include "engine/intake/dates.h"
#include "engine/intake/fold.h"

namespace assay::intake {
namespace {

constexpr std::string_view date_patterns[] = {"YYYY-MM-DD", "M/D/YYYY", "D.M.YYYY", "MM/YYYY",
                                              "YYYY-MM",    "YYYY",     "YY-MMM",   "D MMMM YYYY"};

Encoding guess_encoding(std::string_view bytes) {
  if (find_not_utf8(bytes) == std::string_view::npos) return Encoding::utf8;
  std::string unused;
  return decode(Encoding::windows_1252, bytes, unused) == std::string_view::npos
             ? Encoding::windows_1252
             : Encoding::latin_1;
}

// The sign that divides the first record into the most cells.
char guess_delimiter(std::string_view text) {
  constexpr std::string_view candidates = ",;\t|";
  std::size_t counts[4] = {};
  bool quoted = false;
  for (char c : text) {
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    if (c == '\n') break;
    const auto at = candidates.find(c);
    if (at != std::string_view::npos) ++counts[at];
  }
  return candidates[static_cast<std::size_t>(
      std::max_element(std::begin(counts), std::end(counts)) - std::begin(counts))];
}

void look_at(std::string_view text, const std::vector<DatePattern>& patterns,
             std::set<std::string, std::less<>>& seen, ColumnProfile& column) {
  ++column.cells;
  text = trim(text);
  if (text.empty()) {
    ++column.empty;
    return;
  }
  column.longest = std::max(column.longest, text.size());
  if (column.unique) column.unique = seen.emplace(text).second;
  const auto known = column.texts.find(std::string(text));
  if (known != column.texts.end())
    ++known->second;
  else if (column.texts.size() < ColumnProfile::most_distinct)
    column.texts.emplace(text, 1);
  else
    column.many = true;
  if (text.size() > 32) return;
  bool date = false;
  for (const DatePattern& pattern : patterns) {
    if (pattern.match(text, 1)) ++column.patterns[pattern.text()], date = true;
  }
  column.dates += date ? 1 : 0;
  column.numbers += parse_decimal(text) ? 1 : 0;
  const std::string folded = fold(text);
  column.flags +=
      folded == "yes" || folded == "no" || folded == "true" || folded == "false" ? 1 : 0;
}

}  // namespace

Result<Profile> profile_csv(const std::filesystem::path& file) {
  const std::string shown = file.filename().string();
  auto bytes = read_file(file);
  if (!bytes) return Error{Code::source, bytes.error().message, shown};
  Profile made;
  const Mark mark = byte_order_mark(*bytes);
  bytes->erase(0, mark.length);
  if (bytes->empty()) return Error{Code::source, "`" + shown + "` is empty", shown};
  made.encoding = mark.encoding.value_or(guess_encoding(*bytes));
  Encoding inner = made.encoding;
  if (inner == Encoding::utf16le || inner == Encoding::utf16be) {
    std::string text;
    decode(inner, *bytes, text);
    *bytes = std::move(text);
    inner = Encoding::utf8;
  }
  made.delimiter = guess_delimiter(*bytes);
  std::vector<DatePattern> patterns;
  for (std::string_view pattern : date_patterns) {
    if (auto parsed = DatePattern::parse(pattern)) patterns.push_back(std::move(*parsed));
  }
  bool given = false;
  CsvReader reader(
      [&](std::string& buffer) -> Result<bool> {
        if (!given) buffer += *bytes;
        return !std::exchange(given, true);
      },
      {shown, made.delimiter, inner});
  CsvRecord record;
  auto more = reader.next(record);
  if (!more) return more.error();
  std::map<std::string, std::size_t> headers;
  for (std::string_view cell : record.cells) ++headers[fold(cell)];
  std::map<std::string, std::size_t> met;
  for (std::string_view cell : record.cells) {
    ColumnProfile column;
    column.header = trim(cell);
    if (headers[fold(cell)] > 1) column.occurrence = ++met[fold(cell)];
    made.columns.push_back(std::move(column));
  }
  std::vector<std::set<std::string, std::less<>>> seen(made.columns.size());
  for (more = reader.next(record); more && *more; more = reader.next(record)) {
    if (record.empty_line && made.columns.size() > 1) continue;
    ++made.records;
    if (record.cells.size() != made.columns.size()) {
      ++made.ragged;
      continue;
    }
    for (std::size_t i = 0; i < made.columns.size(); ++i)
      look_at(record.cells[i], patterns, seen[i], made.columns[i]);
  }
  if (!more) return more.error();
  return made;
}

}  // namespace assay::intake
