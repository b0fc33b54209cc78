# Libraries of others: an installed package first, else the source of the same release, pinned by its hash or commit.
include(FetchContent)

# The formats are written, and tests read them, with nlohmann/json. Only its own folder is linked into the build's include
# path: the rest of /usr/include would break Emscripten's libc++. Emscripten looks in its own sysroot alone and is told where
# else headers are.
find_path(nlohmann_root nlohmann/json.hpp PATHS /usr/local/include /usr/include /opt/homebrew/include
          NO_CMAKE_FIND_ROOT_PATH)
if(NOT nlohmann_root)
  FetchContent_Declare(nlohmann_json URL https://github.com/nlohmann/json/releases/download/v3.11.2/json.tar.xz
                       URL_HASH SHA256=8c4b26bf4b422252e13f332bc5e388ec0ab5c3443d24399acb675e68278d341f)
  FetchContent_MakeAvailable(nlohmann_json)
  set(nlohmann_root ${nlohmann_json_SOURCE_DIR}/include)
endif()
file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/include)
file(CREATE_LINK ${nlohmann_root}/nlohmann ${PROJECT_BINARY_DIR}/include/nlohmann SYMBOLIC)
add_library(variorum_nlohmann INTERFACE)
target_include_directories(variorum_nlohmann SYSTEM INTERFACE ${PROJECT_BINARY_DIR}/include)

# The rest serves native tools and tests.
if(EMSCRIPTEN)
  return()
endif()

# UTF-8 where native tools meet files.
find_path(utf8_root utf8.h PATH_SUFFIXES utf8cpp)
if(NOT utf8_root)
  FetchContent_Declare(utf8cpp GIT_REPOSITORY https://github.com/nemtrif/utfcpp.git
                       GIT_TAG 79835a5fa57271f07a90ed36123e30ae9741178e)  # v3.2.3
  FetchContent_GetProperties(utf8cpp)
  if(NOT utf8cpp_POPULATED)
    FetchContent_Populate(utf8cpp)
  endif()
  set(utf8_root ${utf8cpp_SOURCE_DIR}/source)
endif()
add_library(variorum_utf8 INTERFACE)
target_include_directories(variorum_utf8 SYSTEM INTERFACE ${utf8_root})

find_package(GTest QUIET)
if(NOT GTest_FOUND)
  FetchContent_Declare(googletest GIT_REPOSITORY https://github.com/google/googletest.git
                       GIT_TAG 58d77fa8070e8cec2dc1ed015d66b454c8d78850)  # release-1.12.1
  set(INSTALL_GTEST OFF CACHE BOOL "" FORCE)
  FetchContent_MakeAvailable(googletest)
  if(NOT TARGET GTest::gtest_main)
    add_library(GTest::gtest_main ALIAS gtest_main)
  endif()
endif()
