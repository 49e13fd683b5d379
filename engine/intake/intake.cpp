#include "engine/intake/intake.h"

#include <algorithm>

#include "engine/base/file.h"
#include "engine/intake/files.h"
#include "engine/json/write.h"

namespace assay::intake {
namespace {

constexpr const char* mapping_name = "mapping.json";

Status read_mapped(const FileToRead& file, const Mapping& mapping, const SourceMap& source,
                   Load& load) {
  return source.format == Format::csv ? read_mapped_csv(file, mapping, source, load)
                                      : read_mapped_json(file, mapping, source, load);
}

Status read_one(const FileToRead& file, const Mapping* mapping, Load& load) {
  const SourceMap* source = mapping != nullptr ? mapping->find(file.shown) : nullptr;
  if (source != nullptr) return read_mapped(file, *mapping, *source, load);
  if (is_json(file.path) || is_json_lines(file.path)) return read_native(file, mapping, load);
  // A single file may have another name than the mapping expects, as long as it is clear which
  // source is meant.
  if (mapping != nullptr && mapping->sources.size() == 1)
    return read_mapped(file, *mapping, mapping->sources.front(), load);
  std::error_code trouble;
  if (!std::filesystem::exists(file.path, trouble))
    return Error{Code::source, "there is no file `" + file.shown + "`", file.shown};
  if (mapping != nullptr)
    return Error{Code::source, "the mapping reads no file called `" + file.shown + "`", file.shown};
  return Error{Code::source, "`" + file.shown + "` needs a mapping; `assay map new` drafts one",
               file.shown};
}

// What stood in a bad record must not make the rejects file unreadable: NUL and bytes that mean
// nothing become U+FFFD.
std::string sound(std::string_view text) {
  std::string made;
  while (!text.empty()) {
    const auto bad = std::min(find_not_utf8(text), text.find('\0'));
    made += text.substr(0, bad);
    if (bad == std::string_view::npos) break;
    made += "\xEF\xBF\xBD";
    text.remove_prefix(bad + 1);
  }
  return made;
}

std::string reason_not_read(const std::string& file, const Mapping* mapping) {
  if (mapping != nullptr) {
    for (const auto& [pattern, reason] : mapping->not_read) {
      if (fits(pattern, file)) return reason;
    }
  }
  return file == mapping_name ? "the mapping" : "no source of the mapping names it";
}

Status read_folder(const std::filesystem::path& folder, const Mapping* mapping, Load& load) {
  const auto files = list_files(folder);
  if (!files) return files.error();
  const auto read_if = [&](const std::filesystem::path& name, const SourceMap& source) {
    return read_mapped({folder / name, name.generic_string()}, *mapping, source, load);
  };
  std::vector<bool> read(files->size(), false);
  if (mapping != nullptr) {
    // In the order of the mapping, then of the names, so that a set of files always gives the same
    // load.
    for (const SourceMap& source : mapping->sources) {
      bool any = false;
      for (std::size_t i = 0; i < files->size(); ++i) {
        if (read[i] || mapping->find((*files)[i].generic_string()) != &source) continue;
        any = read[i] = true;
        if (auto status = read_if((*files)[i], source); !status) return status;
      }
      if (!any)
        return Error{Code::source,
                     "the mapping reads `" + source.file + "`, but the folder has no such file",
                     folder.filename().string()};
    }
  }
  bool any = mapping != nullptr;
  for (std::size_t i = 0; i < files->size(); ++i) {
    if (read[i]) continue;
    const std::string name = (*files)[i].generic_string();
    if (mapping == nullptr && (is_json((*files)[i]) || is_json_lines((*files)[i]))) {
      any = true;
      if (auto status = read_native({folder / name, name}, mapping, load); !status) return status;
    } else {
      load.summary().not_read.emplace_back(
          name, mapping != nullptr ? reason_not_read(name, mapping) : "it needs a mapping");
    }
  }
  if (!any)
    return Error{Code::source, "the folder has no file that can be read without a mapping",
                 folder.filename().string()};
  return Ok{};
}

}  // namespace

std::string to_json(const Reject& reject) {
  json::Writer out;
  out.open_object().member("reject", reject.file);
  out.name("record").number(static_cast<std::int64_t>(reject.record));
  if (reject.line > 0) out.name("line").number(static_cast<std::int64_t>(reject.line));
  out.name("reasons").open_array();
  for (const Error& reason : reject.reasons) {
    out.open_object()
        .member("where", reason.where)
        .member("message", sound(reason.message))
        .close_object();
  }
  out.close_array();
  if (!reject.cells.empty()) {
    out.name("cells").open_array();
    for (const auto& [header, text] : reject.cells)
      out.open_array().text(sound(header)).text(sound(text)).close_array();
    out.close_array();
  } else if (!reject.json.empty()) {
    out.name(reject.foreign ? "item" : "fact").raw(reject.json);
  } else {
    out.member("text", sound(reject.text));
  }
  return out.close_object().take() + "\n";
}

std::optional<std::filesystem::path> find_mapping(const std::filesystem::path& source) {
  std::error_code trouble;
  if (!std::filesystem::is_directory(source, trouble)) return std::nullopt;
  const auto file = source / mapping_name;
  return std::filesystem::is_regular_file(file, trouble) ? std::optional(file) : std::nullopt;
}

Result<Summary> read_source(const std::filesystem::path& path, const Mapping* mapping,
                            const Options& options, const model::Schema& schema, const Sink& sink) {
  Load load(options, schema, sink);
  std::error_code trouble;
  if (!std::filesystem::is_directory(path, trouble)) {
    if (auto status = read_one({path, path.filename().string()}, mapping, load); !status)
      return std::move(status).error();
    return load.finish();
  }
  std::optional<Mapping> own;
  if (mapping == nullptr) {
    if (const auto file = find_mapping(path)) {
      auto loaded = load_mapping(*file, schema);
      if (!loaded) return std::move(loaded).error();
      own = std::move(*loaded);
      mapping = &*own;
    }
  }
  if (auto status = read_folder(path, mapping, load); !status) return std::move(status).error();
  return load.finish();
}

}  // namespace assay::intake
