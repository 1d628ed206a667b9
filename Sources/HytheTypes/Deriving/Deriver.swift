import HytheBase

/// Generates the methods of derived instances, as the Report's chapter 11 and GHC define them.
struct Deriver {
    let data: DataShape
    let code: GeneratedCode

    init(_ data: DataShape, at span: Span) {
        self.data = data
        code = GeneratedCode(span: span)
    }

    enum Outcome {
        case methods([RBinding])
        /// Why there can be no such instance.
        case impossible(String)
        /// Not a class that can be derived by generating code.
        case unknownClass
    }

    func methods(of class_: Name) -> Outcome {
        if data.constructors.contains(where: { $0.primitives.contains { $0 != nil } }),
            let problem = primitiveFieldProblem(class_)
        {
            return .impossible(problem)
        }
        switch class_ {
        case BuiltinNames.eq: return .methods(eqMethods())
        case BuiltinNames.ord: return .methods(ordMethods())
        case BuiltinNames.show: return .methods(showMethods())
        case BuiltinNames.read: return .methods(readMethods())
        case BuiltinNames.enum_:
            if data.isEnumeration { return .methods(enumMethods()) }
            return .impossible("it is no enumeration: its constructors must have no fields")
        case BuiltinNames.bounded:
            if data.isEnumeration || data.constructors.count == 1 { return .methods(boundedMethods()) }
            return .impossible("it must be an enumeration or have exactly one constructor")
        case BuiltinNames.ix:
            if data.isEnumeration || data.constructors.count == 1 { return .methods(ixMethods()) }
            return .impossible("it must be an enumeration or have exactly one constructor")
        case DerivedNames.liftClass: return .methods(liftMethods())
        default: return .unknownClass
        }
    }

    private func primitiveFieldProblem(_ class_: Name) -> String? {
        // Other classes look at no field of a primitive type, or say themselves that they cannot.
        guard DerivedNames.stockClasses.contains(class_) || class_ == BuiltinNames.enum_ else { return nil }
        for type in data.constructors.flatMap(\.primitives).compactMap({ $0 }) {
            let comparison = PrimitiveComparison.of(type)
            switch class_ {
            case BuiltinNames.eq, BuiltinNames.ord: if comparison != nil { continue }
            case BuiltinNames.show, DerivedNames.liftClass: if comparison?.box != nil { continue }
            default: break
            }
            return "a field has the primitive type `\(type)`"
        }
        return nil
    }
}

/// How values of a primitive type are compared, and boxed for showing.
struct PrimitiveComparison {
    let equal: PrimitiveID
    let less: PrimitiveID
    let box: Name?
    /// What `Show` writes after the number or character.
    let suffix: String

    static func of(_ type: Symbol) -> PrimitiveComparison? {
        switch type {
        case "Int#": .init(equal: .eqInt, less: .ltInt, box: BuiltinNames.intConstructor, suffix: "#")
        case "Word#": .init(equal: .eqWord, less: .ltWord, box: BuiltinNames.wordConstructor, suffix: "##")
        case "Char#": .init(equal: .eqChar, less: .ltChar, box: BuiltinNames.charConstructor, suffix: "#")
        case "Float#": .init(equal: .eqFloat, less: .ltFloat, box: BuiltinNames.floatConstructor, suffix: "#")
        case "Double#": .init(equal: .eqDouble, less: .ltDouble, box: BuiltinNames.doubleConstructor, suffix: "##")
        case "Addr#": .init(equal: .eqAddr, less: .ltAddr, box: nil, suffix: "")
        default: nil
        }
    }
}
