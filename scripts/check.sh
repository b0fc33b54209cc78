# scripts/dev format and scripts/dev check. Sourced by scripts/dev with the word in $word.
need_packages "${packages_check[@]}"
need_modules

cpp_files() { git ls-files -co --exclude-standard -- '*.cpp' '*.h'; }

complaints=0
check() { # WHAT COMMAND…
  local what=$1
  shift
  if "$@"; then echo "ok: $what"; else
    echo "NOT OK: $what"
    complaints=$((complaints + 1))
  fi
}

no_unfinished_words() {
  ! git grep -nIE 'TO''DO|FIX''ME' -- . ':!package-lock.json'
}

generated_files_are_fresh() {
  python3 scripts/generate_characters.py --check && node scripts/generate_records.mjs --check
}

# The version stands in package.json; npm copies it into the lock file, CMake and the package built for npm read it.
version_has_one_home() {
  local version others
  version=$(node -p 'require("./package.json").version')
  others=$(node -p 'const { version, packages } = require("./package-lock.json"); `${version} ${packages[""].version}`')
  [ "$others" = "$version $version" ] || { echo "package-lock.json has $others, package.json $version" && return 1; }
  ! grep -nE '"version"' wasm/package.json || return 1
  ! grep -nE '^project\(.*VERSION [0-9]' CMakeLists.txt || return 1
  grep -qE "^## $version\$" CHANGELOG.md || { echo "CHANGELOG.md has no $version" && return 1; }
}

# A tag can be moved to other code; a commit cannot. The version stands beside it for people.
actions_are_pinned() {
  ! git grep -nE 'uses: ' -- .github | grep -vE 'uses: [A-Za-z0-9/_.-]+@[0-9a-f]{40} # v[0-9]'
}

workflows_say_what_they_may() {
  local file
  for file in .github/workflows/*.yml; do grep -qE '^permissions:' "$file" || { echo "$file names no permissions" && return 1; }; done
}

lock_files_name_no_host() { ! git grep -nE '"resolved": ' -- '*package-lock.json'; }

# File = stage = test. A stage that is tested under another name cannot be found by its own.
stages_have_tests() {
  local source test missing=0
  for source in core/src/*/*.cpp; do
    test=${source/core\/src/tests\/core}
    [ -f "${test%.cpp}_test.cpp" ] || { echo "$source has no ${test%.cpp}_test.cpp" && missing=1; }
  done
  return $missing
}

rules_of_mutants() { node scripts/mutants.mjs --list >/dev/null; }

page_markup() { npx --no-install html-validate web/index.html; }

if [ "$word" = format ]; then
  cpp_files | xargs clang-format -i
  npx --no-install biome check --write .
else
  check "clang-format" bash -c "$(declare -f cpp_files); cpp_files | xargs clang-format --dry-run --Werror"
  check "biome: format and lint" npx --no-install biome check .
  check "types" npx --no-install tsc -p .
  check "page markup" page_markup
  check "rooms of the core" node scripts/rooms.mjs
  check "every stage has its tests" stages_have_tests
  check "list of mutants" rules_of_mutants
  check "generated files" generated_files_are_fresh
  check "one home of the version" version_has_one_home
  check "actions pinned by commit" actions_are_pinned
  check "workflows with least permissions" workflows_say_what_they_may
  check "lock files without a host" lock_files_name_no_host
  check "no unfinished words" no_unfinished_words
  echo "check: $complaints complaints"
  [ $complaints = 0 ] || exit 1
fi
