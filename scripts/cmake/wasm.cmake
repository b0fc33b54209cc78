# The engine as one .js and one .wasm. scripts/build_engine.mjs wraps the .js; nobody else loads it.
add_executable(variorum_wasm wasm/bindings.cpp)
target_link_libraries(variorum_wasm PRIVATE variorum_core variorum_flags)
target_compile_options(variorum_wasm PRIVATE -Os -finline-functions)
# Without RTTI embind must be told not to look for type names.
target_compile_definitions(variorum_wasm PRIVATE EMSCRIPTEN_HAS_UNBOUND_TYPE_NAMES=0)
target_link_options(variorum_wasm PRIVATE
  --bind --no-entry
  -sMODULARIZE=1 -sEXPORT_NAME=createVariorum   # UMD: EXPORT_ES6 of 3.1.6 dies in Node
  -sENVIRONMENT=web,worker                      # no fs, no path, no fetch of a .wasm: the bytes are always passed in
  -sDYNAMIC_EXECUTION=0                         # embind without eval, for a strict security policy
  -sFILESYSTEM=0
  -sMALLOC=emmalloc                             # 2 kB less, as fast: the core allocates little and in large pieces
  -sALLOW_MEMORY_GROWTH=1 -sABORTING_MALLOC=1   # no memory: abort, which engine.ts turns into an Error
)
# 5 MB on 3.1.6, 64 kB today: say what we mean, under the name the version at hand knows.
if(EMSCRIPTEN_VERSION VERSION_LESS 3.1.25)
  target_link_options(variorum_wasm PRIVATE -sTOTAL_STACK=1048576)
else()
  target_link_options(variorum_wasm PRIVATE -sSTACK_SIZE=1048576)
endif()

# The floor that scripts/dev bench measures against; never shipped, so built only when asked for.
add_executable(variorum_limit EXCLUDE_FROM_ALL tests/bench/limit.cpp)
target_link_libraries(variorum_limit PRIVATE variorum_core variorum_rooms variorum_flags)
target_compile_options(variorum_limit PRIVATE -O2)
target_compile_definitions(variorum_limit PRIVATE EMSCRIPTEN_HAS_UNBOUND_TYPE_NAMES=0)
target_link_options(variorum_limit PRIVATE --bind --no-entry -sMODULARIZE=1 -sEXPORT_NAME=createLimit -sENVIRONMENT=node
  -sDYNAMIC_EXECUTION=0 -sFILESYSTEM=0 -sALLOW_MEMORY_GROWTH=1)
