import HytheBase
import HytheSyntax

/// Instances, and the method definitions of classes and instances.
extension Renamer {
    func renameInstance(_ instance: InstanceDeclaration) {
        if let renamed = renameInstanceHead(instance, body: instance.body) {
            output.instances.append(renamed)
        }
    }

    func renameInstanceHead(_ instance: InstanceDeclaration, body: [Declaration]) -> RInstance? {
        var head = instance.head
        while case .parenthesized(let inner) = head.kind { head = inner }
        var free: [Symbol] = []
        FreeTypeVariables.collect(head, bound: [], &free)
        for type in instance.context { FreeTypeVariables.collect(type, bound: [], &free) }
        if let binders = instance.binders {
            let bound = Set(binders.map(\.name.value))
            free.removeAll { !bound.contains($0) }
        }
        let arguments: [SType]
        (head, arguments) = splitHead(head)
        guard case .constructor(let className) = head.kind else {
            report(RenameMessages.notAClass(at: head.span))
            return nil
        }
        guard let name = resolveType(className, at: head.span) else { return nil }
        guard let class_ = entities[name], class_.kind == .class_ else {
            report(RenameMessages.isNoClass(name, entities[name], at: head.span))
            return nil
        }
        let binders = Dictionary(uniqueKeysWithValues: free.map { ($0, Name.fresh($0, .typeVariable, at: head.span)) })
        let outer = typeVariables
        return withTypeVariables(binders) {
            func method(_ text: Symbol) -> Name? {
                class_.members.first { $0.occurrence == text && $0.space == .value }.flatMap {
                    global.visible($0) == nil ? nil : $0
                }
            }
            var result = RInstance(
                variables: free.compactMap { binders[$0] }, context: instance.context.map(renameType),
                className: Located(name, at: head.span), arguments: arguments.map(renameType), methods: [],
                signatures: [:], overlap: instance.overlap,
                // As GHC's messages at run time have it: the head with its context.
                span: (instance.context.first?.span ?? instance.head.span).through(instance.head.span))
            for item in body {
                if case .fixity = item.kind { report(RenameMessages.fixityInInstance(at: item.span)) }
            }
            result.associated = renameAssociatedInstances(body, of: class_)
            result.dataInstances = body.compactMap { item in
                guard case .data(let data) = item.kind else { return nil }
                return Located(.global(module.identity, data.head.name.value, .type), at: item.span)
            }
            // Signatures see the head's variables without any extension, bodies do not.
            result.signatures = renameInstanceSignatures(body, class_, method)
            withScopedHead(outer) {
                result.methods = renameMethods(body, method: method, signatures: result.signatures) { unknown in
                    reportUnknownMethod(unknown, class_)
                }
                let defined = result.methods.compactMap(\.name)
                let binder = { (text: Symbol) in defined.first { $0.occurrence == text } }
                result.inlinePragmas = renamePragmas(body, binder: binder)
                output.bindings.specialisations += renameSpecialisations(body, in: .instance, binder: binder)
                result.specialisations = body.compactMap { item in
                    guard case .pragma(.specialiseInstance(let head)) = item.kind else { return nil }
                    return renameSpecialInstance(head, at: item.span)
                }
            }
            return result
        }
    }

    /// The head of `SPECIALISE instance`.
    private func renameSpecialInstance(_ type: SType, at span: Span) -> RInstance? {
        var (context, head): ([SType], SType) = ([], type)
        if case .qualified(let constraints, let inner) = type.kind { (context, head) = (constraints, inner) }
        let special = InstanceDeclaration(context: context, head: head, body: [], overlap: nil)
        var renamed = withTypeVariables([:]) { renameInstanceHead(special, body: []) }
        renamed?.span = span
        return renamed
    }

    private func reportUnknownMethod(_ name: LSymbol, _ class_: Entity) {
        let similar = Spelling.similar(to: name.value.text, among: class_.members.map(\.occurrence.text))
        report(RenameMessages.notAMethod(name, of: class_.name.occurrence, similar: similar))
    }

    private func renameInstanceSignatures(_ body: [Declaration], _ class_: Entity, _ method: (Symbol) -> Name?)
        -> [Name: RSignature]
    {
        var signatures: [Name: RSignature] = [:]
        for item in body {
            guard case .signature(let names, let type) = item.kind else { continue }
            if !isOn(.instanceSigs) { report(RenameMessages.instanceSignature(at: item.span)) }
            for name in names {
                guard let bound = method(name.value) else {
                    reportUnknownMethod(name, class_)
                    continue
                }
                if let earlier = signatures[bound] {
                    report(RenameMessages.twoSignatures(name, earlier: earlier.span))
                } else {
                    signatures[bound] = renameSignature(type)
                }
            }
        }
        return signatures
    }

    /// Runs `body`, for which the variables of a class or instance head are in scope with ScopedTypeVariables only.
    func withScopedHead<T>(_ outer: [Symbol: Name], _ body: () -> T) -> T {
        if isOn(.scopedTypeVariables) { return body() }
        let saved = typeVariables
        typeVariables = outer
        defer { typeVariables = saved }
        return body()
    }

    /// Method definitions of a class or instance body.
    func renameMethods(
        _ body: [Declaration], method: (Symbol) -> Name?, signatures: [Name: RSignature] = [:],
        unknown: (LSymbol) -> Void
    ) -> [RBinding] {
        var seen: [Name: Span] = [:]
        return joinClauses(body).compactMap { group in
            guard case .function(let name, let clauses, _) = group else {
                if case .pattern(let pattern, _, _) = group { report(RenameMessages.patternInClass(at: pattern.span)) }
                return nil
            }
            guard let bound = method(name.value) else {
                unknown(name)
                return nil
            }
            if let earlier = seen[bound] {
                report(RenameMessages.definedTwice(name, earlier: earlier, isTopLevel: false))
                return nil
            }
            seen[bound] = clauses[0].span
            return renameBinding(group, binder: { $0 == name.value ? bound : nil }, signatures: signatures)
        }
    }
}
