#!/usr/bin/env python3
"""Writes Library/base/GHC/Unicode/Tables.hs from the Unicode character database.

usage: generate-unicode.py [UnicodeData.txt]        (default: where Debian's unicode-data package puts it)

Every code point has a *record*: its general category and the distances to its upper, lower and title case.
The table is in two levels: the high bits of a code point select a block, the block and the low bits a record.
"""
import os
import struct
import sys

CATEGORIES = ("Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Zs Zl Zp Cc Cf Cs Co Cn").split()
BLOCK_BITS = 7
LIMIT = 0x110000


def records(path):
    unassigned = (CATEGORIES.index("Cn"), 0, 0, 0)
    table = [unassigned] * LIMIT
    first = None
    with open(path, encoding="ascii") as file:
        for line in file:
            fields = line.rstrip("\n").split(";")
            code = int(fields[0], 16)
            distance = lambda text: int(text, 16) - code if text else 0
            upper, lower = distance(fields[12]), distance(fields[13])
            title = distance(fields[14]) if fields[14] else upper
            record = (CATEGORIES.index(fields[2]), upper, lower, title)
            if fields[1].endswith("First>"):
                first = code
            elif fields[1].endswith("Last>"):
                for c in range(first, code + 1):
                    table[c] = record
            else:
                table[code] = record
    return table


def literal(name, primop, data):
    """A function that reads from an address literal, which is in lines with string gaps."""
    lines, line = [], ""
    for byte in data:
        text = "\\%d" % byte
        if len(line) + len(text) > 104:
            lines.append(line)
            line = ""
        line += text
    lines.append(line)
    body = "\\\n  \\".join(lines)
    return "%s :: Int# -> Int#\n%s i = %s \"%s\"# i)\n" % (name, name, primop, body)


def main():
    path = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode/UnicodeData.txt"
    table = records(path)
    kinds = sorted(set(table))
    number = {record: i for i, record in enumerate(kinds)}
    assert len(kinds) <= 256, len(kinds)

    blocks, index = {}, bytearray()
    size = 1 << BLOCK_BITS
    for start in range(0, LIMIT, size):
        block = bytes(number[r] for r in table[start:start + size])
        entry = blocks.setdefault(block, len(blocks))
        index += struct.pack("<H", entry)
    data = b"".join(blocks)
    fields = b"".join(struct.pack("<iiii", *record) for record in kinds)

    # The index has two levels itself, since most of it repeats.
    chunk, chunks, top = 2 * 32, {}, bytearray()
    for start in range(0, len(index), chunk):
        part = bytes(index[start:start + chunk])
        part += b"\0" * (chunk - len(part))
        top.append(chunks.setdefault(part, len(chunks)))
    middle = b"".join(chunks)

    out = os.path.join(os.path.dirname(__file__), "..", "Library", "base", "GHC", "Unicode", "Tables.hs")
    with open(out, "w", encoding="ascii") as file:
        file.write("{-# LANGUAGE MagicHash, NoImplicitPrelude #-}\n")
        file.write("-- | Character data. Written by Scripts/generate-unicode.py: do not edit.\n")
        file.write("module GHC.Unicode.Tables (categoryOf#, upperDistance#, lowerDistance#, titleDistance#) where\n\n")
        file.write("import GHC.Prim\n\n")
        file.write("-- | The general category's number and the distances to the other cases, of a code point.\n")
        file.write("categoryOf#, upperDistance#, lowerDistance#, titleDistance# :: Int# -> Int#\n")
        for i, name in enumerate(("categoryOf#", "upperDistance#", "lowerDistance#", "titleDistance#")):
            file.write("%s c = fieldAt (4# *# recordOf c%s)\n" % (name, " +# %d#" % i if i else ""))
        file.write("\n-- | The number of a code point's record: three steps, of %d, 5 and %d bits.\n" % (21 - 5 - BLOCK_BITS, BLOCK_BITS))
        file.write("recordOf :: Int# -> Int#\n")
        file.write("recordOf c = recordAt (uncheckedIShiftL# block %d# +# andI# c %d#)\n" % (BLOCK_BITS, size - 1))
        file.write("  where\n")
        file.write("    block = blockAt (uncheckedIShiftL# chunk 5# +# andI# (uncheckedIShiftRL# c %d#) 31#)\n" % BLOCK_BITS)
        file.write("    chunk = chunkAt (uncheckedIShiftRL# c %d#)\n\n" % (BLOCK_BITS + 5))
        byte, half, signed = ("word2Int# (indexWord8OffAddr#", "word2Int# (indexWord16OffAddr#", "(indexInt32OffAddr#")
        for name, primop, bytes_ in (("chunkAt", byte, top), ("blockAt", half, middle), ("recordAt", byte, data), ("fieldAt", signed, fields)):
            file.write(literal(name, primop, bytes_) + "\n")
    sys.stderr.write("%d records, %d blocks, %d bytes\n" % (len(kinds), len(blocks), len(top) + len(middle) + len(data) + len(fields)))


if __name__ == "__main__":
    main()
