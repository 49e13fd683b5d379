#include "engine/intake/foreign.h"

#include <algorithm>

#include "engine/base/text.h"
#include "engine/intake/files.h"
#include "engine/json/write.h"

namespace assay::intake {
namespace {

std::string to_pointer(const std::vector<std::string>& path) {
  std::string made;
  for (const std::string& token : path) {
    made += '/';
    for (char c : token) {
      if (c == '~')
        made += "~0";
      else if (c == '/')
        made += "~1";
      else
        made += c;
    }
  }
  return made;
}

}  // namespace

const json::Value* resolve(const json::Value& value, const std::vector<std::string>& pointer) {
  const json::Value* at = &value;
  for (const std::string& token : pointer) {
    if (const json::Array* items = at->array()) {
      std::size_t index = 0;
      if (token.empty() || token.size() > 9 || (token.size() > 1 && token[0] == '0'))
        return nullptr;
      for (char c : token) {
        if (c < '0' || c > '9') return nullptr;
        index = index * 10 + static_cast<std::size_t>(c - '0');
      }
      if (index >= items->size()) return nullptr;
      at = &(*items)[index];
    } else {
      at = at->find(token);
      if (at == nullptr) return nullptr;
    }
  }
  return at;
}

ForeignReader::ForeignReader(const Mapping& mapping, const SourceMap& source, std::string shown,
                             Load& load)
    : source_(source),
      shown_(shown),
      load_(load),
      mapper_(mapping, source, std::move(shown), load),
      texts_(source.columns.size()) {
  row_.cells.resize(source.columns.size());
}

void ForeignReader::find_unknown(const json::Value& value, const std::vector<std::string>& path,
                                 std::vector<Error>& reasons) {
  bool below = false;
  for (const Column& column : source_.columns) {
    if (column.item) continue;
    const auto common =
        std::mismatch(column.pointer.begin(), column.pointer.end(), path.begin(), path.end());
    if (common.first == column.pointer.end())
      return;  // the column names this member or one that holds it
    below = below || common.second == path.end();
  }
  const auto visit = [&](const std::string& token, const json::Value& inner) {
    std::vector<std::string> longer = path;
    longer.push_back(token);
    find_unknown(inner, longer, reasons);
  };
  if (below && value.object() != nullptr) {
    for (const json::Member& member : *value.object()) visit(member.name, member.value);
  } else if (below && value.array() != nullptr) {
    for (std::size_t i = 0; i < value.array()->size(); ++i)
      visit(std::to_string(i), (*value.array())[i]);
  } else {
    const std::string pointer = to_pointer(path);
    unknown_.insert(pointer);
    if (source_.list_other_columns) return;
    std::vector<std::string> known;
    for (const Column& column : source_.columns) {
      if (!column.item) known.push_back(column.header);
    }
    reasons.push_back(
        {Code::source,
         "the mapping does not know `" + text::printable(pointer) + "`" +
             text::suggestion(pointer, known),
         shown_ + ":" + std::to_string(value.line) + ":" + std::to_string(value.column)});
  }
}

Status ForeignReader::take(const json::Value& record, std::uint64_t number,
                           const std::string& locator) {
  std::vector<Error> reasons;
  find_unknown(record, {}, reasons);
  const auto at = [&](const json::Value& value) {
    return shown_ + ":" + std::to_string(value.line) + ":" + std::to_string(value.column);
  };
  if (reasons.empty()) {
    for (std::size_t i = 0; i < source_.columns.size(); ++i) {
      const Column& column = source_.columns[i];
      row_.cells[i] = {};
      if (column.item) continue;
      const json::Value* found = resolve(record, column.pointer);
      if (found == nullptr) continue;  // unasked
      if (found->string() != nullptr)
        texts_[i] = *found->string();
      else if (found->boolean() != nullptr)
        texts_[i] = *found->boolean() ? "true" : "false";
      else if (found->number() != nullptr)
        texts_[i] = found->number()->text;
      else
        texts_[i] = found->is_null() ? "" : json::to_text(*found);
      row_.cells[i] = {RawCell::Is::text, texts_[i]};
    }
    row_.number = number;
    row_.line = record.line;
    row_.locator = locator;
    const Place place = [&](int column) {
      const json::Value* found =
          column >= 0 ? resolve(record, source_.columns[static_cast<std::size_t>(column)].pointer)
                      : nullptr;
      return at(found != nullptr ? *found : record);
    };
    auto taken = mapper_.take(row_, place);
    if (!taken) return taken.error();
    reasons = std::move(*taken);
    if (reasons.empty()) return Ok{};
    return load_.reject(
        {shown_, number, record.line, std::move(reasons), {}, json::to_text(record), true, ""},
        mapper_.could_give());
  }
  std::vector<std::pair<std::string, std::string>> could;
  for (const FactMap& rule : source_.facts) could.emplace_back("*", rule.kind.name);
  return load_.reject(
      {shown_, number, record.line, std::move(reasons), {}, json::to_text(record), true, ""},
      could);
}

void ForeignReader::account(FileSummary& into) const {
  for (const Column& column : source_.columns) {
    if (column.item) continue;
    into.columns.push_back({column.ignore.empty() ? ColumnUse::Use::used : ColumnUse::Use::ignored,
                            column.name,
                            column.header,
                            0,
                            column.ignore,
                            {},
                            {}});
  }
  for (const std::string& pointer : unknown_)
    into.columns.push_back({ColumnUse::Use::unknown, "", pointer, 0, "", {}, {}});
  mapper_.account(into);
}

}  // namespace assay::intake
