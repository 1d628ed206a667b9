import HytheBase
import HytheCore
import HytheTypes

/// A module's foreign declarations in Core, and what C sees of its exports.
package struct ForeignModule {
    /// Definitions of the imported variables, of exported closures and workers.
    package var bindings: [TopBinding] = []
    package var exports: [ForeignExport] = []
    package var capiImports: [CapiImport] = []
    package var diagnostics: [Diagnostic] = []
}

/// Judges foreign declarations and turns them into Core.
package struct ForeignDesugarer {
    private let module: Symbol
    private let visibleConstructors: Set<Name>
    private let allowsUnlifted: Bool
    private var output = ForeignModule()

    /// - Parameters:
    ///   - exportedValues: for each declaration the exported value in Core; `nil` for imports.
    ///   - visibleConstructors: a newtype is looked through if its constructor is among them (Haskell 2010, 8.4.2).
    ///   - allowsUnlifted: UnliftedFFITypes.
    package static func run(
        module: Symbol, declarations: [TForeign], exportedValues: [Core?], visibleConstructors: Set<Name>,
        allowsUnlifted: Bool
    ) -> ForeignModule {
        var desugarer = ForeignDesugarer(
            module: module, visibleConstructors: visibleConstructors, allowsUnlifted: allowsUnlifted)
        // GHC 9.0 numbers the last export 0.
        var number = declarations.count { $0.direction == .export }
        for (declaration, value) in zip(declarations, exportedValues) {
            switch declaration.direction {
            case .import: desugarer.importDeclaration(declaration)
            case .export:
                number -= 1
                if let value { desugarer.exportDeclaration(declaration, value: value, number: number) }
            }
        }
        return desugarer.output
    }

    private init(module: Symbol, visibleConstructors: Set<Name>, allowsUnlifted: Bool) {
        self.module = module
        self.allowsUnlifted = allowsUnlifted
        self.visibleConstructors = visibleConstructors
    }

    private mutating func report(_ diagnostic: Diagnostic) { output.diagnostics.append(diagnostic) }

    /// Whether the calling convention is one that we have; reports it otherwise.
    private mutating func checkConvention(_ declaration: TForeign) -> Bool {
        switch declaration.convention.value.text {
        case "ccall", "capi": return true
        case "stdcall":
            report(ForeignMessages.stdcallIsCcall(at: declaration.convention.span))
            return true
        default:
            report(ForeignMessages.unsupportedConvention(declaration.convention.value, at: declaration.convention.span))
            return false
        }
    }

    // MARK: Types

    /// How the part crosses; reports if it cannot. `()` is for results.
    private mutating func marshal(_ part: ForeignPart, _ declaration: TForeign) -> ForeignType? {
        if let hidden = part.unwrapped.first(where: { !visibleConstructors.contains($0) }) {
            report(ForeignMessages.hiddenConstructor(hidden, part, declaration))
            return nil
        }
        switch ForeignType(part.type) {
        case .unit where !part.isResult: break
        case .unlifted where !allowsUnlifted:
            report(ForeignMessages.unliftedNeedsExtension(part, declaration))
            return nil
        case let type?: return type
        case nil: break
        }
        report(ForeignMessages.notMarshallable(part, declaration))
        return nil
    }

    /// For what C calls: there are no unlifted types.
    private mutating func marshalLifted(_ part: ForeignPart, _ declaration: TForeign) -> ForeignType? {
        guard let type = marshal(part, declaration) else { return nil }
        if case .unlifted = type {
            report(ForeignMessages.notMarshallable(part, declaration))
            return nil
        }
        return type
    }

    /// Whether there are not too many arguments; reports it otherwise.
    private mutating func checkCount(_ function: ForeignFunctionType, _ declaration: TForeign) -> Bool {
        if function.arguments.count <= ForeignSignature.mostArguments { return true }
        report(ForeignMessages.tooManyArguments(function.arguments.count, declaration))
        return false
    }

    /// The arguments and the result of what C calls; reports each that cannot cross.
    private mutating func calledFromC(_ function: ForeignFunctionType, _ declaration: TForeign)
        -> (arguments: [ScalarCoding], result: ForeignType)?
    {
        guard checkCount(function, declaration) else { return nil }
        var codings: [ScalarCoding] = []
        for argument in function.arguments {
            if case .scalar(let coding) = marshalLifted(argument, declaration) { codings.append(coding) }
        }
        guard let result = marshalLifted(function.result, declaration), codings.count == function.arguments.count else {
            return nil
        }
        return (codings, result)
    }

    // MARK: Exports

    private mutating func exportDeclaration(_ declaration: TForeign, value: Core, number: Int) {
        guard checkConvention(declaration) else { return }
        let haskellName = declaration.name.value.occurrence
        let cName: String
        do {
            cName = try ForeignEntity.parseExport(declaration.entity?.value, defaultName: haskellName.text)
        } catch {
            report(ForeignMessages.badExportName(error.message, at: declaration.entity?.span ?? declaration.name.span))
            return
        }
        guard let (signature, parts) = exportSignature(declaration) else { return }
        let stable = ForeignExport.stableName(module: module, haskellName: haskellName, number: number)
        let worker = Name.global(module, Symbol("$w" + stable.occurrence.text), .value, at: declaration.span)
        output.bindings.append(TopBinding(name: stable, value: value))
        let body = ExportWorker.make(
            function: .variable(stable), arguments: parts.arguments, result: parts.result, isIO: signature.isIO)
        output.bindings.append(TopBinding(name: worker, value: body))
        output.exports.append(
            ForeignExport(
                module: module, cName: cName, signature: signature, haskellName: haskellName, stable: stable,
                worker: worker, span: declaration.span))
    }

    private mutating func exportSignature(_ declaration: TForeign)
        -> (ForeignSignature, (arguments: [ScalarCoding], result: ForeignType))?
    {
        let function = ForeignFunctionType(
            declaration.type, source: declaration.source.functionParts, span: declaration.source.span)
        guard let parts = calledFromC(function, declaration) else { return nil }
        var scalar: ForeignScalar?
        if case .scalar(let coding) = parts.result { scalar = coding.scalar }
        let signature = ForeignSignature(
            arguments: parts.arguments.map(\.scalar), result: scalar, isIO: function.isIO)
        return (signature, parts)
    }

    // MARK: Imports

    private mutating func importDeclaration(_ declaration: TForeign) {
        guard checkConvention(declaration) else { return }
        let isCAPI = declaration.convention.value.text == "capi"
        let name = declaration.name.value
        let entity: ForeignEntity
        do {
            entity = try ForeignEntity.parseImport(
                declaration.entity?.value ?? "", defaultName: name.occurrence.text, isCAPI: isCAPI)
        } catch {
            report(ForeignMessages.badEntity(error.message, at: declaration.entity?.span ?? declaration.name.span))
            return
        }
        let value: Core?
        switch entity {
        case .function(let symbol, _) where !isCAPI:
            value = call(declaration, target: .symbol(Symbol(symbol)), type: declaration.type)
        case .address(let symbol, _):
            value = address(Symbol(symbol), declaration)
        case .dynamic:
            value = dynamic(declaration)
        case .wrapper:
            value = wrapper(declaration)
        case .function(let cName, let header): value = capi(declaration, cName, header, isValue: false)
        case .value(let cName, let header): value = capi(declaration, cName, header, isValue: true)
        }
        if let value {
            output.bindings.append(TopBinding(name: name, value: value, pragma: .inline))
        }
    }

    private func safety(_ declaration: TForeign) -> ForeignCall.Safety {
        switch declaration.safety?.value.text {
        case "unsafe": .unsafe
        case "interruptible": .interruptible
        default: .safe
        }
    }

    /// The parts of an imported function's type; reports each that cannot cross.
    private mutating func importParts(_ type: Type, source: [RType], _ declaration: TForeign)
        -> (arguments: [ForeignType], result: ForeignType, isIO: Bool)?
    {
        let function = ForeignFunctionType(type, source: source, span: declaration.source.span)
        guard checkCount(function, declaration) else { return nil }
        let arguments = function.arguments.compactMap { marshal($0, declaration) }
        guard let result = marshal(function.result, declaration), arguments.count == function.arguments.count else {
            return nil
        }
        return (arguments, result, function.isIO)
    }

    private mutating func call(_ declaration: TForeign, target: ForeignCall.Target, type: Type) -> Core? {
        guard let parts = importParts(type, source: declaration.source.functionParts, declaration) else { return nil }
        let call = ForeignCall(
            target: target, safety: safety(declaration), arguments: parts.arguments.map(\.cType),
            result: parts.result.cType)
        return ImportWrapper.make(call: call, arguments: parts.arguments, result: parts.result, isIO: parts.isIO)
    }

    /// See Note [capi imports].
    private mutating func capi(_ declaration: TForeign, _ cName: String, _ header: String?, isValue: Bool) -> Core? {
        guard let parts = importParts(declaration.type, source: declaration.source.functionParts, declaration) else {
            return nil
        }
        if isValue, !parts.arguments.isEmpty || parts.result.cType == .void {
            report(ForeignMessages.valueIsNoFunction(declaration.type, at: declaration.source.span))
            return nil
        }
        var call = ForeignCall(
            target: .dynamic, safety: safety(declaration), arguments: parts.arguments.map(\.cType),
            result: parts.result.cType)
        let item = CapiImport(
            module: module, haskellName: declaration.name.value.occurrence, cName: cName, header: header,
            isValue: isValue, call: call, span: declaration.span)
        output.capiImports.append(item)
        call.target = .symbol(Symbol(item.symbol))
        return ImportWrapper.make(call: call, arguments: parts.arguments, result: parts.result, isIO: parts.isIO)
    }

    private mutating func dynamic(_ declaration: TForeign) -> Core? {
        let (arguments, result) = declaration.type.splitForalls.body.splitFunction
        guard let pointer = arguments.first, let function = pointer.functionPointerContent,
            function == Type.function(arguments.dropFirst(), result)
        else {
            report(ForeignMessages.badDynamic(declaration.type, at: declaration.name.span))
            return nil
        }
        let source = Array(declaration.source.functionParts.dropFirst())
        guard case .scalar(let coding) = ForeignType(pointer),
            let parts = importParts(function, source: source, declaration)
        else { return nil }
        let call = ForeignCall(
            target: .dynamic, safety: safety(declaration), arguments: parts.arguments.map(\.cType),
            result: parts.result.cType)
        return ImportWrapper.make(
            call: call, arguments: [.scalar(coding)] + parts.arguments, result: parts.result, isIO: parts.isIO)
    }

    private mutating func address(_ symbol: Symbol, _ declaration: TForeign) -> Core? {
        let type = declaration.type.splitForalls.body
        guard case .scalar(let coding) = ForeignType(type),
            coding.scalar == .pointer || coding.scalar == .functionPointer
        else {
            report(ForeignMessages.addressNeedsPointer(declaration.type, at: declaration.name.span))
            return nil
        }
        return coding.box(.literal(.symbol(symbol)))
    }

    private mutating func wrapper(_ declaration: TForeign) -> Core? {
        let maker = ForeignFunctionType(
            declaration.type, source: declaration.source.functionParts, span: declaration.source.span)
        guard maker.arguments.count == 1, maker.isIO, let function = maker.result.type.functionPointerContent,
            function == maker.arguments[0].type
        else {
            report(ForeignMessages.badWrapper(declaration.type, at: declaration.name.span))
            return nil
        }
        if marshal(maker.result, declaration) == nil { return nil }
        let parts = ForeignFunctionType(
            function, source: declaration.source.functionParts[0].functionParts, span: declaration.source.span)
        guard let (codings, result) = calledFromC(parts, declaration) else { return nil }
        let worker = Name.global(module, Symbol("$wcallback_" + declaration.name.value.occurrence.text), .value)
        output.bindings.append(
            TopBinding(
                name: worker, value: CallbackWrapper.worker(arguments: codings, result: result, isIO: parts.isIO)))
        let callback = ForeignCall(
            target: .dynamic, safety: .safe, arguments: codings.map(\.scalar.cType), result: result.cType)
        return CallbackWrapper.make(callback: .callback(worker: worker, callback))
    }
}

extension Type {
    /// `t` of `FunPtr t`.
    fileprivate var functionPointerContent: Type? {
        let type = unwrappingNewtypes.type
        guard let name = type.headTyCon?.name, ForeignScalar(typeName: name) == .functionPointer else { return nil }
        return type.splitApplication.arguments.first
    }
}
