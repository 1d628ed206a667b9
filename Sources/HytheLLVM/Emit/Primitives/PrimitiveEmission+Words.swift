import HytheBase
import HytheTypes

// MARK: - Int#, Word#, Char#

extension PrimitiveEmission {
    static let words: [PrimitiveID: Rule] = {
        var rules: [PrimitiveID: Rule] = [
            .plusInt: binary(.add), .minusInt: binary(.sub), .timesInt: binary(.mul),
            .andI: binary(.and), .orI: binary(.or), .xorI: binary(.xor),
            .quotInt: binary(.sdiv), .remInt: binary(.srem),
            .plusWord: binary(.add), .minusWord: binary(.sub), .timesWord: binary(.mul),
            .andWord: binary(.and), .orWord: binary(.or), .xorWord: binary(.xor),
            .quotWord: binary(.udiv), .remWord: binary(.urem),
            .uncheckedIShiftL: binary(.shl), .uncheckedIShiftRA: binary(.ashr),
            .uncheckedIShiftRL: binary(.lshr), .uncheckedShiftL: binary(.shl),
            .uncheckedShiftRL: binary(.lshr),
            .int2Word: identity, .word2Int: identity, .chr: identity, .ord: identity,
            .int2Double: conversion(.sitofp, .i64, .double), .int2Float: conversion(.sitofp, .i64, .float),
            .word2Double: conversion(.uitofp, .i64, .double), .word2Float: conversion(.uitofp, .i64, .float),
            .negateInt: { emitter, x in [emitter.binary(.sub, .integer(0), x[0])] },
            .notI: { emitter, x in [emitter.binary(.xor, x[0], -1)] },
            .notWord: { emitter, x in [emitter.binary(.xor, x[0], -1)] },
            .quotRemInt: both(.sdiv, .srem), .quotRemWord: both(.udiv, .urem),
            .mulIntMayOflo: { emitter, x in [overflowing("smul", emitter, x)[1]] },
            .addIntC: { emitter, x in overflowing("sadd", emitter, x) },
            .subIntC: { emitter, x in overflowing("ssub", emitter, x) },
            .addWordC: { emitter, x in overflowing("uadd", emitter, x) },
            .subWordC: { emitter, x in overflowing("usub", emitter, x) },
            .plusWord2: { emitter, x in overflowing("uadd", emitter, x).reversed() },
            .timesWord2: { emitter, x in wide(.zext, emitter, x) },
            .timesInt2: { emitter, x in
                let parts = wide(.sext, emitter, x)
                let sign = emitter.binary(.ashr, parts[1], 63)
                let isWide = emitter.compare(.notEqual, sign, parts[0])
                return [emitter.flag(isWide)] + parts
            },
            .quotRemWord2: divideWide,
        ]
        for (name, condition) in [
            (PrimitiveID.eqInt, Instruction.Comparison.equal), (.neInt, .notEqual), (.ltInt, .signedLess),
            (.leInt, .signedLessEqual), (.gtInt, .signedGreater),
            (.geInt, .signedGreaterEqual),
            (.eqWord, .equal), (.neWord, .notEqual), (.ltWord, .less), (.leWord, .lessEqual), (.gtWord, .greater),
            (.geWord, .greaterEqual),
            (.eqChar, .equal), (.neChar, .notEqual), (.ltChar, .less), (.leChar, .lessEqual), (.gtChar, .greater),
            (.geChar, .greaterEqual),
        ] {
            rules[name] = comparison(condition, .i64)
        }
        return rules
    }()

    private static func both(
        _ first: Instruction.BinaryOperation, _ second: Instruction.BinaryOperation
    ) -> Rule {
        { emitter, x in
            [
                emitter.binary(first, x[0], x[1]),
                emitter.binary(second, x[0], x[1]),
            ]
        }
    }

    /// The wrapped result, and whether it overflowed as 0 or 1.
    private static func overflowing(_ operation: String, _ emitter: FunctionEmitter, _ x: [Operand]) -> [Operand] {
        let type = LLVMType.structure([.i64, .i1])
        let pair = emitter.intrinsic(
            Symbol("llvm.\(operation).with.overflow.i64"), type, [.i64(x[0]), .i64(x[1])])
        let value = emitter.extract(type, pair, 0)
        let bit = emitter.extract(type, pair, 1)
        return [value, emitter.flag(bit)]
    }

    /// The high and low words of a product.
    private static func wide(_ extend: Instruction.Conversion, _ emitter: FunctionEmitter, _ x: [Operand]) -> [Operand]
    {
        let a = emitter.convert(extend, .i64, x[0], to: .i128)
        let b = emitter.convert(extend, .i64, x[1], to: .i128)
        let product = emitter.binary(.mul, a, b, .i128)
        let shifted = emitter.binary(.lshr, product, .integer(64), .i128)
        return [
            emitter.convert(.trunc, .i128, shifted), emitter.convert(.trunc, .i128, product),
        ]
    }

    /// High word, low word, divisor; the quotient fits in a word.
    private static let divideWide: Rule = { emitter, x in
        if emitter.module.options.isX86_64 {
            let type = LLVMType.structure([.i64, .i64])
            let constraints = ["={ax}", "={dx}", "{ax}", "{dx}", "r", "~{dirflag}", "~{fpsr}", "~{flags}"]
            let pair = emitter.instruction(
                .call(
                    Call(
                        result: type,
                        callee: .assembly(code: ["divq $4"], constraints: constraints, hasEffects: false),
                        arguments: [x[1], x[0], x[2]].map { Call.Argument(.i64, $0) })))
            return [emitter.extract(type, pair, 0), emitter.extract(type, pair, 1)]
        }
        let high = emitter.convert(.zext, .i64, x[0], to: .i128)
        let shifted = emitter.binary(.shl, high, .integer(64), .i128)
        let low = emitter.convert(.zext, .i64, x[1], to: .i128)
        let dividend = emitter.binary(.or, shifted, low, .i128)
        let divisor = emitter.convert(.zext, .i64, x[2], to: .i128)
        let quotient = emitter.binary(.udiv, dividend, divisor, .i128)
        let remainder = emitter.binary(.urem, dividend, divisor, .i128)
        return [
            emitter.convert(.trunc, .i128, quotient),
            emitter.convert(.trunc, .i128, remainder),
        ]
    }

    // MARK: - Bits

    static let bits: [PrimitiveID: Rule] = {
        var rules: [PrimitiveID: Rule] = [
            .narrow8Int: narrow(8, .sext), .narrow16Int: narrow(16, .sext), .narrow32Int: narrow(32, .sext),
            .narrow8Word: narrow(8, .zext), .narrow16Word: narrow(16, .zext),
            .narrow32Word: narrow(32, .zext),
            .narrowInt8: narrow(8, .sext), .narrowInt16: narrow(16, .sext),
            .narrowWord8: narrow(8, .zext), .narrowWord16: narrow(16, .zext),
            .extendInt8: identity, .extendInt16: identity, .extendWord8: identity, .extendWord16: identity,
            .byteSwap: intrinsic("llvm.bswap.i64", .i64),
        ]
        for (name, intrinsic, flag): (String, String, Bool?) in [
            ("popCnt", "ctpop", nil), ("clz", "ctlz", false), ("ctz", "cttz", false),
            ("bitReverse", "bitreverse", nil), ("byteSwap", "bswap", nil),
        ] {
            rules[named: "\(name)#"] = sized("llvm.\(intrinsic)", 64, flag)
            for width in [8, 16, 32, 64] where !(name == "byteSwap" && width == 8) {
                rules[named: "\(name)\(width)#"] = sized("llvm.\(intrinsic)", width, flag)
            }
        }
        return rules
    }()

    private static func narrow(_ width: Int, _ extend: Instruction.Conversion) -> Rule {
        { emitter, x in
            let narrow = emitter.convert(.trunc, .i64, x[0], to: .integer(width))
            return [emitter.convert(extend, .integer(width), narrow)]
        }
    }

    /// An intrinsic on the low bits of a word.
    private static func sized(_ name: String, _ width: Int, _ flag: Bool?) -> Rule {
        if width == 64 { return intrinsic(Symbol("\(name).i64"), .i64, flag: flag) }
        let rule = intrinsic(Symbol("\(name).i\(width)"), .integer(width), flag: flag)
        return { emitter, x in
            let narrow = emitter.convert(.trunc, .i64, x[0], to: .integer(width))
            let result = rule(emitter, [narrow])[0]
            return [emitter.convert(.zext, .integer(width), result)]
        }
    }
}
