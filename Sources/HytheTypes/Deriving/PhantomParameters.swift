import HytheBase

/// The parameters of types that no part of a value depends on: those whose role is phantom.
///
/// It is the greatest solution: a type that passes a parameter on to itself only holds nothing of it.
struct PhantomParameters {
    private struct Position: Hashable {
        let type: Name
        let index: Int
    }

    /// What is asked about, and what that mentions.
    private var declarations: [Name: RTypeDeclaration]
    private var held: Set<Position> = []

    /// - Parameter type: what is asked about later.
    init(of type: RTypeDeclaration, among known: TypeDeclarations) {
        declarations = [type.name: type]
        reach(type, known)
        let types = Array(declarations.values)
        var isStable = false
        while !isStable {
            isStable = true
            for type in types {
                for index in type.parameters.indices where !held.contains(Position(type: type.name, index: index)) {
                    if !isHeld(index, by: type) { continue }
                    held.insert(Position(type: type.name, index: index))
                    isStable = false
                }
            }
        }
    }

    func isPhantom(_ index: Int, of type: Name) -> Bool { !held.contains(Position(type: type, index: index)) }

    private mutating func reach(_ type: RTypeDeclaration, _ known: TypeDeclarations) {
        var waiting = [type]
        while let next = waiting.popLast() {
            for name in next.fields.flatMap(\.constructors) where declarations[name] == nil {
                guard let declaration = known[name] else { continue }
                declarations[name] = declaration
                waiting.append(declaration)
            }
        }
    }

    private func isHeld(_ index: Int, by type: RTypeDeclaration) -> Bool {
        let parameter = type.parameters[index].name
        switch type.kind {
        case .synonym(let body): return isHeld(parameter, in: body)
        case .class_, .family: return true
        case .data(let data):
            return data.constructors.contains { constructor in
                var variable = parameter
                if let result = constructor.result {
                    let arguments = result.application.arguments
                    guard arguments.indices.contains(index), case .variable(let name) = arguments[index].kind,
                        !arguments.indices.contains(where: { $0 != index && arguments[$0].mentions(name) })
                    else { return true }
                    variable = name
                }
                return constructor.context.contains { $0.mentions(variable) }
                    || constructor.fields.contains { isHeld(variable, in: $0.type) }
            }
        }
    }

    private func isHeld(_ variable: Name, in type: RType) -> Bool {
        guard type.mentions(variable) else { return false }
        switch type.kind {
        case .variable: return true
        case .function(let argument, let result): return isHeld(variable, in: argument) || isHeld(variable, in: result)
        case .unboxedTuple(let components): return components.contains { isHeld(variable, in: $0) }
        case .forall(_, let body), .kindSignature(let body, _), .kindApply(let body, _):
            return isHeld(variable, in: body)
        case .qualified(let context, let body):
            return context.contains { $0.mentions(variable) } || isHeld(variable, in: body)
        case .apply:
            let (head, arguments) = type.application
            guard case .constructor(let name) = head.kind else { return true }
            return arguments.indices.contains { index in
                if let type = declarations[name], index < type.parameters.count, isPhantom(index, of: name) {
                    return false
                }
                return isHeld(variable, in: arguments[index])
            }
        default: return true
        }
    }
}

extension RTypeDeclaration {
    fileprivate var fields: [RType] {
        switch kind {
        case .data(let data): data.constructors.flatMap { $0.fields.map(\.type) }
        case .synonym(let body): [body]
        case .class_, .family: []
        }
    }
}

extension RType {
    /// The head of an application, and its arguments.
    var application: (head: RType, arguments: [RType]) {
        var head = self
        var arguments: [RType] = []
        while case .apply(let function, let argument) = head.kind {
            arguments.append(argument)
            head = function
        }
        return (head, arguments.reversed())
    }

    fileprivate var constructors: [Name] {
        switch kind {
        case .constructor(let name): [name]
        case .apply(let first, let second), .function(let first, let second): first.constructors + second.constructors
        case .unboxedTuple(let components): components.flatMap(\.constructors)
        case .forall(_, let body), .qualified(_, let body), .kindSignature(let body, _), .kindApply(let body, _):
            body.constructors
        default: []
        }
    }
}
