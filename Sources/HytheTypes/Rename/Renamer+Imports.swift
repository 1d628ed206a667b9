import HytheBase
import HytheSyntax

extension Renamer {
    var importsPreludeByItself: Bool {
        isOn(.implicitPrelude) && module.name.value != "Prelude"
            && !module.imports.contains { $0.module.value == "Prelude" }
    }

    func processImports() {
        var imports = module.imports.map { ($0, isImplicit: false) }
        if importsPreludeByItself {
            var prelude = ImportDeclaration(
                module: LSymbol("Prelude", at: module.name.span), isQualified: false, alias: nil, isHiding: false,
                items: nil, span: module.name.span)
            prelude.identity = module.prelude
            imports.append((prelude, isImplicit: true))
        }
        for (declaration, isImplicit) in imports {
            let name = declaration.identity
            if !output.imports.contains(name) { output.imports.append(name) }
            if declaration.isSafe, module.extensions.safety == nil {
                report(RenameMessages.safeImportWithoutMode(at: declaration.span))
            }
            if declaration.isSafe || module.extensions.safety == .safe {
                output.safeImports.append(Located(name, at: declaration.span))
            }
            guard let interface = interfaces[name] else {
                // The loader has said that it is not there.
                global.addMissing(declaration)
                continue
            }
            if let text = interface.warning, warns(.deprecations) {
                report(RenameMessages.deprecatedModule(declaration.module, text))
            }
            global.add(
                ImportScope(
                    declaration: declaration, interface: interface, selection: selection(declaration, interface),
                    isImplicit: isImplicit))
        }
    }

    private func selection(_ declaration: ImportDeclaration, _ interface: ExportEnvironment) -> ImportScope.Selection {
        guard let items = declaration.items else { return .all }
        var chosen: [Name: Int] = [:]
        for (index, item) in items.enumerated() {
            for entity in select(item, declaration, interface) where chosen[entity.name] == nil {
                chosen[entity.name] = index
            }
        }
        return declaration.isHiding ? .hiding(Set(chosen.keys)) : .only(chosen)
    }

    private func select(_ item: Located<ImportItem>, _ declaration: ImportDeclaration, _ interface: ExportEnvironment)
        -> [Entity]
    {
        switch item.value {
        case .variable(let name):
            let entities = interface.entities(name.value, .value)
            if entities.isEmpty { missing(name, .value, declaration, interface) }
            return entities
        case .pattern(let name):
            guard let entity = interface.entity(name.value, .constructor) else {
                missing(name, .constructor, declaration, interface)
                return []
            }
            return [entity]
        case .type(let name, let subordinates):
            let type = interface.entity(name.value, .type)
            // Hiding `C` hides a constructor of that name too.
            if declaration.isHiding, case .none = subordinates {
                let found = [type, interface.entity(name.value, .constructor)].compactMap { $0 }
                if found.isEmpty { missing(name, .type, declaration, interface) }
                return found
            }
            guard let type else {
                missing(name, .type, declaration, interface)
                return []
            }
            let exported = members(of: type, among: interface.exports, all: interface.forEach)
            switch subordinates {
            case .none: return [type]
            case .all, .allAnd:
                if exported.isEmpty, warns(.dodgyImports) {
                    report(RenameMessages.nothingInside(type.name, at: item.span, flag: .dodgyImports))
                }
                return [type] + exported
            case .some(let names):
                return [type]
                    + names.compactMap { child in
                        let found = exported.first { $0.name.occurrence == child.value }
                        if found == nil, !declaration.isHiding {
                            let similar = Spelling.similar(
                                to: child.value.text, among: exported.map(\.name.occurrence.text))
                            report(
                                RenameMessages.subordinateNotExported(
                                    child, of: name.value, by: declaration.module.value, similar: similar))
                        }
                        return found
                    }
            }
        }
    }

    private func missing(
        _ name: LSymbol, _ space: NameSpace, _ declaration: ImportDeclaration, _ interface: ExportEnvironment
    ) {
        // Hiding what is not there is harmless.
        if declaration.isHiding {
            if warns(.dodgyImports) {
                report(RenameMessages.hidesNothing(name, of: declaration.module.value))
            }
            return
        }
        if space == .type, let constructor = interface.entity(name.value, .constructor), let parent = constructor.parent
        {
            report(RenameMessages.importOfConstructor(name, of: parent, by: declaration.module.value))
            return
        }
        let similar = Spelling.similar(to: name.value.text, among: interface.texts(space).map(\.text).sorted())
        report(RenameMessages.notExported(name, by: declaration.module.value, similar: similar))
    }
}
