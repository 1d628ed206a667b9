import HytheBase
import HytheSyntax

/// What each stock class makes of a data type.
extension Renamer {
    private func dataDerivation(
        _ class_: RType, _ type: RTypeDeclaration, _ data: RData, at span: Span
    ) -> Derivation? {
        if !isOn(.deriveDataTypeable) {
            report(RenameMessages.derivingNeeds(.deriveDataTypeable, for: DerivedNames.data, at: span))
            return nil
        }
        let shape = DataShape(type.name, data, fixity: fixity)
        if let primitive = shape.constructors.flatMap(\.primitives).compactMap({ $0 }).first {
            let reason = "a field has the primitive type `\(primitive)`"
            report(RenameMessages.cannotDerive(DerivedNames.data, for: type.shownName, because: reason, at: span))
            return nil
        }
        let deriver = Deriver(shape, at: span)
        let variables = type.parameters.map { RType(.variable($0.name), at: span) }
        let whole = type.applied(to: type.parameters.map(\.name), at: span)
        let typeable = RType(.constructor(BuiltinNames.typeable), at: span)
        let fields = data.constructors.flatMap(\.fields).map(\.type).filter { !isSame($0, whole) }
        let wanted =
            fields.map { RType(.apply(class_, $0), at: span) }
            + variables.map { RType(.apply(typeable, $0), at: span) }
        let cast = deriver.castMethod(parameters: variables.count)
        var made = Derivation(methods: dataMethods(deriver), wanted: wanted)
        made.casts = .init(
            methods: cast.map { [$0] } ?? [], wanted: variables.map { RType(.apply(class_, $0), at: span) })
        return made
    }

    /// The methods; the constants that they need are made the first time that the type is met.
    private func dataMethods(_ deriver: Deriver) -> [RBinding] {
        let typeName = deriver.data.name
        func constant(_ constructor: Name?) -> Name {
            let text = constructor.map { "$c\($0.occurrence)" } ?? "$t\(typeName.occurrence)"
            // Two modules' types of one name may both be derived for here.
            let home = typeName.module.flatMap { $0 == module.identity ? nil : $0 }.map { "\($0)." } ?? ""
            return .global(module.identity, Symbol(home + text), .value)
        }
        let (methods, constants) = deriver.dataMethods(constant: constant)
        if output.bindings.signatures[constant(nil)] == nil {
            output.bindings.groups += constants.map { [$0] }
            let span = deriver.code.span
            func declare(_ name: Name, _ type: Name) {
                output.bindings.signatures[name] = RSignature(
                    implicit: [], type: RType(.constructor(type), at: span), span: span)
            }
            declare(constant(nil), DerivedNames.dataType)
            for constructor in deriver.data.constructors { declare(constant(constructor.name), DerivedNames.constr) }
        }
        return methods
    }

    /// How the instance is made, if not from that of the newtype's field; `nil` after a report.
    func derivation(
        _ class_: RType, strategy: Symbol?, _ type: RTypeDeclaration, _ data: RData, at span: Span
    ) -> Derivation? {
        if strategy == "anyclass" {
            if !isOn(.deriveAnyClass), let name = headConstructor(class_) {
                report(RenameMessages.derivingNeeds(.deriveAnyClass, for: name, at: span))
            }
            return Derivation(methods: [], wanted: [], target: .ofClassKind)
        }
        guard let name = headConstructor(class_) else { return nil }
        if name == DerivedNames.data { return dataDerivation(class_, type, data, at: span) }
        if let generic = genericClass(name) { return genericDerivation(generic, name, type, data, at: span) }
        if name == DerivedNames.liftClass, !isOn(.deriveLift) {
            report(RenameMessages.derivingNeeds(.deriveLift, for: name, at: span))
            return nil
        }
        switch Deriver(DataShape(type.name, data, fixity: fixity), at: span).methods(of: name) {
        case .methods(let methods):
            let whole = type.applied(to: type.parameters.map(\.name), at: span)
            let fields = data.constructors.flatMap(\.fields).map(\.type).filter {
                !isPrimitive($0) && !isSame($0, whole)
            }
            return Derivation(methods: methods, wanted: fields.map { RType(.apply(class_, $0), at: span) })
        case .impossible(let reason):
            report(RenameMessages.cannotDerive(name, for: type.shownName, because: reason, at: span))
            return nil
        case .unknownClass where functorLikeExtension(name) != nil:
            return functorDerivation(class_, name, type, data, at: span)
        case .unknownClass:
            if strategy == nil, isOn(.deriveAnyClass) {
                return Derivation(methods: [], wanted: [], target: .ofClassKind)
            }
            report(RenameMessages.notDerivable(name, for: type.shownName, isNewtype: data.isNewtype, at: span))
            return nil
        }
    }

    /// Whether the class is one of type constructors: the type's last parameter is left out.
    func isOfConstructors(_ class_: Name) -> Bool {
        functorLikeExtension(class_) != nil || class_ == GenericNames.generic1
    }

    func functorLikeExtension(_ class_: Name) -> Extension? {
        switch class_ {
        case BuiltinNames.functor: .deriveFunctor
        case DerivedNames.foldable: .deriveFoldable
        case DerivedNames.traversable: .deriveTraversable
        default: nil
        }
    }

    private func functorDerivation(
        _ class_: RType, _ name: Name, _ type: RTypeDeclaration, _ data: RData, at span: Span
    ) -> Derivation? {
        if let needed = functorLikeExtension(name), !isOn(needed) {
            report(RenameMessages.derivingNeeds(needed, for: name, at: span))
            return nil
        }
        do throws(FunctorDeriver.Failure) {
            let data = data.mapFieldTypes(typeDeclarations.expanded)
            guard let result = try FunctorDeriver(type, data, typeDeclarations, at: span)?.derive(name) else {
                throw FunctorDeriver.Failure(reason: "it has no parameter")
            }
            let wanted = result.containers.map { RType(.apply(class_, $0), at: span) }
            return Derivation(methods: result.methods, wanted: wanted)
        } catch {
            report(RenameMessages.cannotDerive(name, for: type.shownName, because: error.reason, at: span))
            return nil
        }
    }

    private func genericClass(_ class_: Name) -> GenericDeriver.Class? {
        switch class_ {
        case GenericNames.generic: .generic
        case GenericNames.generic1: .generic1
        default: nil
        }
    }

    private func genericDerivation(
        _ class_: GenericDeriver.Class, _ name: Name, _ type: RTypeDeclaration, _ data: RData, at span: Span
    ) -> Derivation? {
        if !isOn(.deriveGeneric) {
            report(RenameMessages.derivingNeeds(.deriveGeneric, for: name, at: span))
            return nil
        }
        let home = type.name.module ?? module.identity
        // As under GHC, fixities that other modules declare are not in the metadata.
        let fixities = { (name: Name) in name.module == self.module.identity ? self.fixity(of: name) : .standard }
        let package =
            home == module.identity ? output.package : typeDeclarations.package(of: type.name) ?? output.package
        do throws(GenericDeriver.Failure) {
            let result = try GenericDeriver(
                class_, type, data.mapFieldTypes(typeDeclarations.expanded),
                home: (ModuleIdentity.name(of: home), package), fixity: fixities, at: span
            ).derive()
            let functor = RType(.constructor(BuiltinNames.functor), at: span)
            let wanted = result.functors.map { RType(.apply(functor, $0), at: span) }
            var made = Derivation(methods: result.methods, wanted: wanted)
            made.associated = (class_.family, result.representation)
            return made
        } catch {
            report(RenameMessages.cannotDerive(name, for: type.shownName, because: error.reason, at: span))
            return nil
        }
    }
}
