# Compiles the numbered scripts in: make_migrations(OUTPUT script…)
function(make_migrations output)
  set(entries "")
  foreach(script IN LISTS ARGN)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${script}")
    get_filename_component(name "${script}" NAME_WE)
    string(REGEX MATCH "^[0-9]+" number "${name}")
    string(REGEX REPLACE "^0+" "" number "${number}")
    file(READ "${script}" text)
    string(APPEND entries "    {${number}, \"${name}\", R\"script(${text})script\"},\n")
  endforeach()
  file(GENERATE OUTPUT "${output}" CONTENT "// Made from engine/store/migrations.
#include \"engine/store/migrate.h\"

namespace assay::store {
namespace {

constexpr Migration all[] = {
${entries}};

}  // namespace

std::span<const Migration> migrations() { return all; }

}  // namespace assay::store
")
endfunction()
