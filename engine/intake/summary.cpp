#include "engine/intake/summary.h"

#include <algorithm>

#include "engine/base/text.h"
#include "engine/json/write.h"

namespace assay::intake {
namespace {

constexpr std::string_view uses[] = {"used", "ignored", "unknown", "missing"};

std::string counted(std::size_t count, std::string_view noun) {
  return std::to_string(count) + " " + std::string(noun) + (count == 1 ? "" : "s");
}

std::string shown(const Samples& samples) {
  std::string made;
  for (const auto& [text, count] : samples.commonest(5)) {
    if (!made.empty()) made += ", ";
    const bool longer = text.size() > 60;
    made += "`" + text::printable(longer ? text.substr(0, 57) + "…" : text) + "`";
    if (count > 1) made += " " + std::to_string(count) + "x";
  }
  const std::size_t hidden = samples.texts().size() > 5 ? samples.texts().size() - 5 : 0;
  return hidden > 0 ? made + " and " + std::to_string(hidden) + " more" : made;
}

void write_states(json::Writer& out, const StateCounts& states) {
  for (std::size_t i = 0; i < states.size(); ++i) {
    out.name(model::name(static_cast<model::State>(i)))
        .number(static_cast<std::int64_t>(states[i]));
  }
}

void write_samples(json::Writer& out, const Samples& samples) {
  out.name("samples").open_object();
  for (const auto& [text, count] : samples.texts())
    out.name(text).number(static_cast<std::int64_t>(count));
  out.close_object();
}

void write_declarations(json::Writer& out, std::string_view name,
                        const std::vector<Completeness>& list) {
  out.name(name).open_array();
  for (const Completeness& about : list) {
    out.open_object()
        .member("org", about.org)
        .member("kind", about.kind)
        .member("as_of", to_text(about.as_of));
    if (about.until) out.member("until", to_text(*about.until));
    out.close_object();
  }
  out.close_array();
}

void print_file(const FileSummary& file, std::string& out) {
  out += text::printable(file.file) + ": " + counted(file.records, "record") + ", " +
         counted(file.rejects, "reject");
  if (file.empty_lines > 0) out += ", " + counted(file.empty_lines, "empty line");
  if (file.repeats > 0) out += ", " + counted(file.repeats, "repeated fact");
  out += "\n";
  std::size_t counts[4] = {};
  for (const ColumnUse& column : file.columns) ++counts[static_cast<std::size_t>(column.use)];
  if (!file.columns.empty()) {
    out += "  columns: " + std::to_string(counts[0]) + " used, " + std::to_string(counts[1]) +
           " ignored on purpose, " + std::to_string(counts[2]) + " unknown, " +
           std::to_string(counts[3]) + " missing\n";
  }
  for (const ColumnUse& column : file.columns) {
    if (column.use == ColumnUse::Use::unknown)
      out += "  unknown column: `" + text::printable(column.header) + "`\n";
  }
  StateCounts cells{};
  for (const ColumnUse& column : file.columns) {
    for (std::size_t i = 0; i < cells.size(); ++i) cells[i] += column.states[i];
  }
  if (!file.columns.empty()) {
    out += "  cells: " + std::to_string(cells[1]) + " values, " + std::to_string(cells[2]) +
           " blank, " + std::to_string(cells[3]) + " not applicable, " + std::to_string(cells[0]) +
           " not asked, " + std::to_string(cells[4]) + " unreadable\n";
  }
  for (const ColumnUse& column : file.columns) {
    const std::size_t count = column.states[static_cast<std::size_t>(model::State::unreadable)];
    if (count > 0) {
      out += "  unreadable in `" + text::printable(text::trim(column.header)) +
             "`: " + std::to_string(count) + ": " + shown(column.unreadable) + "\n";
    }
  }
  for (const auto& [kind, count] : file.facts)
    out += "  " + kind + ": " + counted(count, "fact") + "\n";
}

// One line for a kind and date, however many organisations declare it.
void print_declarations(std::string_view title, const std::vector<Completeness>& list,
                        std::string& out) {
  std::map<std::pair<std::string, Date>, std::vector<std::string>> orgs;
  for (const Completeness& about : list) orgs[{about.kind, about.as_of}].push_back(about.org);
  for (const auto& [what, who] : orgs) {
    out += std::string(title) + ": " + what.first + " of " +
           (who.size() > 3 ? std::to_string(who.size()) + " organisations"
                           : text::printable(text::join(who, ", "))) +
           " as of " + to_text(what.second) + "\n";
  }
}

}  // namespace

std::string_view name(ColumnUse::Use use) { return uses[static_cast<std::size_t>(use)]; }

void Samples::add(std::string_view text) {
  const auto found = texts_.find(std::string(text));
  if (found != texts_.end())
    ++found->second;
  else if (texts_.size() < most)
    texts_.emplace(text, 1);
  else
    ++others_;
}

std::vector<std::pair<std::string, std::size_t>> Samples::commonest(std::size_t count) const {
  std::vector<std::pair<std::string, std::size_t>> all(texts_.begin(), texts_.end());
  std::stable_sort(all.begin(), all.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  if (all.size() > count) all.resize(count);
  return all;
}

std::size_t Summary::records() const {
  std::size_t sum = 0;
  for (const FileSummary& file : files) sum += file.records;
  return sum;
}

std::size_t Summary::rejects() const {
  std::size_t sum = 0;
  for (const FileSummary& file : files) sum += file.rejects;
  return sum;
}

std::map<std::string, std::size_t> Summary::facts() const {
  std::map<std::string, std::size_t> sum;
  for (const FileSummary& file : files) {
    for (const auto& [kind, count] : file.facts) sum[kind] += count;
  }
  return sum;
}

std::size_t Summary::fact_count() const {
  std::size_t sum = 0;
  for (const auto& [kind, count] : facts()) sum += count;
  return sum;
}

std::size_t Summary::unreadable() const {
  constexpr auto state = static_cast<std::size_t>(model::State::unreadable);
  std::size_t sum = 0;
  for (const FileSummary& file : files) {
    for (const ColumnUse& column : file.columns) sum += column.states[state];
    if (!file.columns.empty()) continue;
    for (const FieldUse& field : file.fields) sum += field.states[state];
  }
  return sum;
}

std::string to_text(const Summary& summary) {
  std::string out;
  for (const FileSummary& file : summary.files) print_file(file, out);
  for (const auto& [file, reason] : summary.not_read) {
    out += "not read: " + text::printable(file) + " (" + text::printable(reason) + ")\n";
  }
  print_declarations("complete", summary.complete, out);
  print_declarations("not complete after all, for a record was rejected", summary.voided, out);
  return out;
}

std::string to_json(const Summary& summary) {
  json::Writer out;
  out.open_object().name("files").open_array();
  for (const FileSummary& file : summary.files) {
    out.open_object().member("file", file.file);
    out.name("records").number(static_cast<std::int64_t>(file.records));
    out.name("rejects").number(static_cast<std::int64_t>(file.rejects));
    out.name("empty_lines").number(static_cast<std::int64_t>(file.empty_lines));
    out.name("repeats").number(static_cast<std::int64_t>(file.repeats));
    out.name("facts").open_object();
    for (const auto& [kind, count] : file.facts)
      out.name(kind).number(static_cast<std::int64_t>(count));
    out.close_object().name("columns").open_array();
    for (const ColumnUse& column : file.columns) {
      out.open_object().member("header", column.header).member("use", name(column.use));
      if (!column.name.empty()) out.member("name", column.name);
      if (!column.reason.empty()) out.member("reason", column.reason);
      write_states(out, column.states);
      write_samples(out, column.unreadable);
      out.close_object();
    }
    out.close_array().name("fields").open_array();
    for (const FieldUse& field : file.fields) {
      out.open_object().member("kind", field.kind).member("field", field.field);
      write_states(out, field.states);
      write_samples(out, field.unreadable);
      out.close_object();
    }
    out.close_array().close_object();
  }
  out.close_array().name("not_read").open_object();
  for (const auto& [file, reason] : summary.not_read) out.member(file, reason);
  out.close_object();
  write_declarations(out, "complete", summary.complete);
  write_declarations(out, "voided", summary.voided);
  return out.close_object().take();
}

}  // namespace assay::intake
