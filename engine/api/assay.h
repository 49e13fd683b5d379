// The engine for a host program: everything from source files to reports, as functions over values.
//
//   auto home = api::shipped_home();
//   auto places = api::find_packs(home, {});              which packs
//   auto words = api::load_vocabulary(home, *places);     kinds and catalogs
//   auto packs = api::load_packs(home, *words, *places, {});
//   auto store = store::FactStore::open("acme.db", words->schema, store::OpenMode::create);
//   auto loaded = api::load(*store, words->schema, {.sources = {"facts.jsonl"}});
//   auto run = api::assess(*store, *words, *packs, {.as_of = day});
//   api::keep(*store, *run, "");
//   std::string page = report::html(api::make_report(*run, *words, *packs, &*loaded));
//
// Every step gives a Result; none asks a clock.
#pragma once

#include "engine/api/assess.h"
#include "engine/api/cases.h"
#include "engine/api/home.h"
#include "engine/api/load.h"
#include "engine/api/report.h"
