import HytheBase
import HytheSyntax

/// Second walk: everything that a module declares.
extension Renamer {
    func renameTopLevel() {
        func global(_ text: Symbol) -> Name? { self.global.own.entity(text, .value)?.name }
        renameTypeDeclarations()
        output.bindings = renameBindings(module.declarations, binder: global)
        for declaration in module.declarations {
            switch declaration.kind {
            case .instance(let instance): renameInstance(instance, at: declaration.span)
            case .standaloneDeriving(let instance, let strategy):
                renameStandaloneDeriving(instance, strategy: strategy, at: declaration.span)
            case .data(let data): renameDeriving(data)
            case .defaultTypes(let types): output.defaults = types.map(renameType)
            case .foreignDeclaration(let foreign): renameForeign(foreign, at: declaration.span)
            case .pragma(let pragma): renamePragma(pragma, binder: global)
            default: break
            }
        }
    }

    private func renamePragma(_ pragma: Pragma, binder: (Symbol) -> Name?) {
        switch pragma {
        case .inline(let kind, let names, _):
            let value: InlinePragma =
                switch kind.text {
                case "INLINE": .inline
                case "NOINLINE", "NOTINLINE", "OPAQUE": .noInline
                default: .inlinable
                }
            for name in names {
                if let bound = binder(name.value) {
                    output.inlinePragmas[bound] = value
                } else {
                    report(RenameMessages.pragmaWithoutBinding(name))
                }
            }
        case .specialise(let name, let types):
            guard let bound = binder(name.value) else { return }
            output.specialisations += types.map { (bound, renameSignature($0).type) }
        case .minimal, .complete, .warning, .ignored: break
        }
    }

    private func renameForeign(_ foreign: ForeignDeclaration, at span: Span) {
        let resolved: Name
        switch foreign.direction {
        case .import:
            resolved = .global(module.name.value, foreign.name.value.text, .value)
        case .export:
            if foreign.name.value.text.text.first?.isUppercase == true || foreign.name.value.text.text.hasPrefix(":") {
                report(RenameMessages.exportOfConstructor(foreign.name))
                return
            }
            guard let found = resolveGlobal(foreign.name.value, .value, at: foreign.name.span) else { return }
            resolved = found
        }
        output.foreignDeclarations.append(
            RForeign(
                direction: foreign.direction, convention: foreign.convention, safety: foreign.safety,
                entity: foreign.entity, name: Located(resolved, at: foreign.name.span),
                signature: renameSignature(foreign.type), span: span))
    }

    // MARK: Types and classes

    private func renameTypeDeclarations() {
        var kinds: [Symbol: RSignature] = [:]
        for declaration in module.declarations {
            if case .kindSignature(let name, let kind) = declaration.kind { kinds[name.value] = renameSignature(kind) }
        }
        var nodes: [DependencyNode<RTypeDeclaration>] = []
        for declaration in module.declarations {
            let renamed: RTypeDeclaration
            switch declaration.kind {
            case .data(let data): renamed = renameData(data, kinds, at: declaration.span)
            case .typeSynonym(let head, let type):
                renamed = withTypeBinders(head.parameters) { parameters in
                    RTypeDeclaration(
                        name: typeName(head), parameters: parameters, kind: .synonym(renameType(type)),
                        kindSignature: kinds[head.name.value], span: declaration.span)
                }
            case .classDeclaration(let class_): renamed = renameClass(class_, kinds, at: declaration.span)
            default: continue
            }
            if case .data = renamed.kind { dataDeclarations[renamed.name] = renamed }
            nodes.append(
                DependencyNode(value: renamed, defines: [renamed.name], uses: TypeNames.used(by: renamed)))
        }
        let signed = Set(kinds.keys)
        output.typeGroups = Dependencies.components(nodes) { !signed.contains($0.occurrence) }
    }

    private func typeName(_ head: TypeHead) -> Name { .global(module.name.value, head.name.value, .type) }

    private func renameData(_ data: DataDeclaration, _ kinds: [Symbol: RSignature], at span: Span) -> RTypeDeclaration {
        withTypeBinders(data.head.parameters) { parameters in
            let constructors = data.constructors.map(renameConstructor)
            let context = data.context.map(renameType)
            return RTypeDeclaration(
                name: typeName(data.head), parameters: parameters,
                kind: .data(RData(isNewtype: data.isNewtype, context: context, constructors: constructors)),
                kindSignature: kinds[data.head.name.value] ?? data.kind.map(renameSignature), span: span)
        }
    }

    private func renameConstructor(_ constructor: ConstructorDeclaration) -> RConstructor {
        var existentials = constructor.existentials
        if let result = constructor.result {
            // In GADT syntax a constructor quantifies all its variables itself.
            var free: [Symbol] = []
            let bound = Set(existentials.map(\.name.value))
            for type in constructor.context + fieldTypes(constructor).map(\.type) + [result] {
                FreeTypeVariables.collect(type, bound: bound, &free)
            }
            if existentials.isEmpty {
                existentials = free.map { TypeVariableBinder(name: LSymbol($0, at: result.span), kind: nil) }
            }
        }
        return withTypeBinders(existentials) { variables in
            var fields: [RField] = []
            var isRecord = false
            var isInfix = false
            switch constructor.fields {
            case .positional(let types): fields = types.map { renameField($0, label: nil) }
            case .infix(let left, let right):
                isInfix = true
                fields = [renameField(left, label: nil), renameField(right, label: nil)]
            case .record(let groups):
                isRecord = true
                for group in groups {
                    for name in group.names {
                        fields.append(renameField(group.type, label: .global(module.name.value, name.value, .value)))
                    }
                }
            }
            return RConstructor(
                name: .global(module.name.value, constructor.name.value, .constructor), existentials: variables,
                context: constructor.context.map(renameType), fields: fields, isInfix: isInfix, isRecord: isRecord,
                result: constructor.result.map(renameType), span: constructor.span)
        }
    }

    private func fieldTypes(_ constructor: ConstructorDeclaration) -> [FieldType] {
        switch constructor.fields {
        case .positional(let types): types
        case .infix(let left, let right): [left, right]
        case .record(let groups): groups.map(\.type)
        }
    }

    private func renameField(_ field: FieldType, label: Name?) -> RField {
        RField(label: label, type: renameType(field.type), isStrict: field.strictness == .strict || isOn("StrictData") && field.strictness == .none)
    }

    private func renameClass(_ class_: ClassDeclaration, _ kinds: [Symbol: RSignature], at span: Span) -> RTypeDeclaration {
        withTypeBinders(class_.head.parameters) { parameters in
            var methods: [(name: Name, signature: RSignature)] = []
            var minimal: [[Name]]?
            func method(_ text: Symbol) -> Name? {
                let name = Name.global(module.name.value, text, .value)
                return methods.contains { $0.name == name } ? name : nil
            }
            for item in class_.body {
                if case .signature(let names, let type) = item.kind {
                    for name in names {
                        methods.append((.global(module.name.value, name.value, .value), renameSignature(type)))
                    }
                }
            }
            for item in class_.body {
                if case .pragma(.minimal(let alternatives)) = item.kind {
                    minimal = alternatives.map { $0.compactMap { method($0.value) } }
                }
            }
            let defaults = renameMethods(class_.body, method: method) { name in
                report(RenameMessages.notAMethod(name, of: class_.head.name.value))
            }
            let fundeps = class_.fundeps.map { dependency in
                (from: dependency.from.compactMap { typeVariables[$0.value] }, to: dependency.to.compactMap { typeVariables[$0.value] })
            }
            return RTypeDeclaration(
                name: typeName(class_.head), parameters: parameters,
                kind: .class_(
                    RClass(
                        context: class_.context.map(renameType), fundeps: fundeps, methods: methods,
                        defaults: defaults, minimal: minimal)),
                kindSignature: kinds[class_.head.name.value], span: span)
        }
    }

    /// Method definitions of a class or instance body.
    func renameMethods(_ body: [Declaration], method: (Symbol) -> Name?, unknown: (LSymbol) -> Void) -> [RBinding] {
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
                report(RenameMessages.definedTwice(name, earlier: earlier))
                return nil
            }
            seen[bound] = clauses[0].span
            return renameBinding(group, binder: { $0 == name.value ? bound : nil }, signatures: [:])
        }
    }

    // MARK: Instances

    private func renameInstance(_ instance: InstanceDeclaration, at span: Span) {
        if let renamed = renameInstanceHead(instance, at: span, body: instance.body) { output.instances.append(renamed) }
    }

    func renameInstanceHead(_ instance: InstanceDeclaration, at span: Span, body: [Declaration]) -> RInstance? {
        var head = instance.head
        while case .parenthesized(let inner) = head.kind { head = inner }
        var free: [Symbol] = []
        FreeTypeVariables.collect(head, bound: [], &free)
        for type in instance.context { FreeTypeVariables.collect(type, bound: [], &free) }
        var arguments: [SType] = []
        while case .apply(let function, let argument) = head.kind {
            arguments.insert(argument, at: 0)
            head = function
        }
        guard case .constructor(let className) = head.kind else {
            report(RenameMessages.notAClass(at: head.span))
            return nil
        }
        guard let name = resolveType(className, at: head.span) else { return nil }
        let binders = Dictionary(uniqueKeysWithValues: free.map { ($0, Name.fresh($0, .typeVariable, at: head.span)) })
        let methods = entities[name]?.members ?? []
        return withTypeVariables(binders) {
            func method(_ text: Symbol) -> Name? { methods.first { $0.occurrence == text } }
            var signatures: [Name: RSignature] = [:]
            for item in body {
                guard case .signature(let names, let type) = item.kind else { continue }
                for method in names.compactMap({ method($0.value) }) { signatures[method] = renameSignature(type) }
            }
            let bindings = renameMethods(body, method: method) { unknown in
                report(RenameMessages.notAMethod(unknown, of: name.occurrence))
            }
            return RInstance(
                variables: free.map { binders[$0]! }, context: instance.context.map(renameType),
                className: Located(name, at: head.span), arguments: arguments.map(renameType), methods: bindings,
                signatures: signatures, overlap: instance.overlap, span: span)
        }
    }
}

/// The type constructors and classes that a declaration mentions.
enum TypeNames {
    static func used(by declaration: RTypeDeclaration) -> Set<Name> {
        var result: Set<Name> = []
        for parameter in declaration.parameters { parameter.kind.map { collect($0, &result) } }
        switch declaration.kind {
        case .synonym(let type): collect(type, &result)
        case .data(let data):
            for type in data.context { collect(type, &result) }
            for constructor in data.constructors {
                for variable in constructor.existentials { variable.kind.map { collect($0, &result) } }
                for type in constructor.context + constructor.fields.map(\.type) { collect(type, &result) }
                constructor.result.map { collect($0, &result) }
            }
        case .class_(let class_):
            for type in class_.context { collect(type, &result) }
            for method in class_.methods { collect(method.signature.type, &result) }
        }
        return result
    }

    private static func collect(_ type: RType, _ result: inout Set<Name>) {
        switch type.kind {
        case .variable, .numberLiteral, .stringLiteral, .wildcard, .poison: break
        case .constructor(let name): result.insert(name)
        case .apply(let a, let b), .function(let a, let b), .kindSignature(let a, let b), .equality(let a, let b):
            collect(a, &result)
            collect(b, &result)
        case .unboxedTuple(let types): for inner in types { collect(inner, &result) }
        case .forall(let variables, let body):
            for variable in variables { variable.kind.map { collect($0, &result) } }
            collect(body, &result)
        case .qualified(let context, let body):
            for inner in context { collect(inner, &result) }
            collect(body, &result)
        }
    }
}
