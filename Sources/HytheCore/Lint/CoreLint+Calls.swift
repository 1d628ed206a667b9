import HytheBase
import HytheTypes

extension CoreLint {
    /// The representation of an argument, which must be `expected` if that is known.
    @discardableResult
    mutating func checkArgument(_ argument: Core, _ expected: Representation?) -> Representation? {
        guard let shape = isolated(argument) else { return nil }
        guard let representation = shape.representation else {
            report("an unboxed tuple as an argument: \(CorePrinter.print(argument))")
            return nil
        }
        if let expected { expect(shape, .single(expected), "the argument \(CorePrinter.print(argument))") }
        return representation
    }

    mutating func checkApplication(_ function: Core, _ arguments: [Core], _ result: Shape) {
        expect(isolated(function), .lifted, "the function \(CorePrinter.print(function))")
        if arguments.isEmpty { report("an application without arguments") }
        let known: FunctionShape? =
            if case .variable(let name) = function { self.function(name) } else { FunctionShape(function) }
        for (index, argument) in arguments.enumerated() {
            let parameters = known?.parameters ?? []
            checkArgument(argument, index < parameters.count ? parameters[index] : nil)
        }
        guard let known else { return }
        let what = "the application of \(CorePrinter.print(function))"
        if arguments.count < known.parameters.count {
            expect(result, .lifted, what)
        } else if arguments.count > known.parameters.count {
            expect(known.result, .lifted, "what \(CorePrinter.print(function)) returns to be applied")
        } else if known.result != .lifted {
            // What never returns, like `error`, has a lifted result by its type's variable; its caller may want any.
            expect(result, known.result, what)
        }
    }

    mutating func checkConstructor(_ constructor: DataCon, _ arguments: [Core]) {
        if constructor.isNewtype { report("the newtype constructor \(constructor.name) is not erased") }
        if constructor.representations.count != arguments.count {
            report("\(constructor.name) has \(arguments.count) fields, not \(constructor.representations.count)")
        }
        for (index, argument) in arguments.enumerated() {
            let expected = index < constructor.representations.count ? constructor.representations[index] : nil
            checkArgument(argument, expected)
        }
    }

    mutating func checkPrimitive(_ operation: PrimitiveOperation, _ arguments: [Core], _ result: Shape) {
        let signature = PrimitiveSignature.of(operation)
        if signature.parameters.count != arguments.count {
            report("\(operation.name) has \(arguments.count) arguments, not \(signature.parameters.count)")
            arguments.forEach { checkArgument($0, nil) }
            return
        }
        for (argument, parameter) in zip(arguments, signature.parameters) {
            // `touch#` and its like take any pointer where their type has a variable.
            let found = checkArgument(argument, parameter == .lifted ? nil : parameter)
            if parameter == .lifted, let found, found != .lifted, found != .unlifted {
                report("\(operation.name) is applied to \(CorePrinter.print(argument)), no pointer")
            }
        }
        if !signature.hasAnyResult { expect(result, signature.result, "the result of \(operation.name)") }
    }

    mutating func checkForeignCall(_ call: ForeignCall, _ arguments: [Core], _ result: Shape) {
        var found: [Representation] = []
        for argument in arguments {
            guard let representation = checkArgument(argument, nil) else { return }
            found.append(representation)
        }
        var operands = found[...]
        if call.target == .dynamic, operands.popFirst() != .address {
            report("the C function that is called is no address")
        }
        let hasState = operands.count == call.arguments.count + 1 && operands.last == .void
        if hasState { operands.removeLast() }
        if operands.count != call.arguments.count {
            report("a C function of \(call.arguments.count) arguments is called with \(operands.count)")
        }
        for (cType, representation) in zip(call.arguments, operands) where !cType.isHeld(as: representation) {
            report("C's \(cType) is passed as \(CorePrinter.describe(representation))")
        }
        if !call.isResult(result, withState: hasState) {
            report("the result of a C function, \(call.result), is taken as \(CorePrinter.describe(result))")
        }
    }
}

extension ForeignCall.CType {
    /// Whether Haskell code holds such values in this representation.
    package func isHeld(as representation: Representation) -> Bool {
        switch self {
        case .int8, .int16, .int32, .int64: representation == .int
        case .word32: representation == .word || representation == .char
        case .word8, .word16, .word64: representation == .word
        case .float: representation == .float
        case .double: representation == .double
        case .pointer: representation == .address
        case .bytes, .array: representation == .unlifted
        case .void: representation == .void
        }
    }
}

extension ForeignCall {
    /// Whether a call gives results of this shape; `withState`: it is an action, with State# first.
    package func isResult(_ shape: Shape, withState: Bool) -> Bool {
        switch shape {
        case .single(let representation): !withState && result.isHeld(as: representation)
        case .tuple(let components):
            withState && components.first == .void && components.count == (result == .void ? 1 : 2)
                && components.dropFirst().allSatisfy(result.isHeld)
        }
    }
}
