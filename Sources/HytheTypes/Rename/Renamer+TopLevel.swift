import HytheBase
import HytheSyntax

/// Second walk: everything that a module declares.
extension Renamer {
    func renameTopLevel() {
        func global(_ text: Symbol) -> Name? { self.global.own.entity(text, .value)?.name }
        if module.isBoot { refuseDefinitions() }
        renameTypeDeclarations()
        let afterTypes = uses.count
        let (bindings, nodes, range) = renameBindings(module.declarations, isTopLevel: true, binder: global)
        output.bindings = bindings
        topLevel.nodes += nodes
        topLevel.ranges = [0..<afterTypes, range]
        for declaration in module.declarations {
            switch declaration.kind {
            case .instance(let instance): renameInstance(instance)
            case .standaloneDeriving(let instance, let strategy, let via):
                renameStandaloneDeriving(instance, strategy: strategy, via: via, at: declaration.span)
            case .data(let data) where data.pattern == nil: renameDeriving(data)
            case .familyInstance(let equation):
                if let renamed = renameEquation(equation), !isAssociated(renamed.family) {
                    output.familyInstances.append(renamed)
                }
            case .defaultTypes(let types):
                if output.defaults != nil { report(RenameMessages.secondDefault(at: declaration.span)) }
                output.defaults = types.map(renameType)
            case .foreignDeclaration(let foreign): renameForeign(foreign, at: declaration.span)
            case .implicitBinding: report(RenameMessages.implicitBindingElsewhere(at: declaration.span))
            case .pragma(.rules(let rules)): output.rules += rules.compactMap(renameRule)
            default: break
            }
        }
        for instance in dataInstances() { renameDeriving(instance.data) }
        output.visibleConstructors = self.global.visibleConstructors
        requireMain()
    }

    /// Whether the family is a class's, which is reported: its instances stand in those of the class.
    func isAssociated(_ family: Located<Name>) -> Bool {
        guard let class_ = entities[family.value]?.parent else { return false }
        report(RenameMessages.associatedOutside(family, class_))
        return true
    }

    /// An `.hs-boot` file says only what there is.
    private func refuseDefinitions() {
        for declaration in module.declarations {
            switch declaration.kind {
            case .function, .pattern, .foreignDeclaration, .patternSynonym, .standaloneDeriving, .familyInstance:
                report(RenameMessages.definitionInBoot(at: declaration.span))
            case .family(let family) where family.equations != nil:
                report(.notSupportedYet("a closed type family in an `.hs-boot` file", at: declaration.span))
            case .data(let data) where !data.deriving.isEmpty || data.pattern != nil:
                report(RenameMessages.definitionInBoot(at: declaration.span))
            case .instance(let instance) where !instance.body.isEmpty:
                report(RenameMessages.definitionInBoot(at: declaration.span))
            default: break
            }
        }
    }

    /// A program's module must define where it begins, unless C calls it through its exports.
    private func requireMain() {
        guard module.identity == entry.module, !module.isBoot, global.own.entity(entry.function, .value) == nil,
            global.lookup(NameOccurrence(entry.function), .value).isEmpty,
            !output.foreignDeclarations.contains(where: { $0.direction == .export })
        else { return }
        output.missingMain = RenameMessages.noMain(entry, at: module.name.span)
    }

    /// What the program begins with is for the runtime system, outside of the module.
    func requireExportedMain(_ exports: ExportEnvironment) {
        guard module.identity == entry.module, !module.isBoot, output.missingMain == nil,
            exports.entity(entry.function, .value) == nil,
            !output.foreignDeclarations.contains(where: { $0.direction == .export })
        else { return }
        output.missingMain = RenameMessages.mainNotExported(entry, at: module.name.span)
    }

    /// Renames the pragmas about bindings that stand among their declarations.
    ///
    /// - Parameter binder: the name that a text is bound to by these declarations; `nil` if it is not.
    /// - Returns: what is said about inlining.
    func renamePragmas(
        _ declarations: [Declaration], isTopLevel: Bool = false, isClass: Bool = false, binder: (Symbol) -> Name?
    ) -> [Name: InlinePragma] {
        var inlining: [Name: InlinePragma] = [:]
        var places: [Name: Span] = [:]
        let imported = declarations.compactMap { declaration in
            if case .foreignDeclaration(let foreign) = declaration.kind, foreign.direction == .import {
                return foreign.name.value.text
            }
            return nil
        }
        for declaration in declarations {
            switch declaration.kind {
            case .pragma(.inline(let kind, let names, _)):
                for name in names {
                    guard let bound = binder(name.value), !imported.contains(name.value) else {
                        report(RenameMessages.pragmaWithoutBinding(name))
                        continue
                    }
                    if let earlier = places.updateValue(name.span, forKey: bound) {
                        report(RenameMessages.twoInlinePragmas(name, earlier: earlier))
                    }
                    inlining[bound] = InlinePragma(kind)
                }
            case .pragma(.costCentre(let name)) where binder(name.value) == nil:
                report(RenameMessages.pragmaWithoutBinding(name))
            case .pragma(.minimal) where !isClass: report(RenameMessages.misplacedMinimal(at: declaration.span))
            case .pragma(.complete(let names)):
                let members = names.compactMap { resolveConstructor(NameOccurrence($0.value), at: $0.span) }
                if members.count == names.count {
                    output.completeSets.append(Located(members, at: declaration.span))
                }
            default: break
            }
        }
        return inlining
    }

    /// Where declarations stand.
    enum DeclarationPlace { case topLevel, local, class_, instance }

    /// The functions of SPECIALISE pragmas, with a signature for each type.
    func renameSpecialisations(
        _ declarations: [Declaration], in place: DeclarationPlace, binder: (Symbol) -> Name?
    ) -> [RExpression] {
        declarations.flatMap { declaration -> [RExpression] in
            if case .pragma(.specialiseInstance) = declaration.kind, place != .instance {
                report(RenameMessages.misplacedSpecialiseInstance(at: declaration.span))
            }
            guard case .pragma(.specialise(let name, let types)) = declaration.kind else { return [] }
            if place == .class_ { report(RenameMessages.misplacedSpecialise(at: declaration.span)) }
            // One of an imported function stands at the top level.
            let imported = place == .topLevel ? global.lookup(NameOccurrence(name.value), .value).first?.name : nil
            guard let bound = binder(name.value) ?? imported else {
                report(RenameMessages.pragmaWithoutBinding(name))
                return []
            }
            let function = RExpression(.variable(bound), at: declaration.span)
            return types.map { RExpression(.signature(function, renameSignature($0)), at: declaration.span) }
        }
    }

    private func renameForeign(_ foreign: ForeignDeclaration, at span: Span) {
        let resolved: Name
        switch foreign.direction {
        case .import:
            resolved = .global(module.identity, foreign.name.value.text, .value)
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
}

extension InlinePragma {
    /// - Parameter keyword: that of the pragma.
    fileprivate init(_ keyword: Symbol) {
        self =
            switch keyword.text {
            case "INLINE": .inline
            case "NOINLINE", "NOTINLINE", "OPAQUE": .noInline
            default: .inlinable
            }
    }
}
