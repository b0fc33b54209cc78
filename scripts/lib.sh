# What scripts/serve, scripts/test and scripts/dev share: getting what is missing, and building. Sourced, not run.
# Everything is looked for first: on a machine that has it all, nothing here asks a network for anything.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '\n== %s\n' "$*" >&2; }

# --- getting what is missing -----------------------------------------------------------------------------------------

# Debian packages by what they are for.
packages_wasm=(emscripten cmake ninja-build nlohmann-json3-dev)
packages_native=(g++ cmake ninja-build nlohmann-json3-dev libgtest-dev libutfcpp-dev unicode-data)
packages_browser=(chromium firefox-esr webkit2gtk-driver xvfb fonts-dejavu-core fonts-liberation fonts-droid-fallback)
# WPE WebKit of Debian 12 is as old as Safari 16.0; its driver does not bring the browser.
packages_browser+=(wpewebkit-driver libwpewebkit-1.1-0 poppler-utils)
packages_fuzz=(clang libclang-rt-dev "${packages_native[@]}")
packages_bench=(bible-kjv bible-kjv-text debian-handbook)
packages_check=(clang-format unicode-data python3 g++)

is_installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# Installs the Debian packages that are not there. Elsewhere it trusts the system: CMake fetches libraries it lacks, and a
# command that lacks is named when it is called.
need_packages() {
  command -v apt-get >/dev/null || return 0
  local missing=() package
  for package in "$@"; do is_installed "$package" || missing+=("$package"); done
  [ ${#missing[@]} -gt 0 ] || return 0
  local sudo=()
  [ "$(id -u)" = 0 ] || sudo=(sudo)
  say "installing from Debian: ${missing[*]}"
  "${sudo[@]}" apt-get update -qq
  "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

node_is_recent() { command -v node >/dev/null && [ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ]; }

use_own_node() {
  if [ -x build/node/node_modules/.bin/node ]; then PATH="$PWD/build/node/node_modules/.bin:$PATH"; fi
  hash -r
}

# What need_node will ask of Debian: npm, where neither the system nor build/node has a recent Node with npm.
node_packages() {
  use_own_node
  if ! { node_is_recent && command -v npm >/dev/null; } && ! command -v npm >/dev/null; then echo npm; fi
}

# Node 20 or later with npm: the system's, else npm's own packages of both, as scripts/node locks them, in build/node. Debian 12
# has Node 18.
need_node() {
  use_own_node
  if node_is_recent && command -v npm >/dev/null; then return 0; fi
  need_packages $(node_packages)
  say "installing from npm: Node and npm of scripts/node, into build/node"
  mkdir -p build/node
  cp scripts/node/package.json scripts/node/package-lock.json build/node
  npm ci --prefix build/node --ignore-scripts --no-audit --no-fund --loglevel=error >&2
  use_own_node
}

# The development dependencies of package.json, once for each state of the lock file.
need_modules() {
  need_node
  local stamp=node_modules/.installed
  if [ -e "$stamp" ] && cmp -s package-lock.json "$stamp"; then return 0; fi
  say "installing from npm: the development dependencies of package.json"
  npm ci --no-audit --no-fund --loglevel=error >&2
  cp package-lock.json "$stamp"
}

# --- building --------------------------------------------------------------------------------------------------------

# configure PRESET [COMMAND BEFORE cmake]: once; afterwards the build itself notices changes.
configure() {
  local preset=$1
  shift
  [ -f "build/$preset/build.ninja" ] || "$@" cmake --preset "$preset" --log-level=WARNING >&2
}

build_native() { # PRESET [TARGET]
  need_packages "${packages_native[@]}"
  configure "$1"
  cmake --build --preset "$1" ${2:+--target "$2"} >&2
}

# The engine package, dist/engine. Debian's emcc wants its JavaScript modules by NODE_PATH and its own cache.
build_engine() {
  need_packages "${packages_wasm[@]}" $(node_packages)
  need_modules
  (
    unset EM_CACHE
    if [ -d /usr/share/nodejs ]; then export NODE_PATH=/usr/share/nodejs; fi
    configure wasm emcmake
    cmake --build --preset wasm >&2
  )
  node scripts/build_engine.mjs
}

# The engine, the one-pass floor it is measured against, and the peers, in build/bench.
build_bench() {
  need_packages "${packages_bench[@]}"
  build_engine
  (
    unset EM_CACHE
    if [ -d /usr/share/nodejs ]; then export NODE_PATH=/usr/share/nodejs; fi
    cmake --build --preset wasm --target variorum_limit >&2
  )
  local folder=build/bench/peers
  mkdir -p "$folder"
  if ! cmp -s tests/bench/peers/package-lock.json "$folder/.installed"; then
    say "installing from npm, for the benchmark alone: the peers of tests/bench/peers"
    cp tests/bench/peers/package.json tests/bench/peers/package-lock.json "$folder"
    npm ci --prefix "$folder" --ignore-scripts --no-audit --no-fund --loglevel=error >&2
    cp tests/bench/peers/package-lock.json "$folder/.installed"
  fi
}

# The page, dist/index.html.
build_page() {
  build_engine
  node scripts/build_page.mjs
}
