import HytheBase
import HytheSyntax

/// `deriving` clauses and standalone deriving declarations.
extension Renamer {
    /// The `deriving` clauses of a data declaration, which has been renamed.
    func renameDeriving(_ declaration: DataDeclaration) {
        let typeName = Name.global(module.name.value, declaration.head.name.value, .type)
        guard let type = dataDeclarations[typeName], case .data(let data) = type.kind else { return }
        let binders = Dictionary(
            type.parameters.map { ($0.name.occurrence, $0.name) }, uniquingKeysWith: { first, _ in first })
        for clause in declaration.deriving {
            for class_ in clause.classes {
                withTypeVariables(binders) { derive(class_, strategy: clause.strategy, type, data) }
            }
        }
    }

    private func derive(_ class_: SType, strategy: Symbol?, _ type: RTypeDeclaration, _ data: RData) {
        let span = class_.span
        let (classHead, classArguments) = classSpine(class_)
        guard case .constructor(let occurrence) = classHead.kind else {
            return report(.notSupportedYet("deriving an instance of this form", at: span))
        }
        guard let className = resolveType(occurrence, at: span) else { return }
        if isNewtypeDeriving(className, data, strategy: strategy, isApplied: !classArguments.isEmpty) {
            return deriveByNewtype(className, classArguments.map(renameType), type, data, at: span)
        }
        if !classArguments.isEmpty {
            return report(.notSupportedYet("deriving an instance of an applied class", at: span))
        }
        if let problem = plainnessProblem(data) {
            return report(RenameMessages.cannotDerive(className, for: type.name, because: problem, at: span))
        }
        guard
            let methods = derivedMethods(
                className, DataShape(type.name, data, fixity: fixity), strategy: strategy, at: span)
        else { return }
        let variables = type.parameters.map(\.name)
        let head = variables.reduce(RType(.constructor(type.name), at: span)) {
            RType(.apply($0, RType(.variable($1), at: span)), at: span)
        }
        let instance = RInstance(
            variables: variables, context: [], className: Located(className, at: span), arguments: [head],
            methods: methods, signatures: [:], overlap: nil, span: span)
        let fields = data.constructors.flatMap(\.fields).map(\.type).filter { !isPrimitive($0) }
        let wanted = fields.filter { !isSame($0, head) }.map { field in
            RType(.apply(RType(.constructor(className), at: span), field), at: span)
        }
        output.derivings.append(
            RDeriving(typeName: type.name, instance: instance, wanted: strategy == "anyclass" ? [] : wanted))
    }

    /// Whether the instance is to be that of the newtype's field.
    private func isNewtypeDeriving(_ class_: Name, _ data: RData, strategy: Symbol?, isApplied: Bool) -> Bool {
        guard data.isNewtype, data.constructors.count == 1, data.constructors[0].fields.count == 1 else { return false }
        if strategy != nil { return strategy == "newtype" }
        guard isOn("GeneralizedNewtypeDeriving") || isOn("GeneralisedNewtypeDeriving") else { return false }
        if isApplied { return true }
        // Show and Read mention the constructor; the other classes are derivable anyway, or only so.
        return !isOn("DeriveAnyClass") && !DerivedNames.stockClasses.contains(class_)
    }

    private func deriveByNewtype(
        _ class_: Name, _ arguments: [RType], _ type: RTypeDeclaration, _ data: RData, at span: Span
    ) {
        let head = type.parameters.reduce(RType(.constructor(type.name), at: span)) {
            RType(.apply($0, RType(.variable($1.name), at: span)), at: span)
        }
        let instance = RInstance(
            variables: type.parameters.map(\.name), context: [], className: Located(class_, at: span),
            arguments: arguments + [head], methods: [], signatures: [:], overlap: nil, span: span)
        var deriving = RDeriving(typeName: type.name, instance: instance, wanted: [])
        deriving.newtypeField = data.constructors[0].fields[0].type
        output.derivings.append(deriving)
    }

    private func classSpine(_ type: SType) -> (SType, [SType]) {
        var arguments: [SType] = []
        var head = withoutParentheses(type)
        while case .apply(let function, let argument) = head.kind {
            arguments.append(argument)
            head = withoutParentheses(function)
        }
        arguments.reverse()
        return (head, arguments)
    }

    func renameStandaloneDeriving(_ declaration: InstanceDeclaration, strategy: Symbol?, at span: Span) {
        guard var instance = renameInstanceHead(declaration, body: []) else { return }
        let className = instance.className.value
        guard let argument = instance.arguments.last, let typeName = headConstructor(argument) else {
            return report(
                .notSupportedYet("deriving for a type that is no data type", at: instance.arguments.last?.span ?? span))
        }
        guard let type = dataDeclarations[typeName], case .data(let data) = type.kind else {
            return report(.notSupportedYet("deriving for a type of another module", at: argument.span))
        }
        guard
            let methods = derivedMethods(
                className, DataShape(typeName, data, fixity: fixity), strategy: strategy,
                at: instance.className.span)
        else { return }
        instance.methods = methods
        output.instances.append(instance)
    }

    /// The methods, or `nil` after a report.
    private func derivedMethods(_ class_: Name, _ data: DataShape, strategy: Symbol?, at span: Span) -> [RBinding]? {
        switch strategy {
        case "anyclass": return []
        case "newtype":
            report(.notSupportedYet("deriving by the newtype strategy", at: span))
            return nil
        default: break
        }
        switch Deriver(data, at: span).methods(of: class_) {
        case .methods(let methods): return methods
        case .impossible(let reason):
            report(RenameMessages.cannotDerive(class_, for: data.name, because: reason, at: span))
        case .unknownClass:
            if strategy == nil, isOn("DeriveAnyClass") { return [] }
            report(RenameMessages.notDerivable(class_, for: data.name, isNewtype: data.isNewtype, at: span))
        }
        return nil
    }

    /// Why no code can be generated for a type with a context inferred.
    private func plainnessProblem(_ data: RData) -> String? {
        for constructor in data.constructors {
            let text = constructor.name.occurrence
            if constructor.result != nil {
                return "`\(text)` has a type signature; use a standalone deriving declaration"
            }
            if !constructor.existentials.isEmpty { return "`\(text)` has existential type variables" }
            if !constructor.context.isEmpty { return "`\(text)` has a context" }
        }
        return nil
    }

    private func isPrimitive(_ type: RType) -> Bool {
        guard case .constructor(let name) = type.kind else { return false }
        return name.module == BuiltinNames.prim
    }

    /// Whether a field has exactly the type being defined: its instance is the one being made.
    private func isSame(_ a: RType, _ b: RType) -> Bool {
        switch (a.kind, b.kind) {
        case (.variable(let x), .variable(let y)), (.constructor(let x), .constructor(let y)): x == y
        case (.apply(let f, let x), .apply(let g, let y)): isSame(f, g) && isSame(x, y)
        default: false
        }
    }

    private func headConstructor(_ type: RType) -> Name? {
        switch type.kind {
        case .constructor(let name): name
        case .apply(let function, _): headConstructor(function)
        default: nil
        }
    }

    private func withoutParentheses(_ type: SType) -> SType {
        if case .parenthesized(let inner) = type.kind { withoutParentheses(inner) } else { type }
    }
}
