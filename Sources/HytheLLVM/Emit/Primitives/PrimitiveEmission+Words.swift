import HytheBase
import HytheTypes

// MARK: - Int#, Word#, Char#

extension PrimitiveEmission {
    static let words: [PrimitiveID: Rule] = {
        var rules: [PrimitiveID: Rule] = [
            .plusInt: binary("add i64"), .minusInt: binary("sub i64"), .timesInt: binary("mul i64"),
            .andI: binary("and i64"), .orI: binary("or i64"), .xorI: binary("xor i64"),
            .quotInt: binary("sdiv i64"), .remInt: binary("srem i64"),
            .plusWord: binary("add i64"), .minusWord: binary("sub i64"), .timesWord: binary("mul i64"),
            .andWord: binary("and i64"), .orWord: binary("or i64"), .xorWord: binary("xor i64"),
            .quotWord: binary("udiv i64"), .remWord: binary("urem i64"),
            .uncheckedIShiftL: binary("shl i64"), .uncheckedIShiftRA: binary("ashr i64"),
            .uncheckedIShiftRL: binary("lshr i64"), .uncheckedShiftL: binary("shl i64"),
            .uncheckedShiftRL: binary("lshr i64"),
            .int2Word: identity, .word2Int: identity, .chr: identity, .ord: identity,
            .int2Double: conversion("sitofp", "i64", "double"), .int2Float: conversion("sitofp", "i64", "float"),
            .word2Double: conversion("uitofp", "i64", "double"), .word2Float: conversion("uitofp", "i64", "float"),
            .negateInt: { emitter, x in [emitter.instruction("sub i64 0, \(x[0])")] },
            .notI: { emitter, x in [emitter.instruction("xor i64 \(x[0]), -1")] },
            .notWord: { emitter, x in [emitter.instruction("xor i64 \(x[0]), -1")] },
            .quotRemInt: both("sdiv", "srem"), .quotRemWord: both("udiv", "urem"),
            .mulIntMayOflo: { emitter, x in [overflowing("smul", emitter, x)[1]] },
            .addIntC: { emitter, x in overflowing("sadd", emitter, x) },
            .subIntC: { emitter, x in overflowing("ssub", emitter, x) },
            .addWordC: { emitter, x in overflowing("uadd", emitter, x) },
            .subWordC: { emitter, x in overflowing("usub", emitter, x) },
            .plusWord2: { emitter, x in overflowing("uadd", emitter, x).reversed() },
            .timesWord2: { emitter, x in wide("zext", emitter, x) },
            .timesInt2: { emitter, x in
                let parts = wide("sext", emitter, x)
                let sign = emitter.instruction("ashr i64 \(parts[1]), 63")
                let isWide = emitter.instruction("icmp ne i64 \(sign), \(parts[0])")
                return [emitter.instruction("zext i1 \(isWide) to i64")] + parts
            },
            .quotRemWord2: divideWide,
        ]
        for (name, condition) in [
            (PrimitiveID.eqInt, "eq"), (.neInt, "ne"), (.ltInt, "slt"), (.leInt, "sle"), (.gtInt, "sgt"),
            (.geInt, "sge"),
            (.eqWord, "eq"), (.neWord, "ne"), (.ltWord, "ult"), (.leWord, "ule"), (.gtWord, "ugt"),
            (.geWord, "uge"),
            (.eqChar, "eq"), (.neChar, "ne"), (.ltChar, "ult"), (.leChar, "ule"), (.gtChar, "ugt"),
            (.geChar, "uge"),
        ] {
            rules[name] = comparison("icmp \(condition) i64")
        }
        return rules
    }()

    private static func both(_ first: String, _ second: String) -> Rule {
        { emitter, x in
            [
                emitter.instruction("\(first) i64 \(x[0]), \(x[1])"),
                emitter.instruction("\(second) i64 \(x[0]), \(x[1])"),
            ]
        }
    }

    /// The wrapped result, and whether it overflowed as 0 or 1.
    private static func overflowing(_ operation: String, _ emitter: FunctionEmitter, _ x: [String]) -> [String] {
        let name = "llvm.\(operation).with.overflow.i64"
        emitter.module.declare("declare { i64, i1 } @\(name)(i64, i64)")
        let pair = emitter.instruction("call { i64, i1 } @\(name)(i64 \(x[0]), i64 \(x[1]))")
        let value = emitter.instruction("extractvalue { i64, i1 } \(pair), 0")
        let bit = emitter.instruction("extractvalue { i64, i1 } \(pair), 1")
        return [value, emitter.instruction("zext i1 \(bit) to i64")]
    }

    /// The high and low words of a product.
    private static func wide(_ extend: String, _ emitter: FunctionEmitter, _ x: [String]) -> [String] {
        let a = emitter.instruction("\(extend) i64 \(x[0]) to i128")
        let b = emitter.instruction("\(extend) i64 \(x[1]) to i128")
        let product = emitter.instruction("mul i128 \(a), \(b)")
        let shifted = emitter.instruction("lshr i128 \(product), 64")
        return [
            emitter.instruction("trunc i128 \(shifted) to i64"), emitter.instruction("trunc i128 \(product) to i64"),
        ]
    }

    /// High word, low word, divisor; the quotient fits in a word.
    private static let divideWide: Rule = { emitter, x in
        if emitter.module.options.targetTriple.hasPrefix("x86_64") {
            let pair = emitter.instruction(
                "call { i64, i64 } asm \"divq $4\", \"={ax},={dx},{ax},{dx},r,~{dirflag},~{fpsr},~{flags}\"("
                    + "i64 \(x[1]), i64 \(x[0]), i64 \(x[2]))")
            return [
                emitter.instruction("extractvalue { i64, i64 } \(pair), 0"),
                emitter.instruction("extractvalue { i64, i64 } \(pair), 1"),
            ]
        }
        let high = emitter.instruction("zext i64 \(x[0]) to i128")
        let shifted = emitter.instruction("shl i128 \(high), 64")
        let low = emitter.instruction("zext i64 \(x[1]) to i128")
        let dividend = emitter.instruction("or i128 \(shifted), \(low)")
        let divisor = emitter.instruction("zext i64 \(x[2]) to i128")
        let quotient = emitter.instruction("udiv i128 \(dividend), \(divisor)")
        let remainder = emitter.instruction("urem i128 \(dividend), \(divisor)")
        return [
            emitter.instruction("trunc i128 \(quotient) to i64"),
            emitter.instruction("trunc i128 \(remainder) to i64"),
        ]
    }

    // MARK: - Bits

    static let bits: [PrimitiveID: Rule] = {
        var rules: [PrimitiveID: Rule] = [
            .narrow8Int: narrow(8, "sext"), .narrow16Int: narrow(16, "sext"), .narrow32Int: narrow(32, "sext"),
            .narrow8Word: narrow(8, "zext"), .narrow16Word: narrow(16, "zext"),
            .narrow32Word: narrow(32, "zext"),
            .byteSwap: intrinsic("llvm.bswap.i64", "i64"),
        ]
        for (name, intrinsic, flag) in [
            ("popCnt", "ctpop", ""), ("clz", "ctlz", ", i1 false"), ("ctz", "cttz", ", i1 false"),
            ("bitReverse", "bitreverse", ""), ("byteSwap", "bswap", ""),
        ] {
            rules[named: "\(name)#"] = sized("llvm.\(intrinsic)", 64, flag)
            for width in [8, 16, 32, 64] where !(name == "byteSwap" && width == 8) {
                rules[named: "\(name)\(width)#"] = sized("llvm.\(intrinsic)", width, flag)
            }
        }
        return rules
    }()

    private static func narrow(_ width: Int, _ extend: String) -> Rule {
        { emitter, x in
            let narrow = emitter.instruction("trunc i64 \(x[0]) to i\(width)")
            return [emitter.instruction("\(extend) i\(width) \(narrow) to i64")]
        }
    }

    /// An intrinsic on the low bits of a word.
    private static func sized(_ name: String, _ width: Int, _ flag: String) -> Rule {
        if width == 64 { return intrinsic("\(name).i64", "i64", extra: flag) }
        let rule = intrinsic("\(name).i\(width)", "i\(width)", extra: flag)
        return { emitter, x in
            let narrow = emitter.instruction("trunc i64 \(x[0]) to i\(width)")
            let result = rule(emitter, [narrow])[0]
            return [emitter.instruction("zext i\(width) \(result) to i64")]
        }
    }
}
