# scripts/dev test STAGE: builds and runs the native tests in the files whose name contains STAGE, or of the room of that name,
# without sanitizers. Sourced by scripts/dev with the stage in $1. Fails where no file is called so, or no test ran.
files=$(find tests -name "*$1*_test.cpp" -o -path "tests/core/$1/*_test.cpp" | sort)
if [ -z "$files" ]; then
  echo "scripts/dev test: no file tests/**/*$1*_test.cpp; a stage is called as its file, such as segment or islands" >&2
  exit 1
fi

# tests/core/words/islands_test.cpp is in the program test_words; what looks at the whole is in test_whole.
program_of() {
  case "$1" in
    tests/core/*/*) basename "$(dirname "$1")" ;;
    *) echo whole ;;
  esac
}

for program in $(for file in $files; do program_of "$file"; done | sort -u); do
  build_native quick "test_$program"
  filter=
  for file in $files; do
    [ "$(program_of "$file")" = "$program" ] || continue
    # A suite with parameters is called INSTANCE/Suite.
    for suite in $(grep -oE '^ *(TEST|TEST_F|TEST_P|TYPED_TEST)\(\w+' "$file" | sed 's/.*(//' | sort -u); do
      filter+="$suite.*:*/$suite.*:"
    done
  done
  "build/quick/tests/test_$program" --gtest_filter="$filter" --gtest_brief=1 | tee build/quick/last_run
  grep -qE 'PASSED  \] [1-9]' build/quick/last_run || { echo "scripts/dev test: no test passed in test_$program" >&2 && exit 1; }
done
