import HytheBase
import HytheSyntax

extension Renamer {
    func processImports() {
        var imports = module.imports
        if isOn("ImplicitPrelude"), module.name.value != "Prelude",
            !imports.contains(where: { $0.module.value == "Prelude" })
        {
            imports.append(
                ImportDeclaration(
                    module: LSymbol("Prelude", at: module.name.span), isQualified: false, alias: nil, isHiding: false,
                    items: nil, span: module.name.span))
        }
        for declaration in imports {
            let name = declaration.module.value
            if !output.imports.contains(name) { output.imports.append(name) }
            // A module that is not there has been reported by the loader.
            guard let interface = interfaces[name] else { continue }
            fixities.merge(interface.fixities) { $1 }
            constructorFields.merge(interface.constructorFields) { $1 }
            add(imported(by: declaration, from: interface), of: declaration)
        }
        if module.name.value == "GHC.Types" {
            for entity in ExportEnvironment.builtinTypes { define(entity) }
        }
    }

    private func add(_ entities: [Entity], of declaration: ImportDeclaration) {
        let qualifier = declaration.alias?.value ?? declaration.module.value
        for entity in entities {
            global.add(entity, qualifier: qualifier)
            if !declaration.isQualified { global.add(entity, qualifier: nil) }
        }
    }

    private func imported(by declaration: ImportDeclaration, from interface: ExportEnvironment) -> [Entity] {
        guard let items = declaration.items else { return interface.entities }
        var chosen: Set<Entity> = []
        for item in items { chosen.formUnion(select(item, declaration, interface)) }
        return interface.entities.filter { chosen.contains($0) != declaration.isHiding }
    }

    private func select(_ item: Located<ImportItem>, _ declaration: ImportDeclaration, _ interface: ExportEnvironment)
        -> [Entity]
    {
        switch item.value {
        case .variable(let name):
            let found = interface.entities.filter { $0.name.occurrence == name.value && $0.name.space == .value }
            if found.isEmpty { missing(name, declaration, interface) }
            return found
        case .type(let name, let subordinates):
            var found = interface.entities.filter { $0.name.occurrence == name.value && $0.name.space == .type }
            // Hiding a type's name hides a constructor of the same name too.
            if declaration.isHiding, case .none = subordinates {
                found += interface.entities.filter { $0.name.occurrence == name.value && $0.name.space == .constructor }
            }
            guard let type = found.first else {
                missing(name, declaration, interface)
                return []
            }
            let children = interface.entities.filter { $0.parent == type.name }
            switch subordinates {
            case .none: return found
            case .all: return found + children
            case .some(let names):
                for child in names {
                    let matching = children.filter { $0.name.occurrence == child.value }
                    if matching.isEmpty { missing(child, declaration, interface) }
                    found += matching
                }
                return found
            }
        }
    }

    private func missing(_ name: LSymbol, _ declaration: ImportDeclaration, _ interface: ExportEnvironment) {
        // Hiding what is not there is harmless, as in GHC.
        if declaration.isHiding { return }
        let similar = Spelling.similar(to: name.value.text, among: interface.entities.map(\.name.occurrence.text))
        report(RenameMessages.notExported(name, by: declaration.module.value, similar: similar))
    }

    // MARK: Exports

    func exportEnvironment() -> ExportEnvironment {
        var environment = ExportEnvironment(module: module.name.value, entities: exportedEntities())
        for entity in environment.entities {
            if let fixity = fixities[entity.name] { environment.fixities[entity.name] = fixity }
            if let fields = constructorFields[entity.name] { environment.constructorFields[entity.name] = fields }
        }
        return environment
    }

    private func exportedEntities() -> [Entity] {
        guard let exports = module.exports else {
            if module.hasHeader { return definitions }
            return definitions.filter { $0.name.occurrence == "main" && $0.name.space == .value }
        }
        var result: [Entity] = []
        var seen: Set<Entity> = []
        for item in exports {
            for entity in export(item) where seen.insert(entity).inserted {
                if let clash = result.first(where: {
                    $0.name.occurrence == entity.name.occurrence && $0.name.space == entity.name.space
                }) {
                    report(RenameMessages.conflictingExports(clash.name, entity.name, at: item.span))
                }
                result.append(entity)
            }
        }
        return result
    }

    private func export(_ item: Located<ExportItem>) -> [Entity] {
        switch item.value {
        case .variable(let name):
            guard let resolved = resolveGlobal(name.value, .value, at: name.span) else { return [] }
            return global.lookup(name.value, .value).filter { $0.name == resolved }
        case .module(let name):
            let unqualified = Set(global.all(qualifier: nil))
            let found = global.all(qualifier: name.value).filter(unqualified.contains)
            if found.isEmpty, !global.knows(qualifier: name.value), name.value != module.name.value {
                report(RenameMessages.unknownExportedModule(name))
            }
            return found.sorted { $0.name.occurrence < $1.name.occurrence }
        case .type(let name, let subordinates):
            guard let resolved = resolveType(name.value, at: name.span) else { return [] }
            let type = global.lookup(name.value, .type).filter { $0.name == resolved }
            let children = children(of: resolved)
            switch subordinates {
            case .none: return type
            case .all: return type + children
            case .some(let names):
                return type
                    + names.flatMap { child in
                        let found = children.filter { $0.name.occurrence == child.value }
                        if found.isEmpty { report(RenameMessages.noSuchSubordinate(child, of: resolved)) }
                        return found
                    }
            }
        }
    }

    /// Constructors, fields and methods of a type or class that are in scope, qualified or not.
    private func children(of type: Name) -> [Entity] {
        var result: [Entity] = definitions.filter { $0.parent == type }
        for declaration in module.imports {
            let qualifier = declaration.alias?.value ?? declaration.module.value
            for entity in global.all(qualifier: qualifier) where entity.parent == type && !result.contains(entity) {
                result.append(entity)
            }
        }
        if result.isEmpty { result = global.all(qualifier: "Prelude").filter { $0.parent == type } }
        return result.sorted { $0.name.id < $1.name.id }
    }
}
