import HytheBase
import HytheTypes

// MARK: - Addr#, ByteArray#, MutableByteArray#

extension PrimitiveEmission {
    /// The element types of index, read and write operations: name, type in memory, how it widens.
    private static let elements: [(name: String, type: LLVMType, extend: Instruction.Conversion?, size: Int)] = [
        ("Char", .i8, .zext, 1), ("WideChar", .i32, .zext, 4), ("Int", .i64, nil, 8), ("Word", .i64, nil, 8),
        ("Addr", .pointer, nil, 8), ("Float", .float, nil, 4), ("Double", .double, nil, 8),
        ("StablePtr", .pointer, nil, 8),
        ("Int8", .i8, .sext, 1), ("Int16", .i16, .sext, 2), ("Int32", .i32, .sext, 4), ("Int64", .i64, nil, 8),
        ("Word8", .i8, .zext, 1), ("Word16", .i16, .zext, 2), ("Word32", .i32, .zext, 4), ("Word64", .i64, nil, 8),
    ]

    static let memory: [PrimitiveID: Rule] = {
        var rules: [PrimitiveID: Rule] = [
            .plusAddr: { emitter, x in [emitter.element(of: .i8, x[0], x[1])] },
            .minusAddr: { emitter, x in
                let a = emitter.word(x[0])
                let b = emitter.word(x[1])
                return [emitter.binary(.sub, a, b)]
            },
            .remAddr: { emitter, x in
                let a = emitter.word(x[0])
                return [emitter.binary(.urem, a, x[1])]
            },
            .addr2Int: conversion(.ptrtoint, .pointer, .i64), .int2Addr: conversion(.inttoptr, .i64, .pointer),
            .nullAddr: { _, _ in [.null] },
            .byteArrayContents: contents, .mutableByteArrayContents: contents,
            .sizeofByteArray: size, .sizeofMutableByteArray: size, .getSizeofMutableByteArray: size,
            .isByteArrayPinned: { _, _ in [.integer(0)] }, .isMutableByteArrayPinned: { _, _ in [.integer(0)] },
            .unsafeFreezeByteArray: identity,
            .shrinkMutableByteArray: { emitter, x in
                emitter.store(.i64, x[1], x[0], offset: 8)
                return []
            },
            .compareByteArrays: { emitter, x in
                let a = emitter.byte(x[0], x[1])
                let b = emitter.byte(x[2], x[3])
                let order = emitter.outcall("memcmp", .i32, [.pointer(a), .pointer(b), .i64(x[4])])
                return [emitter.convert(.sext, .i32, order)]
            },
            .copyByteArray: { emitter, x in
                emitter.move(emitter.byte(x[0], x[1]), emitter.byte(x[2], x[3]), x[4])
            },
            .copyMutableByteArray: { emitter, x in
                emitter.move(emitter.byte(x[0], x[1]), emitter.byte(x[2], x[3]), x[4])
            },
            .copyByteArrayToAddr: { emitter, x in emitter.move(emitter.byte(x[0], x[1]), x[2], x[3]) },
            .copyMutableByteArrayToAddr: { emitter, x in emitter.move(emitter.byte(x[0], x[1]), x[2], x[3]) },
            .copyAddrToByteArray: { emitter, x in emitter.move(x[0], emitter.byte(x[1], x[2]), x[3]) },
            .casIntArray: { emitter, x in
                [emitter.exchanged(.i64, emitter.element(of: .i64, emitter.offset(x[0], 16), x[1]), x[2], x[3])]
            },
            .atomicCasWordAddr: { emitter, x in [emitter.exchanged(.i64, x[0], x[1], x[2])] },
            .atomicCasAddrAddr: { emitter, x in [emitter.exchanged(.pointer, x[0], x[1], x[2])] },
            .setByteArray: { emitter, x in
                let value = emitter.convert(.trunc, .i64, x[3], to: .i32)
                _ = emitter.outcall(
                    "memset", .pointer, [.pointer(emitter.byte(x[0], x[1])), .i32(value), .i64(x[2])])
                return []
            },
        ]
        for (name, condition) in [
            (PrimitiveID.eqAddr, Instruction.Comparison.equal), (.neAddr, .notEqual), (.ltAddr, .less),
            (.leAddr, .lessEqual), (.gtAddr, .greater),
            (.geAddr, .greaterEqual),
        ] {
            rules[name] = comparison(condition, .pointer)
        }
        for element in elements {
            for (suffix, header) in [("OffAddr#", 0), ("Array#", 16)] {
                let read = reading(element.type, element.extend, element.size, header)
                rules[named: "index\(element.name)\(suffix)"] = read
                rules[named: "read\(element.name)\(suffix)"] = read
                rules[named: "write\(element.name)\(suffix)"] = writing(
                    element.type, element.extend, element.size, header)
            }
            guard element.size > 1 || element.name == "Char" else { continue }
            // At any byte, not aligned.
            let read = reading(element.type, element.extend, 1, 16)
            rules[named: "indexWord8ArrayAs\(element.name)#"] = read
            rules[named: "readWord8ArrayAs\(element.name)#"] = read
            rules[named: "writeWord8ArrayAs\(element.name)#"] = writing(element.type, element.extend, 1, 16)
        }
        return rules
    }()

    private static let contents: Rule = { emitter, x in [emitter.offset(x[0], 16)] }
    private static let size: Rule = { emitter, x in [emitter.load(.i64, x[0], offset: 8)] }

    private static func address(
        _ emitter: FunctionEmitter, _ base: Operand, _ index: Operand, _ size: Int, _ header: Int
    )
        -> Operand
    {
        emitter.element(of: .array(size, .i8), emitter.offset(base, header), index)
    }

    private static func reading(_ type: LLVMType, _ extend: Instruction.Conversion?, _ size: Int, _ header: Int) -> Rule
    {
        { emitter, x in
            let address = address(emitter, x[0], x[1], size, header)
            // Foreign memory need not be aligned.
            let value = emitter.instruction(.load(type, address, alignment: 1))
            return [extend.map { emitter.convert($0, type, value) } ?? value]
        }
    }

    private static func writing(_ type: LLVMType, _ extend: Instruction.Conversion?, _ size: Int, _ header: Int) -> Rule
    {
        { emitter, x in
            let address = address(emitter, x[0], x[1], size, header)
            let value = extend == nil ? x[2] : emitter.convert(.trunc, .i64, x[2], to: type)
            emitter.line(.store(type, value, address, alignment: 1))
            return []
        }
    }
}

extension FunctionEmitter {
    /// The address of a byte of a byte array.
    func byte(_ array: Operand, _ index: Operand) -> Operand {
        element(of: .i8, offset(array, 16), index)
    }

    /// Puts `new` at an address if `old` is there: what was there.
    func exchanged(_ type: LLVMType, _ address: Operand, _ old: Operand, _ new: Operand) -> Operand {
        extract(.structure([type, .i1]), instruction(.exchange(type, address, old, new)), 0)
    }

    /// Copies bytes between places that may overlap; no results.
    func move(_ source: Operand, _ destination: Operand, _ count: Operand) -> [Operand] {
        _ = outcall("memmove", .pointer, [.pointer(destination), .pointer(source), .i64(count)])
        return []
    }
}
