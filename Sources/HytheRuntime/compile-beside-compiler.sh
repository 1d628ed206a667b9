#!/bin/sh
# compile-beside-compiler.sh OUTDIR SWIFTC: what the build of the compiler does for the runtime (Plugins/CompileRuntime).
#
# OUTDIR/runtime.o is what compile-runtime.sh makes, OUTDIR/sources what it was made from, and OUTDIR/CompiledRuntime.swift
# tells the compiler of both.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=$1
rm -rf "$out/sources"
mkdir -p "$out/sources"
SWIFTC=$2 sh "$here/compile-runtime.sh" "$out/runtime.o"
cp -R "$here" "$here/../CHytheABI/include" "$out/sources"
cat >"$out/new.swift" <<END
/// What the build of the compiler has made of the runtime's Swift, for RuntimeArchive.
enum CompiledRuntime {
    static let object = "$out/runtime.o"
    /// Copies of the directories that it was made from.
    static let sources = "$out/sources/HytheRuntime"
    static let include = "$out/sources/include"
}
END
# The compiler is built anew only if the text has changed.
cmp -s "$out/new.swift" "$out/CompiledRuntime.swift" || mv "$out/new.swift" "$out/CompiledRuntime.swift"
rm -f "$out/new.swift"
