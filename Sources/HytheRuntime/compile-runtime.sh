#!/bin/sh
# compile-runtime.sh OBJECT: compiles the runtime's Swift, all of it as one module.
#
# SWIFTC names the compiler (default: from the PATH); CHYTHE_INCLUDE names the directory of hythe_abi.h if it is not beside
# this one. Nothing is written outside of OBJECT's directory: HOME may be read-only.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
include=${CHYTHE_INCLUDE:-$here/../CHytheABI/include}
modules=$(mktemp -d "$(dirname "$1")/modules.XXXXXX")
trap 'rm -rf "$modules"' EXIT

# shellcheck disable=SC2046
"${SWIFTC:-swiftc}" -enable-experimental-feature Embedded -swift-version 6 -wmo -O -enforce-exclusivity=unchecked \
    -module-cache-path "$modules" \
    -Xfrontend -disable-stack-protector -Xfrontend -function-sections -parse-as-library \
    -Xcc -fPIC -Xcc -D_GNU_SOURCE -Xcc "-I$here/Support" -Xcc "-I$include" -I "$here/Support" -I "$include" \
    -module-name HytheRuntime -c $(find "$here" -name '*.swift' | LC_ALL=C sort) -o "$1"
