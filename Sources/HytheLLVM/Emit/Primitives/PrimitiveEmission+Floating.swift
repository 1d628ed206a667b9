import HytheBase
import HytheTypes

// MARK: - Double#, Float#

extension PrimitiveEmission {
    static let floating: [PrimitiveID: Rule] = {
        var rules: [PrimitiveID: Rule] = [
            .plusDouble: binary(.fadd, .double), .minusDouble: binary(.fsub, .double),
            .timesDouble: binary(.fmul, .double),
            .divideDouble: binary(.fdiv, .double),
            .plusFloat: binary(.fadd, .float), .minusFloat: binary(.fsub, .float),
            .timesFloat: binary(.fmul, .float), .divideFloat: binary(.fdiv, .float),
            .negateDouble: { emitter, x in [emitter.instruction(.negate(.double, x[0]))] },
            .negateFloat: { emitter, x in [emitter.instruction(.negate(.float, x[0]))] },
            .fabsDouble: intrinsic("llvm.fabs.f64", .double), .fabsFloat: intrinsic("llvm.fabs.f32", .float),
            .sqrtDouble: intrinsic("llvm.sqrt.f64", .double), .sqrtFloat: intrinsic("llvm.sqrt.f32", .float),
            .double2Int: truncation(.double), .float2Int: truncation(.float),
            .double2Float: conversion(.fptrunc, .double, .float),
            .float2Double: conversion(.fpext, .float, .double),
            .castDoubleToWord64: conversion(.bitcast, .double, .i64),
            .castWord64ToDouble: conversion(.bitcast, .i64, .double),
            .castFloatToWord32: { emitter, x in
                let bits = emitter.convert(.bitcast, .float, x[0], to: .i32)
                return [emitter.convert(.zext, .i32, bits)]
            },
            .castWord32ToFloat: { emitter, x in
                let bits = emitter.convert(.trunc, .i64, x[0], to: .i32)
                return [emitter.convert(.bitcast, .i32, bits, to: .float)]
            },
        ]
        for (double, float, condition) in [
            (PrimitiveID.eqDouble, PrimitiveID.eqFloat, Instruction.Comparison.floatingEqual),
            (.neDouble, .neFloat, .floatingNotEqual),
            (.ltDouble, .ltFloat, .floatingLess),
            (.leDouble, .leFloat, .floatingLessEqual), (.gtDouble, .gtFloat, .floatingGreater),
            (.geDouble, .geFloat, .floatingGreaterEqual),
        ] {
            rules[double] = comparison(condition, .double)
            rules[float] = comparison(condition, .float)
        }
        return rules
    }()

    /// Out of range, the machine's answer; `freeze` keeps LLVM from concluding anything.
    private static func truncation(_ type: LLVMType) -> Rule {
        { emitter, x in
            let value = emitter.convert(.fptosi, type, x[0])
            return [emitter.instruction(.freeze(.i64, value))]
        }
    }

    // MARK: - The C library's functions

    static let libm: [PrimitiveID: Rule] = {
        var rules: [PrimitiveID: Rule] = [
            .powerDouble: function("pow", .double, 2), .powerFloat: function("powf", .float, 2),
            .decodeDoubleInt64: { emitter, x in decode(.double, emitter, x[0]) },
            .decodeFloatInt: { emitter, x in decode(.float, emitter, x[0]) },
            .decodeDouble2Int: { emitter, x in
                let parts = decode(.double, emitter, x[0])
                let sign = emitter.binary(.ashr, parts[0], 63)
                let one = emitter.binary(.or, sign, 1)
                let flipped = emitter.binary(.xor, parts[0], sign)
                let magnitude = emitter.binary(.sub, flipped, sign)
                let high = emitter.binary(.lshr, magnitude, 32)
                let low = emitter.binary(.and, magnitude, 4294967295)
                return [one, high, low, parts[1]]
            },
        ]
        for name in [
            "exp", "expm1", "log", "log1p", "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh",
            "asinh", "acosh", "atanh",
        ] {
            rules[named: "\(name)Double#"] = function(name, .double, 1)
            rules[named: "\(name)Float#"] = function("\(name)f", .float, 1)
        }
        return rules
    }()

    private static func function(_ name: String, _ type: LLVMType, _ count: Int) -> Rule {
        { emitter, x in [emitter.outcall(name, type, x.prefix(count).map { TypedOperand(type, $0) })] }
    }

    private static func decode(_ type: LLVMType, _ emitter: FunctionEmitter, _ value: Operand) -> [Operand] {
        [
            emitter.outcall("hy_decode_\(type)_mantissa", .i64, [TypedOperand(type, value)]),
            emitter.outcall("hy_decode_\(type)_exponent", .i64, [TypedOperand(type, value)]),
        ]
    }
}
