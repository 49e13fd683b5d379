// JSON and JSON Lines files: native facts, foreign records through a mapping, mended rejects.
#include <memory>

#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/intake/binding.h"
#include "engine/intake/files.h"
#include "engine/intake/foreign.h"
#include "engine/intake/lines.h"
#include "engine/intake/native.h"
#include "engine/json/read.h"

namespace assay::intake {
namespace {

Result<LineReader> open_lines(const FileToRead& file) {
  auto bytes = Bytes::open(file.path, file.shown, Encoding::utf8);
  if (!bytes) return bytes.error();
  return LineReader(std::move(*bytes));
}

Result<json::Value> read_document(const FileToRead& file) {
  auto bytes = Bytes::open(file.path, file.shown, Encoding::utf8);  // for its messages
  if (!bytes) return bytes.error();
  const auto text = read_file(file.path);
  if (!text) return Error{Code::source, text.error().message, file.shown};
  return json::parse(*text, file.shown);
}

Status reject_line(const std::string& shown, std::uint64_t number, std::uint64_t line,
                   const Error& reason, std::string_view text,
                   const std::vector<std::pair<std::string, std::string>>& could, Load& load) {
  return load.reject({shown, number, line, {reason}, {}, "", false, std::string(text)}, could);
}

std::vector<std::pair<std::string, std::string>> any_of(const model::Schema& schema) {
  std::vector<std::pair<std::string, std::string>> made;
  for (const std::string& kind : schema.names()) made.emplace_back("*", kind);
  return made;
}

void declare(const SourceMap& source, Load& load) {
  for (const CompleteMap& about : source.complete) {
    const std::string org = about.org.empty() ? load.options().org : about.org;
    load.declare({org.empty() ? "*" : org, about.kind, about.as_of, about.until, about.declared_by,
                  about.method, about.empty_is_true});
  }
}

// Calls `take` for every line that is JSON; the others are rejected.
template <typename Take>
Status for_each_line(const FileToRead& file, Load& load, Take take) {
  auto lines = open_lines(file);
  if (!lines) return lines.error();
  std::string_view line;
  for (;;) {
    const auto more = lines->next(line);
    if (!more) return more.error();
    if (!*more) return Ok{};
    if (text::trim(line).empty()) {
      ++load.file().empty_lines;
      continue;
    }
    const std::uint64_t number = ++load.file().records;
    const auto value =
        json::parse(line, file.shown, Code::source, static_cast<std::uint32_t>(lines->number()));
    const Status status = value ? take(*value, number, lines->number())
                                : reject_line(file.shown, number, lines->number(), value.error(),
                                              line, any_of(load.schema()), load);
    if (!status) return status;
  }
}

// Mended records: CSV cells and foreign records go through the mapping of the file they came from,
// with their old record numbers; native facts as they are.
class Mended {
 public:
  Mended(const FileToRead& file, const Mapping* mapping, Load& load)
      : file_(file), mapping_(mapping), load_(load) {}

  Status take(const json::Value& value, std::uint64_t number, std::uint64_t line) {
    const std::string from = value.text("reject");
    const auto record =
        value.find("record") != nullptr ? value.find("record")->decimal() : std::nullopt;
    const auto old =
        record ? static_cast<std::uint64_t>(record->millionths / Decimal::scale) : number;
    const std::string locator = "row " + std::to_string(old);
    if (const json::Value* fact = value.find("fact"))
      return native(from).take(*fact, {}, old, locator);
    if (const json::Value* text = value.find("text");
        text != nullptr && text->string() != nullptr) {
      const auto parsed =
          json::parse(*text->string(), from, Code::source, static_cast<std::uint32_t>(line));
      if (!parsed)
        return reject_line(from, old, line, parsed.error(), *text->string(), any_of(load_.schema()),
                           load_);
      const SourceMap* source = mapping_ != nullptr ? mapping_->find(from) : nullptr;
      return source != nullptr ? foreign(from, *source).take(*parsed, old, locator)
                               : native(from).take(*parsed, {}, old, locator);
    }
    const SourceMap* source = mapping_ != nullptr ? mapping_->find(from) : nullptr;
    if (source == nullptr) {
      return Error{
          Code::source,
          "this record came from `" + text::printable(from) + "`, for which there is no mapping",
          place(line)};
    }
    if (const json::Value* item = value.find("item"))
      return foreign(from, *source).take(*item, old, locator);
    if (const json::Value* cells = value.find("cells"))
      return take_cells(*cells, from, *source, old, line);
    return Error{Code::source, "a mended record needs `cells`, `fact`, `item` or `text`",
                 place(line)};
  }

  void account(FileSummary& into) const {
    for (const auto& [name, reader] : natives_) reader->account(into);
    for (const auto& [name, reader] : foreigns_) reader->account(into);
    for (const auto& [name, reader] : mappers_) reader->account(into);
  }

 private:
  [[nodiscard]] std::string place(std::uint64_t line) const {
    return file_.shown + ":" + std::to_string(line);
  }

  NativeReader& native(const std::string& from) {
    auto& reader = natives_[from];
    if (!reader) reader = std::make_unique<NativeReader>(load_, from);
    return *reader;
  }

  ForeignReader& foreign(const std::string& from, const SourceMap& source) {
    auto& reader = foreigns_[from];
    if (!reader) reader = std::make_unique<ForeignReader>(*mapping_, source, from, load_);
    return *reader;
  }

  Status take_cells(const json::Value& cells, const std::string& from, const SourceMap& source,
                    std::uint64_t number, std::uint64_t line) {
    std::vector<std::string> header, texts;
    if (cells.array() == nullptr)
      return Error{Code::source, "`cells` must be a list of [header, text]", place(line)};
    for (const json::Value& pair : *cells.array()) {
      const json::Array* two = pair.array();
      if (two == nullptr || two->size() != 2 || (*two)[0].string() == nullptr ||
          (*two)[1].string() == nullptr) {
        return Error{Code::source,
                     "`cells` must be a list of [header, text], but holds " +
                         std::string(pair.description()),
                     place(line)};
      }
      header.push_back(*(*two)[0].string());
      texts.push_back(*(*two)[1].string());
    }
    const auto binding = bind_columns(source, source.header ? header : std::vector<std::string>{},
                                      texts.size(), place(line));
    if (!binding) return binding.error();
    if (load_.file().columns.empty()) load_.file().columns = binding->columns;
    auto& mapper = mappers_[from];
    if (!mapper) mapper = std::make_unique<Mapper>(*mapping_, source, from, load_);
    Mapper::Record row;
    row.number = number;
    row.line = line;
    row.locator = "row " + std::to_string(number);
    for (const int cell : binding->cell_of) {
      row.cells.push_back(
          cell < 0 ? RawCell{} : RawCell{RawCell::Is::text, texts[static_cast<std::size_t>(cell)]});
    }
    auto taken = mapper->take(row, [&](int) { return place(line); });
    if (!taken) return taken.error();
    if (taken->empty()) return Ok{};
    Reject reject{from, number, line, std::move(*taken), {}, "", false, ""};
    for (std::size_t i = 0; i < header.size(); ++i) reject.cells.emplace_back(header[i], texts[i]);
    return load_.reject(reject, mapper->could_give());
  }

  const FileToRead& file_;
  const Mapping* mapping_;
  Load& load_;
  std::map<std::string, std::unique_ptr<NativeReader>> natives_;
  std::map<std::string, std::unique_ptr<ForeignReader>> foreigns_;
  std::map<std::string, std::unique_ptr<Mapper>> mappers_;
};

Status read_list(const json::Value& list, const NativeReader::Defaults& defaults,
                 const std::string& pointer, NativeReader& reader, Load& load) {
  for (std::size_t i = 0; i < list.array()->size(); ++i) {
    const auto status = reader.take((*list.array())[i], defaults, ++load.file().records,
                                    pointer + "/" + std::to_string(i));
    if (!status) return status;
  }
  return Ok{};
}

// {"org": …, "facts": {kind: […]}, "complete": […]}
Status read_native_document(const json::Value& document, const std::string& shown,
                            NativeReader& reader, Load& load) {
  static const std::vector<std::string> words = {"org",   "observed_at", "basis",
                                                 "facts", "complete",    "comment"};
  const auto at = [&](const json::Value& value) {
    return shown + ":" + std::to_string(value.line) + ":" + std::to_string(value.column);
  };
  for (const json::Member& member : *document.object()) {
    if (std::find(words.begin(), words.end(), member.name) == words.end()) {
      return Error{Code::source,
                   "unknown word `" + text::printable(member.name) + "` in a document of facts" +
                       text::suggestion(member.name, words),
                   at(member.value)};
    }
  }
  NativeReader::Defaults defaults{document.text("org"), "", document.find("observed_at"),
                                  document.find("basis")};
  const json::Value& facts = *document.find("facts");
  if (facts.object() == nullptr)
    return Error{Code::source,
                 "`facts` must be an object of kinds, but is " + std::string(facts.description()),
                 at(facts)};
  for (const json::Member& member : *facts.object()) {
    if (load.schema().find(member.name) == nullptr) {
      return Error{Code::source,
                   "unknown kind `" + text::printable(member.name) + "`" +
                       text::suggestion(member.name, load.schema().names()),
                   at(member.value)};
    }
    if (member.value.array() == nullptr)
      return Error{Code::source,
                   "the facts of a kind must be a list, but here is " +
                       std::string(member.value.description()),
                   at(member.value)};
    defaults.kind = member.name;
    if (auto status = read_list(member.value, defaults, "/facts/" + member.name, reader, load);
        !status)
      return status;
  }
  defaults.kind.clear();
  const json::Value* complete = document.find("complete");
  if (complete == nullptr) return Ok{};
  if (complete->array() == nullptr)
    return Error{Code::source,
                 "`complete` must be a list, but is " + std::string(complete->description()),
                 at(*complete)};
  return read_list(*complete, defaults, "/complete", reader, load);
}

}  // namespace

bool is_json_lines(const std::filesystem::path& file) {
  return file.extension() == ".jsonl" || file.extension() == ".ndjson";
}
bool is_json(const std::filesystem::path& file) { return file.extension() == ".json"; }

Status read_native(const FileToRead& file, const Mapping* mapping, Load& load) {
  load.begin_file(file.shown);
  NativeReader reader(load, file.shown);
  if (is_json_lines(file.path)) {
    Mended mended(file, mapping, load);
    auto status = for_each_line(
        file, load, [&](const json::Value& value, std::uint64_t number, std::uint64_t line) {
          if (value.find("reject") != nullptr) return mended.take(value, number, line);
          return reader.take(value, {}, number, "line " + std::to_string(line));
        });
    if (!status) return status;
    mended.account(load.file());
  } else {
    const auto document = read_document(file);
    if (!document) return document.error();
    Status status = Ok{};
    if (document->array() != nullptr) {
      status = read_list(*document, {}, "", reader, load);
    } else if (document->find("facts") != nullptr) {
      status = read_native_document(*document, file.shown, reader, load);
    } else if (document->find("kind") != nullptr) {
      status = reader.take(*document, {}, ++load.file().records, "/");
    } else {
      return Error{
          Code::source,
          "expected facts: a list of them or an object with `facts`; for other JSON give a mapping",
          file.shown + ":1:1"};
    }
    if (!status) return status;
  }
  reader.account(load.file());
  return Ok{};
}

Status read_mapped_json(const FileToRead& file, const Mapping& mapping, const SourceMap& source,
                        Load& load) {
  load.begin_file(file.shown);
  declare(source, load);
  ForeignReader reader(mapping, source, file.shown, load);
  if (source.format == Format::json_lines) {
    auto status = for_each_line(
        file, load, [&](const json::Value& value, std::uint64_t number, std::uint64_t line) {
          return reader.take(value, number, "line " + std::to_string(line));
        });
    if (!status) return status;
  } else {
    const auto document = read_document(file);
    if (!document) return document.error();
    const json::Value* list = resolve(*document, source.records);
    std::string pointer;
    for (const std::string& token : source.records) pointer += "/" + token;
    if (list == nullptr || list->array() == nullptr) {
      return Error{Code::source,
                   "expected a list of records at `" + pointer + "`" +
                       (list != nullptr ? ", found " + std::string(list->description()) : ""),
                   file.shown + ":1:1"};
    }
    for (std::size_t i = 0; i < list->array()->size(); ++i) {
      const auto status = reader.take((*list->array())[i], ++load.file().records,
                                      pointer + "/" + std::to_string(i));
      if (!status) return status;
    }
  }
  reader.account(load.file());
  return Ok{};
}

}  // namespace assay::intake
