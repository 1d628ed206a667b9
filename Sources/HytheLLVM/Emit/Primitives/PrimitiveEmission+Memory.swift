import HytheBase
import HytheTypes

// MARK: - Addr#, ByteArray#, MutableByteArray#

extension PrimitiveEmission {
    /// The element types of index, read and write operations: name, type in memory, how it widens.
    private static let elements: [(name: String, type: String, extend: String, size: Int)] = [
        ("Char", "i8", "zext", 1), ("WideChar", "i32", "zext", 4), ("Int", "i64", "", 8), ("Word", "i64", "", 8),
        ("Addr", "ptr", "", 8), ("Float", "float", "", 4), ("Double", "double", "", 8), ("StablePtr", "ptr", "", 8),
        ("Int8", "i8", "sext", 1), ("Int16", "i16", "sext", 2), ("Int32", "i32", "sext", 4), ("Int64", "i64", "", 8),
        ("Word8", "i8", "zext", 1), ("Word16", "i16", "zext", 2), ("Word32", "i32", "zext", 4),
        ("Word64", "i64", "", 8),
    ]

    static let memory: [PrimitiveID: Rule] = {
        var rules: [PrimitiveID: Rule] = [
            .plusAddr: { emitter, x in [emitter.instruction("getelementptr i8, ptr \(x[0]), i64 \(x[1])")] },
            .minusAddr: { emitter, x in
                let a = emitter.instruction("ptrtoint ptr \(x[0]) to i64")
                let b = emitter.instruction("ptrtoint ptr \(x[1]) to i64")
                return [emitter.instruction("sub i64 \(a), \(b)")]
            },
            .remAddr: { emitter, x in
                let a = emitter.instruction("ptrtoint ptr \(x[0]) to i64")
                return [emitter.instruction("urem i64 \(a), \(x[1])")]
            },
            .addr2Int: conversion("ptrtoint", "ptr", "i64"), .int2Addr: conversion("inttoptr", "i64", "ptr"),
            .nullAddr: { _, _ in ["null"] },
            .byteArrayContents: contents, .mutableByteArrayContents: contents,
            .sizeofByteArray: size, .sizeofMutableByteArray: size, .getSizeofMutableByteArray: size,
            .isByteArrayPinned: { _, _ in ["0"] }, .isMutableByteArrayPinned: { _, _ in ["0"] },
            .unsafeFreezeByteArray: identity,
            .shrinkMutableByteArray: { emitter, x in
                emitter.store("i64", x[1], x[0], offset: 8)
                return []
            },
            .compareByteArrays: { emitter, x in
                let a = emitter.byte(x[0], x[1])
                let b = emitter.byte(x[2], x[3])
                let order = emitter.outcall("memcmp", "i32", [("ptr", a), ("ptr", b), ("i64", x[4])])
                return [emitter.instruction("sext i32 \(order) to i64")]
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
            .setByteArray: { emitter, x in
                let value = emitter.instruction("trunc i64 \(x[3]) to i32")
                _ = emitter.outcall(
                    "memset", "ptr", [("ptr", emitter.byte(x[0], x[1])), ("i32", value), ("i64", x[2])])
                return []
            },
        ]
        for (name, condition) in [
            (PrimitiveID.eqAddr, "eq"), (.neAddr, "ne"), (.ltAddr, "ult"), (.leAddr, "ule"), (.gtAddr, "ugt"),
            (.geAddr, "uge"),
        ] {
            rules[name] = comparison("icmp \(condition) ptr")
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
    private static let size: Rule = { emitter, x in [emitter.load("i64", x[0], offset: 8)] }

    private static func address(_ emitter: FunctionEmitter, _ base: String, _ index: String, _ size: Int, _ header: Int)
        -> String
    {
        emitter.instruction("getelementptr [\(size) x i8], ptr \(emitter.offset(base, header)), i64 \(index)")
    }

    private static func reading(_ type: String, _ extend: String, _ size: Int, _ header: Int) -> Rule {
        { emitter, x in
            let address = address(emitter, x[0], x[1], size, header)
            // Foreign memory need not be aligned.
            let value = emitter.instruction("load \(type), ptr \(address), align 1")
            return [extend.isEmpty ? value : emitter.instruction("\(extend) \(type) \(value) to i64")]
        }
    }

    private static func writing(_ type: String, _ extend: String, _ size: Int, _ header: Int) -> Rule {
        { emitter, x in
            let address = address(emitter, x[0], x[1], size, header)
            let value = extend.isEmpty ? x[2] : emitter.instruction("trunc i64 \(x[2]) to \(type)")
            emitter.line("store \(type) \(value), ptr \(address), align 1")
            return []
        }
    }
}

extension FunctionEmitter {
    /// The address of a byte of a byte array.
    func byte(_ array: String, _ index: String) -> String {
        instruction("getelementptr i8, ptr \(offset(array, 16)), i64 \(index)")
    }

    /// Copies bytes between places that may overlap; no results.
    func move(_ source: String, _ destination: String, _ count: String) -> [String] {
        _ = outcall("memmove", "ptr", [("ptr", destination), ("ptr", source), ("i64", count)])
        return []
    }
}
