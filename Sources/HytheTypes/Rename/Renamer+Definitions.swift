import HytheBase
import HytheSyntax

/// First walk: what the module defines at top level.
extension Renamer {
    /// Adds an entity of this module to its scope.
    func define(_ entity: Entity) {
        if definitions.contains(entity) { return }
        definitions.append(entity)
        global.add(entity, qualifier: nil)
        global.add(entity, qualifier: module.name.value)
    }

    private func define(_ name: LSymbol, _ space: NameSpace, _ kind: Entity.Kind, parent: Name? = nil) -> Name {
        let global = Name.global(module.name.value, name.value, space, at: name.span)
        let key = GlobalScope.Key(qualifier: nil, text: name.value, space: space)
        if let earlier = defined[key] {
            report(RenameMessages.definedTwice(name, earlier: earlier))
        } else {
            defined[key] = name.span
            define(Entity(global, kind, parent: parent))
        }
        return global
    }

    func collectDefinitions() {
        var previous: Symbol?
        for declaration in module.declarations {
            var current: Symbol?
            switch declaration.kind {
            case .function(let name, let clause, _):
                // Further clauses of the function just defined.
                if name.value != previous || clause.patterns.isEmpty { _ = define(name, .value, .variable) }
                current = clause.patterns.isEmpty ? nil : name.value
            case .pattern(let pattern, _):
                for name in PatternBinders.collect(pattern, in: self) { _ = define(name, .value, .variable) }
            case .foreignDeclaration(let foreign) where foreign.direction == .import:
                _ = define(LSymbol(foreign.name.value.text, at: foreign.name.span), .value, .variable)
            case .data(let data): define(data)
            case .typeSynonym(let head, _): _ = define(head.name, .type, .type)
            case .classDeclaration(let declaration): define(declaration)
            default: break
            }
            previous = current
        }
        for declaration in module.declarations { collectFixities(declaration) }
    }

    private func define(_ data: DataDeclaration) {
        let type = define(data.head.name, .type, .type)
        var fields: Set<Symbol> = []
        for constructor in data.constructors {
            let name = define(constructor.name, .constructor, .constructor, parent: type)
            guard case .record(let groups) = constructor.fields else { continue }
            var selectors: [Name] = []
            for field in groups.flatMap(\.names) {
                // A label may be shared by several constructors of one type.
                if fields.insert(field.value).inserted {
                    selectors.append(define(field, .value, .field, parent: type))
                } else {
                    selectors.append(.global(module.name.value, field.value, .value))
                }
            }
            constructorFields[name] = selectors
        }
    }

    private func define(_ declaration: ClassDeclaration) {
        let name = define(declaration.head.name, .type, .class_)
        for item in declaration.body {
            if case .signature(let methods, _) = item.kind {
                for method in methods { _ = define(method, .value, .method, parent: name) }
            }
        }
    }

    private func collectFixities(_ declaration: Declaration) {
        switch declaration.kind {
        case .fixity(let fixity, let operators):
            for name in operators { setFixity(fixity, name) }
        case .classDeclaration(let declaration):
            for item in declaration.body {
                if case .fixity(let fixity, let operators) = item.kind {
                    for name in operators { setFixity(fixity, name) }
                }
            }
        default: break
        }
    }

    private func setFixity(_ fixity: Fixity, _ name: LSymbol) {
        let found = [NameSpace.value, .constructor, .type].map { Name.global(module.name.value, name.value, $0) }
            .filter { candidate in definitions.contains { $0.name == candidate } }
        if found.isEmpty { report(RenameMessages.fixityWithoutDefinition(name)) }
        for name in found { fixities[name] = fixity }
    }
}

/// The variables that a surface pattern binds, in source order.
enum PatternBinders {
    static func collect(_ pattern: SPattern, in renamer: Renamer) -> [LSymbol] {
        var result: [LSymbol] = []
        visit(pattern, renamer, &result)
        return result
    }

    private static func visit(_ pattern: SPattern, _ renamer: Renamer, _ result: inout [LSymbol]) {
        switch pattern.kind {
        case .wildcard, .literal, .negativeLiteral: break
        case .variable(let name): result.append(LSymbol(name, at: pattern.span))
        case .constructor(_, let arguments), .infix(let arguments, _), .tuple(let arguments),
            .unboxedTuple(let arguments), .list(let arguments):
            for argument in arguments { visit(argument, renamer, &result) }
        case .record(let constructor, let fields, let wildcard):
            for field in fields {
                if let inner = field.pattern {
                    visit(inner, renamer, &result)
                } else {
                    result.append(LSymbol(field.field.value.text, at: field.field.span))
                }
            }
            if wildcard {
                for field in renamer.wildcardFields(constructor, mentioned: fields.map(\.field)) {
                    result.append(LSymbol(field.occurrence, at: pattern.span))
                }
            }
        case .asPattern(let name, let inner):
            result.append(name)
            visit(inner, renamer, &result)
        case .parenthesized(let inner), .lazy(let inner), .bang(let inner), .view(_, let inner),
            .signature(let inner, _):
            visit(inner, renamer, &result)
        }
    }
}

extension Renamer {
    /// The fields that `C {..}` stands for besides those written out.
    func wildcardFields(_ constructor: LName, mentioned: [LName]) -> [Name] {
        let found = global.lookup(constructor.value, .constructor)
        guard found.count == 1, let fields = constructorFields[found[0].name] else { return [] }
        let texts = Set(mentioned.map(\.value.text))
        return fields.filter { !texts.contains($0.occurrence) }
    }
}
