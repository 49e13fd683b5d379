#include "engine/api/load.h"

#include <algorithm>
#include <set>

#include "engine/base/digest.h"
#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/json/write.h"

namespace assay::api {
namespace fs = std::filesystem;
namespace {

struct Source {
  fs::path path;
  std::string name;
  std::string digest;
  std::optional<intake::Mapping> own;    // a folder's mapping.json
  const intake::Mapping* map = nullptr;  // what it is read by
};

std::string name_of(const fs::path& path) {
  const fs::path clean = path.lexically_normal();
  return clean.has_filename() ? clean.filename().string() : clean.parent_path().filename().string();
}

Result<std::string> digest_of(const fs::path& path) {
  std::error_code problem;
  Digester digester;
  std::vector<fs::path> files{""};
  if (fs::is_directory(path, problem)) {
    auto listed = list_files(path);
    if (!listed) return std::move(listed).error();
    files = std::move(*listed);
  }
  for (const fs::path& file : files) {
    auto bytes = read_file(file.empty() ? path : path / file);
    if (!bytes) return std::move(bytes).error();
    digester.part(file.generic_string()).part(*bytes);
  }
  return to_hex(digester.finish());
}

Result<std::vector<Source>> gather(const LoadRequest& request, const model::Schema& schema,
                                   const std::optional<intake::Mapping>& mapping) {
  std::vector<Source> sources;
  for (const fs::path& path : request.sources) {
    Source source{path, name_of(path), {}, {}, nullptr};
    auto digest = digest_of(path);
    if (!digest) return std::move(digest).error();
    source.digest = std::move(*digest);
    if (const auto file = intake::find_mapping(path); file && !mapping) {
      auto own = intake::load_mapping(*file, schema);
      if (!own) return std::move(own).error();
      source.own = std::move(*own);
    }
    sources.push_back(std::move(source));
  }
  for (Source& source : sources) {
    source.map = mapping ? &*mapping : source.own ? &*source.own : nullptr;
  }
  std::sort(sources.begin(), sources.end(), [](const Source& a, const Source& b) {
    return std::tie(a.name, a.digest) < std::tie(b.name, b.digest);
  });
  const auto twice =
      std::adjacent_find(sources.begin(), sources.end(),
                         [](const Source& a, const Source& b) { return a.name == b.name; });
  if (twice != sources.end()) {
    return Error{Code::source,
                 "two sources are called `" + text::printable(twice->name) +
                     "`; load them one after the other",
                 ""};
  }
  return sources;
}

// Ranks of the files whose mapping gives them one.
std::map<std::string, std::int64_t> ranks_of(const std::vector<Source>& sources) {
  std::map<std::string, std::int64_t> ranks;
  for (const Source& source : sources) {
    if (source.map == nullptr) continue;
    std::vector<std::string> files{source.name};
    std::error_code problem;
    if (fs::is_directory(source.path, problem)) {
      files.clear();
      auto listed = list_files(source.path);
      if (listed) {
        for (const fs::path& file : *listed) files.push_back(file.generic_string());
      }
    }
    for (const std::string& file : files) {
      const intake::SourceMap* map = source.map->find(file);
      if (map != nullptr && map->rank != 0) ranks.emplace(file, map->rank);
    }
  }
  return ranks;
}

store::LoadInfo describe(const LoadRequest& request, const std::vector<Source>& sources) {
  Digester bytes;
  Digester maps;
  std::vector<std::string> names;
  for (const Source& source : sources) {
    bytes.part(source.name).part(source.digest);
    maps.part(source.map == nullptr ? "" : source.map->digest);
    names.push_back(source.name);
  }
  json::Writer options;
  options.open_object().name("complete").open_array();
  const std::set<std::string> kinds(request.complete.begin(), request.complete.end());
  for (const std::string& kind : kinds) options.text(kind);
  options.close_array().name("strict").boolean(request.strict);
  if (!request.own_kinds.empty()) options.member("kinds", request.own_kinds);
  options.close_object();
  return {.source = text::join(names, ", "),
          .digest = to_hex(bytes.finish()),
          .mapping_digest = to_hex(maps.finish()),
          .org = request.org,
          .options = options.take(),
          .loaded_at = request.loaded_at,
          .ranks = ranks_of(sources)};
}

}  // namespace

std::size_t LoadReport::records() const {
  std::size_t sum = 0;
  for (const SourceReport& source : sources) sum += source.summary.records();
  return sum;
}

std::size_t LoadReport::rejected() const {
  std::size_t sum = 0;
  for (const SourceReport& source : sources) sum += source.summary.rejects();
  return sum;
}

Result<LoadReport> load(store::FactStore& store, const model::Schema& schema,
                        const LoadRequest& request) {
  std::optional<intake::Mapping> mapping;
  if (request.mapping) {
    auto read = intake::load_mapping(*request.mapping, schema);
    if (!read) return std::move(read).error();
    mapping = std::move(*read);
  }
  auto sources = gather(request, schema, mapping);
  if (!sources) return std::move(sources).error();
  auto load = store.begin_load(describe(request, *sources));
  if (!load) return std::move(load).error();

  LoadReport report;
  const intake::Options options{
      .org = request.org, .strict = request.strict, .complete = request.complete};
  for (const Source& source : *sources) {
    std::size_t facts = 0;
    const intake::Sink sink{.fact = [&](const model::Fact& fact) -> Status {
                              if (request.progress && ++facts % 1024 == 0)
                                request.progress(source.name, facts);
                              return load->append(fact);
                            },
                            .reject = [&](const intake::Reject& reject) -> Status {
                              report.rejects += intake::to_json(reject);
                              for (const Error& one : reject.reasons) {
                                if (report.reasons.size() == LoadReport::most_reasons) break;
                                report.reasons.push_back(one);
                              }
                              for (const auto& [org, kind] : reject.voids) load->reject(org, kind);
                              return Ok{};
                            },
                            .complete = [&](const intake::Completeness& about) -> Status {
                              return load->declare_complete(about.org, about.kind, about.as_of,
                                                            about.until, about.declared_by,
                                                            about.method, about.empty_is_true);
                            }};
    auto summary = intake::read_source(source.path, source.map, options, schema, sink);
    if (!summary) return std::move(summary).error();
    report.sources.push_back({source.name, source.digest, std::move(*summary)});
  }
  auto committed = load->commit();
  if (!committed) return std::move(committed).error();
  report.load = std::move(*committed);
  return report;
}

}  // namespace assay::api
