import HytheBase
import HytheSyntax

extension Renamer {
    /// What the module exports, with reports of export items that mean nothing or clash.
    func exportEnvironment() -> ExportEnvironment {
        guard let exports = module.exports else {
            var environment = global.own
            if !module.hasHeader {
                environment = ExportEnvironment(module: module.identity)
                let function: Symbol = module.identity == entry.module ? entry.function : "main"
                if let main = global.own.entity(function, .value) { environment.add(main) }
            }
            environment.warning = module.warning
            return environment
        }
        isExporting = true
        defer { isExporting = false }
        var environment = ExportEnvironment(module: module.identity)
        environment.warning = module.warning
        var sources: [Name: Span] = [:]
        var clashes: Set<Name> = []
        for item in exports {
            let entities = export(item)
            var isNew = false
            for entity in entities {
                if let other = environment.add(entity) {
                    if clashes.insert(entity.name).inserted {
                        report(
                            RenameMessages.conflictingExports(
                                entity.name, other.name, at: item.span, earlier: sources[other.name] ?? .none))
                    }
                } else if sources[entity.name] == nil {
                    sources[entity.name] = item.span
                    isNew = true
                }
            }
            if case .module = item.value { continue }
            if !isNew, let first = entities.first, warns(.duplicateExports) {
                report(RenameMessages.duplicateExport(first.name, at: item.span, earlier: sources[first.name] ?? .none))
            }
        }
        return environment
    }

    private func export(_ item: Located<ExportItem>) -> [Entity] {
        switch item.value {
        case .variable(let name):
            guard let entity = resolveGlobalEntity(name.value, .value, at: name.span) else { return [] }
            return [entity]
        case .pattern(let name):
            guard let entity = resolveGlobalEntity(name.value, .constructor, at: name.span) else { return [] }
            return [entity]
        case .module(let name): return exportModule(name)
        case .type(let name, let subordinates):
            guard let resolved = resolveType(name.value, at: name.span) else { return [] }
            guard let type = entities[resolved] else { return [] }
            let children = members(of: type, among: global.visible, all: global.forEach)
            switch subordinates {
            case .none: return [type]
            case .all:
                if children.isEmpty, warns(.dodgyExports) {
                    report(RenameMessages.nothingInside(type.name, at: item.span, flag: .dodgyExports))
                }
                for child in children { noteUse(of: child) }
                return [type] + children
            case .allAnd(let names):
                for child in children { noteUse(of: child) }
                return bundle(children + exportedMembers(names, of: type, children), with: type, at: item.span)
            case .some(let names):
                return bundle(exportedMembers(names, of: type, children), with: type, at: item.span)
            }
        }
    }

    private func exportedMembers(_ names: [LSymbol], of type: Entity, _ children: [Entity]) -> [Entity] {
        names.compactMap { child in
            if let found = children.first(where: { $0.name.occurrence == child.value }) {
                noteUse(of: found)
                return found
            }
            let occurrence = NameOccurrence(child.value)
            if let synonym = global.lookup(occurrence, .constructor).first(where: { $0.kind == .patternSynonym }) {
                use(synonym, as: occurrence, at: child.span)
                return synonym
            }
            if let field = global.lookup(occurrence, .value).first(where: \.isFieldOfSynonym) {
                use(field, as: occurrence, at: child.span)
                return field
            }
            report(RenameMessages.noSuchSubordinate(child, of: type.name))
            return nil
        }
    }

    /// A type and what is exported within it; pattern synonyms become members of it for whoever imports.
    private func bundle(_ members: [Entity], with type: Entity, at span: Span) -> [Entity] {
        for synonym in members where synonym.kind == .patternSynonym {
            output.bundles.append(PatternSynonymBundle(synonym: synonym.name, type: type.name, span: span))
        }
        let bundled = members.filter { $0.kind == .patternSynonym || $0.isFieldOfSynonym }.map(\.name)
        return [bundled.isEmpty ? type : type.bundling(bundled)] + members
    }

    /// Everything that is in scope both as `x` and as `M.x`.
    private func exportModule(_ name: LSymbol) -> [Entity] {
        var result: [Entity] = []
        if name.value == module.name.value { result += global.own.entities }
        var isImported = name.value == module.name.value
        for scope in global.imports where scope.qualifier == name.value {
            isImported = true
            scope.forEach { entity in
                let occurrence = NameOccurrence(entity.name.occurrence)
                guard
                    !scope.declaration.isQualified
                        || global.lookup(occurrence, entity.name.space).contains(where: { $0.name == entity.name })
                else { return }
                result.append(entity)
                global.markUsed(NameOccurrence(entity.name.occurrence, qualifier: name.value), entity)
            }
        }
        if !isImported {
            if !global.knows(qualifier: name.value) { report(RenameMessages.unknownExportedModule(name)) }
        } else if result.isEmpty, warns(.dodgyExports) {
            report(RenameMessages.emptyModuleExport(name))
        }
        return result
    }

    /// An entity that is exported as part of another, by whatever name it is in scope.
    private func noteUse(of entity: Entity) {
        for scope in global.imports {
            guard scope.interface.exports(entity.name) != nil, scope.selects(entity) else { continue }
            let qualifier = scope.declaration.isQualified ? scope.qualifier : nil
            global.markUsed(NameOccurrence(entity.name.occurrence, qualifier: qualifier), entity)
            return
        }
    }
}
