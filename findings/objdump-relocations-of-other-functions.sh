#!/bin/bash
# objdump -d -r of one function also lists the relocations of the functions before it.
#
# Asked for the disassembly of a single symbol with its relocations, GNU objdump 2.40 (--disassemble=second) prints every
# relocation of the section that lies before the symbol below the symbol's first instruction, as if it were that
# instruction's. llvm-objdump 14 (--disassemble-symbols=second) did the same; llvm-objdump 19 does not. Whoever reads
# such a listing must compare each relocation's offset with the addresses of the instructions around it.
#
# Versions: binutils 2.40-2, llvm 14.0.6-12 and 19.1.7 of Debian 12, unpacked in a temporary folder.
# Output seen (GNU): the line "1: R_X86_64_PLT32 one-0x4" below the instruction at 6.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -q binutils-x86-64-linux-gnu=2.40-2 libbinutils=2.40-2 libctf0=2.40-2 binutils-common=2.40-2 \
    llvm-14=1:14.0.6-12 libllvm14=1:14.0.6-12 llvm-19=1:19.1.7-3~deb12u1 libllvm19=1:19.1.7-3~deb12u1 >/dev/null
for package in *.deb; do dpkg-deb -x "$package" root; done
export LD_LIBRARY_PATH=$folder/root/usr/lib/x86_64-linux-gnu:$folder/root/usr/lib/llvm-14/lib:$folder/root/usr/lib/llvm-19/lib
bin=$folder/root/usr/bin

cat > two.s <<'S'
    .globl first, second
    .type first, @function
    .type second, @function
first:
    call one
    ret
    .size first, . - first
second:
    nop
    call two
    ret
    .size second, . - second
S
"$bin/x86_64-linux-gnu-as" two.s -o two.o

# The relocations shown for `second`, which begins at 6 and has one, at 8.
offsets() { grep -oE '^[[:space:]]+0*[0-9a-f]+: +R_X86_64_PLT32' | sed -E 's/^[[:space:]]+0*([0-9a-f]+):.*/\1/' | tr '\n' ' '; }
gnu=$("$bin/x86_64-linux-gnu-objdump" -d -r --disassemble=second two.o | offsets)
llvm14=$("$bin/llvm-objdump-14" -d -r --disassemble-symbols=second two.o | offsets)
llvm19=$("$bin/llvm-objdump-19" -d -r --disassemble-symbols=second two.o | offsets)
echo "GNU objdump 2.40:  $gnu"
echo "llvm-objdump 14:   $llvm14"
echo "llvm-objdump 19:   $llvm19"
[ "$gnu" = "1 8 " ] && [ "$llvm14" = "1 8 " ] && [ "$llvm19" = "8 " ]
