#include "engine/intake/check.h"

#include <algorithm>
#include <set>

#include "engine/base/text.h"
#include "engine/intake/fold.h"

namespace assay::intake {
namespace {

std::string right(std::size_t number) {
  const std::string text = std::to_string(number);
  return text.size() < 8 ? std::string(8 - text.size(), ' ') + text : " " + text;
}

// Cut to `width` signs and filled up with blanks.
std::string left(std::string_view text, std::size_t width) {
  const std::string shown = text::printable(trim(text));
  std::string made;
  std::size_t signs = 0, i = 0;
  while (i < shown.size()) {
    std::size_t end = i + 1;
    while (end < shown.size() && (static_cast<unsigned char>(shown[end]) & 0xC0U) == 0x80) ++end;
    if (signs + 1 == width && end < shown.size()) {
      made += "…";
      ++signs;
      break;
    }
    made += shown.substr(i, end - i);
    ++signs;
    i = end;
  }
  return made + std::string(width > signs ? width - signs : 0, ' ');
}

std::string counts(const StateCounts& states) {
  using model::State;
  std::string made;
  for (const State state :
       {State::value, State::blank, State::na, State::unasked, State::unreadable}) {
    made += right(states[static_cast<std::size_t>(state)]);
  }
  return made;
}

// Those not in `told`, which stand elsewhere on the page.
void print_samples(const Samples& samples, const std::set<std::string>& told, std::string& out) {
  constexpr std::size_t most = 8;
  std::size_t shown = 0, more = 0;
  for (const auto& [text, count] : samples.commonest(Samples::most)) {
    if (told.contains(text)) continue;
    if (shown == most) {
      ++more;
      continue;
    }
    ++shown;
    out += "        " + std::to_string(count) + "x `" + text::printable(text.substr(0, 100)) +
           (text.size() > 100 ? "…" : "") + "`\n";
  }
  if (more > 0) out += "        and " + std::to_string(more) + " more\n";
}

constexpr std::size_t width = 48;

void print_columns(const FileSummary& file, std::string& out) {
  if (file.columns.empty()) return;
  out += "  " + left("column", width) + "   value   blank      na unasked unreadable\n";
  for (const ColumnUse& column : file.columns) {
    const std::string label = (column.position > 0 ? std::to_string(column.position) + " " : "") +
                              std::string(trim(column.header));
    out += "  " + left(label, width);
    switch (column.use) {
      case ColumnUse::Use::used:
        out += counts(column.states) + "\n";
        break;
      case ColumnUse::Use::ignored:
        out += "  ignored: " + text::printable(column.reason) + "\n";
        break;
      case ColumnUse::Use::unknown:
        out += "  not in the mapping\n";
        break;
      case ColumnUse::Use::missing:
        out += "  not in the file\n";
        break;
    }
    print_samples(column.unreadable, {}, out);
  }
}

void print_fields(const FileSummary& file, std::string& out) {
  if (file.fields.empty()) return;
  std::set<std::string> told;
  for (const ColumnUse& column : file.columns) {
    for (const auto& [text, count] : column.unreadable.texts()) told.insert(text);
  }
  out += "  " + left("field", width) + "   value   blank      na unasked unreadable\n";
  for (const FieldUse& field : file.fields) {
    out += "  " + left(field.kind + "." + field.field, width) + counts(field.states) + "\n";
    print_samples(field.unreadable, told, out);
  }
}

}  // namespace

Result<Checked> check_source(const std::filesystem::path& source, const Mapping* mapping,
                             const Options& options, const model::Schema& schema) {
  Checked made;
  Options lenient = options;
  lenient.strict = false;
  const Sink sink{[&](const model::Fact& fact) -> Status {
                    if (fact.unstable_key) ++made.unstable[fact.kind];
                    return Ok{};
                  },
                  [&](const Reject& reject) -> Status {
                    for (const Error& reason : reject.reasons) {
                      if (made.reasons.size() < Checked::most_reasons)
                        made.reasons.push_back(reason);
                    }
                    return Ok{};
                  },
                  {}};
  auto summary = read_source(source, mapping, lenient, schema, sink);
  if (!summary) return std::move(summary).error();
  made.summary = std::move(*summary);
  return made;
}

std::string to_text(const Checked& checked) {
  std::string out;
  for (const FileSummary& file : checked.summary.files) {
    out += text::printable(file.file) + "\n";
    print_columns(file, out);
    print_fields(file, out);
  }
  out += to_text(checked.summary);
  for (const auto& [kind, count] : checked.unstable) {
    out += "keys that are row numbers: " + std::to_string(count) + " of " + kind +
           "; they may move when the source changes\n";
  }
  for (const Error& reason : checked.reasons)
    out += "reject: " + reason.where + ": " + reason.message + "\n";
  if (checked.reasons.size() == Checked::most_reasons) out += "further reasons are not shown\n";
  return out;
}

}  // namespace assay::intake
