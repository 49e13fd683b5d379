# Every C++ file stands as clang-format would have it. Part of the tidy preset; `clang-format -i FILE` mends.
find_program(clang_format NAMES clang-format REQUIRED)
file(GLOB_RECURSE formatted CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/engine/*.h" "${PROJECT_SOURCE_DIR}/engine/*.cpp"
     "${PROJECT_SOURCE_DIR}/bindings/*.h" "${PROJECT_SOURCE_DIR}/bindings/*.cpp"
     "${PROJECT_SOURCE_DIR}/tests/*.h" "${PROJECT_SOURCE_DIR}/tests/*.cpp")
add_custom_target(format ALL COMMAND ${clang_format} --dry-run --Werror ${formatted} VERBATIM)
