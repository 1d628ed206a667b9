import HytheBase
import HytheSyntax

/// First walk: what the module defines at top level.
///
/// Entities know their fixities and members, so these are gathered before any is made.
extension Renamer {
    private struct Gathered {
        var fixities: [Symbol: (fixity: Fixity, span: Span)] = [:]
        var warnings: [Symbol: String] = [:]
        /// The names that these are about.
        var warned: [LSymbol] = []
    }

    func collectDefinitions() {
        var gathered = Gathered()
        for declaration in module.declarations { gather(declaration, &gathered) }
        if module.identity == "GHC.Types" || module.identity == "GHC.Tuple" {
            for entity in BuiltinExports.additions(to: module.identity) { define(entity) }
        }
        var places: [Key: (span: Span, kind: Entity.Kind)] = [:]
        let isSelector = isOn(.fieldSelectors)
        func add(
            _ name: LSymbol, _ space: NameSpace, _ kind: Entity.Kind, identity: Name? = nil, parent: Name? = nil,
            members: [Name] = [],
            labels: [Name] = [], arity: Int = 0, isInfix: Bool = false
        ) {
            let key = Key(text: name.value, space: space)
            // Fields that share their text clash with functions only, and not with them if they are no selectors.
            let mayRepeat = kind == .field && (isOn(.duplicateRecordFields) || !isSelector)
            if let earlier = places[key] {
                guard mayRepeat, earlier.kind == .field else {
                    return report(RenameMessages.definedTwice(name, earlier: earlier.span, isTopLevel: true))
                }
            } else if kind != .field || isSelector {
                places[key] = (name.span, kind)
            }
            define(
                Entity(
                    identity ?? globalName(name, space), kind, parent: parent, members: members, labels: labels,
                    isSelector: kind != .field || isSelector, arity: arity, isInfix: isInfix,
                    fixity: gathered.fixities[name.value]?.fixity,
                    warning: gathered.warnings[name.value]))
        }
        func addData(_ data: DataDeclaration, parent family: Name?) {
            let type = globalName(data.head.name, .type)
            // A label may be shared by several constructors of one type.
            var labels: [Symbol: LSymbol] = [:]
            var fields: [LSymbol] = []
            for constructor in data.constructors {
                var own: [Symbol: Span] = [:]
                for label in constructor.labels {
                    if let earlier = own.updateValue(label.span, forKey: label.value) {
                        report(RenameMessages.definedTwice(label, earlier: earlier, isTopLevel: true))
                    } else if labels.updateValue(label, forKey: label.value) == nil {
                        fields.append(label)
                    }
                }
            }
            let members =
                data.constructors.map { globalName($0.name, .constructor) } + fields.map { fieldName($0, of: data) }
            if data.pattern == nil {
                add(data.head.name, .type, .data, members: members)
            } else {
                // Nothing can mention it.
                entities[type] = Entity(type, .data, members: members)
            }
            for constructor in data.constructors {
                add(
                    constructor.name, .constructor, .constructor, parent: family ?? type,
                    labels: constructor.labels.map { fieldName($0, of: data) }, arity: constructor.arity,
                    isInfix: constructor.isInfix(hasFixity: gathered.fixities[constructor.name.value] != nil))
            }
            for field in fields {
                add(field, .value, .field, identity: fieldName(field, of: data), parent: family ?? type)
            }
        }
        var previous: Symbol?
        for declaration in module.declarations {
            var current: Symbol?
            switch declaration.kind {
            case .function(let name, let clause, _):
                if module.isBoot { break }
                // Further clauses of the function just defined.
                if name.value != previous || clause.patterns.isEmpty { add(name, .value, .value) }
                current = clause.patterns.isEmpty ? nil : name.value
            case .signature(let names, _) where module.isBoot:
                for name in names { add(name, .value, .value) }
            case .foreignDeclaration(let foreign) where foreign.direction == .import:
                add(LSymbol(foreign.name.value.text, at: foreign.name.span), .value, .value)
            case .data(let data) where data.pattern != nil: break
            case .data(let data):
                addData(data, parent: nil)
            case .typeSynonym(let head, _): add(head.name, .type, .synonym)
            case .family(let family): add(family.head.name, .type, family.isData ? .dataFamily : .family)
            case .patternSynonym(let synonym):
                var builders: [Name] = []
                if case .match = synonym.direction {
                } else {
                    builders = [PatternSynonymNames.builder(globalName(synonym.name, .constructor))]
                }
                let fields = synonym.isRecord ? synonym.parameters : []
                add(
                    synonym.name, .constructor, .patternSynonym, members: builders,
                    labels: fields.map { fieldName($0, of: synonym) }, arity: synonym.parameters.count)
                for field in fields {
                    add(
                        field, .value, .field, identity: fieldName(field, of: synonym),
                        parent: globalName(synonym.name, .constructor))
                }
            case .classDeclaration(let declaration):
                let name = globalName(declaration.head.name, .type)
                let methods = declaration.body.flatMap { item -> [LSymbol] in
                    if case .signature(let names, _) = item.kind { names } else { [] }
                }
                let families = declaration.body.compactMap { item -> FamilyDeclaration? in
                    if case .family(let family) = item.kind { family } else { nil }
                }
                add(
                    declaration.head.name, .type, .class_,
                    members: methods.map { globalName($0, .value) } + families.map { globalName($0.head.name, .type) })
                for method in methods { add(method, .value, .method, parent: name) }
                for family in families {
                    add(family.head.name, .type, family.isData ? .dataFamily : .family, parent: name)
                }
            default: break
            }
            previous = current
        }
        for instance in dataInstances() { addData(instance.data, parent: quietFamily(of: instance)) }
        // Patterns last: a wildcard's fields may be those of a type declared below.
        for declaration in module.declarations {
            guard case .pattern(let pattern, _) = declaration.kind else { continue }
            for name in PatternBinders.collect(pattern, in: self) { add(name, .value, .value) }
        }
        func isDefined(_ text: Symbol) -> Bool {
            [NameSpace.value, .constructor, .type].contains { global.own.entity(text, $0) != nil }
        }
        for (text, place) in gathered.fixities where !isDefined(text) {
            report(RenameMessages.fixityWithoutDefinition(LSymbol(text, at: place.span)))
        }
        for name in gathered.warned where !isDefined(name.value) { report(RenameMessages.pragmaWithoutBinding(name)) }
    }

    private struct Key: Hashable {
        let text: Symbol
        let space: NameSpace
    }

    private func globalName(_ name: LSymbol, _ space: NameSpace) -> Name {
        .global(module.identity, name.value, space, at: name.span)
    }

    func fieldName(_ label: LSymbol, of data: DataDeclaration) -> Name {
        fieldName(label, owner: data.constructors[0].name.value)
    }

    func fieldName(_ label: LSymbol, of synonym: PatternSynonymDeclaration) -> Name {
        fieldName(label, owner: synonym.name.value)
    }

    private func fieldName(_ label: LSymbol, owner: Symbol) -> Name {
        guard isOn(.duplicateRecordFields) || !isOn(.fieldSelectors) else { return globalName(label, .value) }
        return .global(module.identity, SharedField.identifier(label.value, of: owner), .value, at: label.span)
    }

    private func define(_ entity: Entity) {
        global.own.add(entity)
        entities[entity.name] = entity
    }

    private func gather(_ declaration: Declaration, inClass: Bool = false, _ gathered: inout Gathered) {
        switch declaration.kind {
        case .fixity(let fixity, let operators):
            for name in operators {
                if let earlier = gathered.fixities.updateValue((fixity, name.span), forKey: name.value) {
                    let (place, other) = inClass ? (name.span, earlier.span) : (earlier.span, name.span)
                    report(RenameMessages.twoFixities(name.value, at: place, other: other))
                }
            }
        case .classDeclaration(let declaration):
            for item in declaration.body { gather(item, inClass: true, &gathered) }
        case .pragma(.warning(let names, let text)):
            for name in names { gathered.warnings[name.value] = text }
            gathered.warned += names
        default: break
        }
    }
}

extension ConstructorDeclaration {
    var labels: [LSymbol] { if case .record(let groups) = fields { groups.flatMap(\.names) } else { [] } }

    /// Whether derived instances write it between its fields. In GADT syntax, which always names a constructor before
    /// them, that is an operator with two fields for which the module has a fixity declaration.
    func isInfix(hasFixity: Bool) -> Bool {
        switch fields {
        case .infix: true
        case .positional(let types): result != nil && hasFixity && name.value.text.hasPrefix(":") && types.count == 2
        case .record: false
        }
    }

    var arity: Int {
        switch fields {
        case .positional(let types): types.count
        case .infix: 2
        case .record: labels.count
        }
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
        case .unboxedSum(let argument, _, _): visit(argument, renamer, &result)
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
        case .nPlusK(let name, _): result.append(name)
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
    /// The fields that `C {..}` stands for besides those written out: those whose selectors are in scope.
    func wildcardFields(_ constructor: LName, mentioned: [LName]) -> [Name] {
        let found = global.lookup(constructor.value, .constructor)
        guard found.count == 1 else { return [] }
        let texts = Set(mentioned.map(\.value.text))
        return found[0].labels.filter { !texts.contains($0.occurrence) && global.visible($0) != nil }
    }
}
