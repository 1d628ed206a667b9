import HytheBase

extension Type {
    /// What a newtype applied to its arguments holds, and its constructor; `nil` for any other type.
    package var newtypeContent: (type: Type, constructor: Name)? {
        let (head, arguments) = splitApplication
        guard let tyCon = head.headTyCon, tyCon.isNewtype, let constructor = tyCon.constructors.first,
            arguments.count >= constructor.universals.count
        else { return nil }
        var substitution: [Type: Type] = [:]
        for variable in constructor.fieldTypes[0].freeVariables {
            guard let index = constructor.universals.firstIndex(where: { $0 == variable.variableName }) else {
                continue
            }
            substitution[variable] = arguments[index]
        }
        let content = constructor.fieldTypes[0].substituting(substitution)
        return (content.applied(arguments.dropFirst(constructor.universals.count)), constructor.name)
    }

    /// The type with newtypes at its head unwrapped, and their constructors; a recursive newtype stops at a bound and has
    /// no representation.
    package var unwrappingNewtypes: (type: Type, constructors: [Name]) {
        var type = self
        var constructors: [Name] = []
        for _ in 0..<100 {
            // IO is a newtype that C calls know by itself.
            guard type.headTyCon?.name != BuiltinNames.io, let content = type.newtypeContent else { break }
            type = content.type
            constructors.append(content.constructor)
        }
        return (type, constructors)
    }
}
