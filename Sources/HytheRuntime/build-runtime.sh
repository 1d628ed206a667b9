#!/bin/sh
# build-runtime.sh OUTDIR [SUPPORT.ll [OBJECT]]: builds OUTDIR/libhythe_runtime.a.
#
# SUPPORT.ll is the module of apply functions (hy_ap_*) that the compiler emits, OBJECT what compile-runtime.sh has made. SWIFTC names the compiler (default: from
# the PATH), LLVM_BIN the directory of clang, ld.lld, llvm-objcopy and llvm-ar (default: beside swiftc); CHYTHE_INCLUDE names
# the directory of hythe_abi.h if it is not beside this one. Nothing is written outside of OUTDIR: HOME may be read-only.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=$1
support=${2:-}
object=${3:-}
include=${CHYTHE_INCLUDE:-$here/../CHytheABI/include}
swiftc=${SWIFTC:-$(command -v swiftc)}
bin=${LLVM_BIN:-$(dirname "$(readlink -f "$swiftc")")}/
arch=$(uname -m)
mkdir -p "$out"
work=$(mktemp -d "$out/build.XXXXXX")
trap 'rm -rf "$work"' EXIT

if [ -n "$object" ]; then
    cp "$object" "$work/runtime.o" &
else
    SWIFTC=$swiftc sh "$here/compile-runtime.sh" "$work/runtime.o" &
fi
swift=$!
for file in "$here"/Assembly/*.S "$here/Assembly/$arch"/*.S; do
    "${bin}clang" -c -fPIC -I "$here/Support" -I "$include" -I "$here/Assembly/$arch" "$file" \
        -o "$work/asm-$(basename "$file" .S).o"
done
if [ -n "$support" ]; then "${bin}clang" -c -O2 -fPIC -Wno-override-module "$support" -o "$work/support.o"; fi
wait $swift

"${bin}ld.lld" -r "$work"/*.o -o "$work/whole.o"
# Only the interface stays global; what C hosts call stays visible to them, the rest is for compiled code in the same
# library or program.
"${bin}llvm-objcopy" --wildcard --keep-global-symbols="$here/interface.txt" "$work/whole.o" "$work/local.o"
"${bin}llvm-objcopy" --wildcard --set-symbol-visibility='hy_*=hidden' "$work/local.o"
# References to what the base library may define: weak and hidden would be the load address, not 0, in a PIE.
"${bin}llvm-objcopy" --wildcard --set-symbol-visibility='hy_lib_*=default' "$work/local.o"
rm -f "$out/libhythe_runtime.a"
"${bin}llvm-ar" rcs "$work/libhythe_runtime.a" "$work/local.o"
mv "$work/libhythe_runtime.a" "$out/libhythe_runtime.a"
