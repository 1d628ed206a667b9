import HytheBase
import HytheSyntax

/// What occurrences mean.
extension Renamer {
    /// The variable that an occurrence means; `nil` after a report.
    func resolveVariable(_ occurrence: NameOccurrence, at span: Span) -> Name? {
        if occurrence.qualifier == nil, let name = locals[occurrence.text] {
            uses.append(name)
            return name
        }
        return resolveGlobal(occurrence, .value, at: span)
    }

    func resolveConstructor(_ occurrence: NameOccurrence, at span: Span) -> Name? {
        if occurrence.qualifier == nil, let entity = BuiltinExports.constructor(occurrence.text) {
            entities[entity.name] = entity
            return entity.name
        }
        return resolveGlobal(occurrence, .constructor, at: span)
    }

    func resolveType(_ occurrence: NameOccurrence, at span: Span) -> Name? {
        if occurrence.qualifier == nil,
            let name = BuiltinExports.type(occurrence.text, starIsType: isOn(.starIsType))
        {
            return name
        }
        return resolveGlobal(occurrence, .type, at: span)
    }

    func resolveGlobal(_ occurrence: NameOccurrence, _ space: NameSpace, at span: Span) -> Name? {
        resolveGlobalEntity(occurrence, space, at: span)?.name
    }

    /// The one entity that an occurrence means, marked as used; `nil` after a report.
    func resolveGlobalEntity(_ occurrence: NameOccurrence, _ space: NameSpace, at span: Span) -> Entity? {
        let found = global.lookup(occurrence, space)
        if found.count == 1 {
            use(found[0], as: occurrence, at: span)
            return found[0]
        }
        if found.isEmpty {
            if !global.mayBeMissing(occurrence) { reportNotInScope(occurrence, space, at: span) }
        } else {
            report(RenameMessages.ambiguous(occurrence, found, at: span))
        }
        return nil
    }

    func use(_ entity: Entity, as occurrence: NameOccurrence, at span: Span) {
        entities[entity.name] = entity
        global.markUsed(occurrence, entity)
        if entity.name.module == module.identity {
            uses.append(entity.name)
        } else if !isExporting, warns(.deprecations),
            let text = entity.warning ?? entity.name.module.flatMap({ interfaces[$0]?.warning })
        {
            report(RenameMessages.deprecated(entity, text, at: span))
        }
    }

    // MARK: Not in scope

    private func reportNotInScope(_ occurrence: NameOccurrence, _ space: NameSpace, at span: Span) {
        let localTexts = space == .value && occurrence.qualifier == nil ? Array(locals.keys) : []
        report(
            RenameMessages.notInScope(
                occurrence, space, at: span, similar: global.similar(to: occurrence, space, besides: localTexts),
                isQualifierKnown: occurrence.qualifier.map(global.knows) ?? true,
                otherSpace: otherSpace(occurrence, space), sources: sources(of: occurrence, space)))
    }

    private func otherSpace(_ occurrence: NameOccurrence, _ space: NameSpace) -> Entity? {
        switch space {
        case .constructor: global.lookup(occurrence, .type).first
        case .type: global.lookup(occurrence, .constructor).first
        case .value, .typeVariable: nil
        }
    }

    /// Modules that would bring the occurrence into scope: those imported without it first.
    private func sources(of occurrence: NameOccurrence, _ space: NameSpace) -> [Symbol] {
        if let qualifier = occurrence.qualifier, global.knows(qualifier: qualifier) {
            return global.imports.filter {
                $0.qualifier == qualifier && $0.interface.entity(occurrence.text, space) != nil
            }.map { ModuleIdentity.name(of: $0.interface.module) }
        }
        let imported = global.imports.map(\.interface.module)
        let offering = interfaces.values.filter { $0.entity(occurrence.text, space) != nil }.map(\.module)
        let here = imported.filter(offering.contains)
        if !here.isEmpty { return here.prefix(1).map(ModuleIdentity.name) }
        // The insides of the base library are no place to import from.
        let isPublic = { (name: Symbol) in !["GHC.", "Hythe."].contains { name.text.hasPrefix($0) } }
        return
            offering.filter { isPublic($0) && $0 != module.identity }.sorted {
                ($0.text.count, $0) < ($1.text.count, $1)
            }.prefix(2).map(ModuleIdentity.name)
    }
}
