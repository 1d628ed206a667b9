#!/bin/bash
# llvm-objdump -s does not regard --start-address and --stop-address, and -d writes a listing line by line.
#
# Asked for the contents of 32 bytes, GNU objdump 2.40 prints two lines; llvm-objdump 14 and 19 print the whole section (without
# -j: the whole file), as these options are for code, relocations and symbols there. And each line of a disassembly is a
# write(2) or two, also into a pipe or a file, and wakes a reader each time: who reads listings of megabytes is quicker with a file.
#
# Versions: binutils 2.40-2, llvm 14.0.6-12 and 19.1.7 of Debian 12, strace 6.1-0.1, unpacked in a temporary folder.
# Output seen: lines 2, 4096 and 4096; more than 4,000 writes by llvm-objdump 19, fewer than 100 by GNU's.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -q binutils-x86-64-linux-gnu=2.40-2 libbinutils=2.40-2 libctf0=2.40-2 binutils-common=2.40-2 \
    llvm-14=1:14.0.6-12 libllvm14=1:14.0.6-12 llvm-19=1:19.1.7-3~deb12u1 libllvm19=1:19.1.7-3~deb12u1 \
    strace=6.1-0.1 libunwind8 >/dev/null
for package in *.deb; do dpkg-deb -x "$package" root; done
export LD_LIBRARY_PATH=$folder/root/usr/lib/x86_64-linux-gnu:$folder/root/usr/lib/llvm-14/lib:$folder/root/usr/lib/llvm-19/lib
bin=$folder/root/usr/bin

printf '.data\n.fill 65536, 1, 7\n' > data.s
"$bin/x86_64-linux-gnu-as" data.s -o data.o

range=(--start-address=0x100 --stop-address=0x120)
lines() { grep -cE '^ [0-9a-f]+ 0707'; }
gnu=$("$bin/x86_64-linux-gnu-objdump" -s -j .data "${range[@]}" data.o | lines)
llvm14=$("$bin/llvm-objdump-14" -s -j .data "${range[@]}" data.o | lines)
llvm19=$("$bin/llvm-objdump-19" -s -j .data "${range[@]}" data.o | lines)
echo "lines: GNU 2.40 $gnu, llvm 14 $llvm14, llvm 19 $llvm19"
[ "$gnu $llvm14 $llvm19" = "2 4096 4096" ]

printf '.fill 4096, 1, 0x90\n' > code.s
"$bin/x86_64-linux-gnu-as" code.s -o code.o
writes() { "$bin/strace" -f -e trace=write -o trace "$@" > printed; grep -c 'write(1' trace; }
gnu=$(writes "$bin/x86_64-linux-gnu-objdump" -d code.o)
llvm=$(writes "$bin/llvm-objdump-19" -d code.o)
echo "writes into a file: GNU 2.40 $gnu, llvm 19 $llvm"
((gnu < 100 && llvm > 4000))
