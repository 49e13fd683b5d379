// A CSV file through its mapping.
#include "engine/intake/binding.h"
#include "engine/intake/bytes.h"
#include "engine/intake/csv.h"
#include "engine/intake/files.h"
#include "engine/intake/mapper.h"

namespace assay::intake {
namespace {

Result<CsvReader> open_csv(const FileToRead& file, const SourceMap& source) {
  auto opened = Bytes::open(file.path, file.shown, source.encoding);
  if (!opened) return opened.error();
  CsvOptions options{file.shown, source.delimiter, opened->encoding()};
  auto bytes = std::make_shared<Bytes>(std::move(*opened));
  return CsvReader([bytes](std::string& buffer) { return bytes->read_into(buffer); },
                   std::move(options));
}

Error at_record(const CsvRecord& record) {
  Error error = record.troubles.front();
  error.message = "the header cannot be read: " + error.message;
  return error;
}

std::string header_of(const Binding& binding, const SourceMap& source, std::size_t cell) {
  if (cell >= binding.width) return "";
  return source.header ? binding.columns[cell].header : "";
}

Reject to_reject(const std::string& shown, std::uint64_t number, const CsvRecord& record,
                 const Binding& binding, const SourceMap& source, std::vector<Error> reasons) {
  Reject made{shown, number, record.line, std::move(reasons), {}, "", false, ""};
  for (std::size_t i = 0; i < record.cells.size(); ++i) {
    made.cells.emplace_back(header_of(binding, source, i), record.cells[i]);
  }
  return made;
}

std::vector<std::pair<std::string, std::string>> any_org(const SourceMap& source) {
  std::vector<std::pair<std::string, std::string>> made;
  for (const FactMap& rule : source.facts) made.emplace_back("*", rule.kind.name);
  return made;
}

}  // namespace

Status read_mapped_csv(const FileToRead& file, const Mapping& mapping, const SourceMap& source,
                       Load& load) {
  auto reader = open_csv(file, source);
  if (!reader) return reader.error();
  FileSummary& summary = load.begin_file(file.shown);
  CsvRecord record;
  for (int i = 0; i < source.skip; ++i) {
    const auto more = reader->next(record);
    if (!more) return more.error();
  }
  auto more = reader->next(record);
  if (!more) return more.error();
  if (!*more)
    return Error{Code::source, source.header ? "there is no header record" : "there is no record",
                 file.shown};
  std::vector<std::string> header;
  if (source.header) {
    if (!record.troubles.empty()) return at_record(record);
    header.assign(record.cells.begin(), record.cells.end());
  }
  auto binding = bind_columns(source, header, record.cells.size(),
                              file.shown + ":" + std::to_string(record.line));
  if (!binding) return binding.error();
  summary.columns = binding->columns;
  for (CompleteMap const& about : source.complete) {
    const std::string org = about.org.empty() ? load.options().org : about.org;
    load.declare({org.empty() ? "*" : org, about.kind, about.as_of, about.until, about.declared_by,
                  about.method, about.empty_is_true});
  }
  if (source.header) more = reader->next(record);

  Mapper mapper(mapping, source, file.shown, load);
  Mapper::Record row;
  row.cells.resize(source.columns.size());
  const Place place = [&](int column) {
    const int cell = column >= 0 ? binding->cell_of[static_cast<std::size_t>(column)] : 0;
    return reader->place(cell >= 0 ? static_cast<std::size_t>(cell) : 0);
  };
  for (; more && *more; more = reader->next(record)) {
    if (record.empty_line && binding->width > 1) {
      ++summary.empty_lines;
      continue;
    }
    row.number = ++summary.records;
    row.line = record.line;
    std::vector<Error> reasons = record.troubles;
    if (record.cells.size() != binding->width) {
      reasons.push_back({Code::source,
                         "the record has " + std::to_string(record.cells.size()) +
                             " cells, expected " + std::to_string(binding->width) +
                             " as in the header",
                         place(-1)});
    }
    const bool torn = !reasons.empty();
    if (!torn) {
      row.locator = "row " + std::to_string(row.number);
      for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const int cell = binding->cell_of[i];
        row.cells[i] =
            cell < 0 ? RawCell{}
                     : RawCell{RawCell::Is::text, record.cells[static_cast<std::size_t>(cell)]};
      }
      auto taken = mapper.take(row, place);
      if (!taken) return taken.error();
      reasons = std::move(*taken);
    }
    if (reasons.empty()) continue;
    const auto status =
        load.reject(to_reject(file.shown, row.number, record, *binding, source, std::move(reasons)),
                    torn ? any_org(source) : mapper.could_give());
    if (!status) return status;
  }
  if (!more) return more.error();
  mapper.account(summary);
  return Ok{};
}

}  // namespace assay::intake
