import HytheBase
import HytheCore
import HytheTypes

/// A module's foreign declarations in Core, and what C sees of its exports.
package struct ForeignModule {
    /// Definitions of the imported variables, of exported closures and workers.
    package var bindings: [TopBinding] = []
    package var exports: [ForeignExport] = []
    package var diagnostics: [Diagnostic] = []
}

/// Judges foreign declarations and turns them into Core.
package struct ForeignDesugarer {
    private let module: Symbol
    private var output = ForeignModule()

    /// - Parameter exportedValues: for each declaration the exported value in Core; `nil` for imports.
    package static func run(module: Symbol, declarations: [TForeign], exportedValues: [Core?]) -> ForeignModule {
        var desugarer = ForeignDesugarer(module: module)
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

    private init(module: Symbol) {
        self.module = module
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
        if let earlier = output.exports.first(where: { $0.cName == cName }) {
            report(ForeignMessages.duplicateCName(cName, at: declaration.span, earlier: earlier.span))
            return
        }
        guard let (signature, parts) = exportSignature(declaration) else { return }
        let stable = ForeignExport.stableName(module: module, haskellName: haskellName, number: number)
        let worker = Name.global(module, Symbol("$w" + stable.occurrence.text), .value, at: declaration.span)
        output.bindings.append(TopBinding(name: stable, value: value))
        let body = ExportWorker.make(function: .variable(stable), arguments: parts.arguments, result: parts.result, isIO: signature.isIO)
        output.bindings.append(TopBinding(name: worker, value: body))
        output.exports.append(
            ForeignExport(
                module: module, cName: cName, signature: signature, haskellName: haskellName, stable: stable,
                worker: worker, span: declaration.span))
    }

    private mutating func exportSignature(_ declaration: TForeign)
        -> (ForeignSignature, (arguments: [ScalarCoding], result: ForeignType))?
    {
        let function = ForeignFunctionType(declaration.type)
        var codings: [ScalarCoding] = []
        for argument in function.arguments {
            guard case .scalar(let coding) = ForeignType(argument) else {
                report(ForeignMessages.notMarshallable(argument, declaration, isResult: false))
                return nil
            }
            codings.append(coding)
        }
        let scalar: ForeignScalar?
        guard let result = ForeignType(function.result) else {
            report(ForeignMessages.notMarshallable(function.result, declaration, isResult: true))
            return nil
        }
        switch result {
        case .scalar(let coding): scalar = coding.scalar
        case .unit: scalar = nil
        case .unlifted:
            report(ForeignMessages.notMarshallable(function.result, declaration, isResult: true))
            return nil
        }
        let signature = ForeignSignature(arguments: codings.map(\.scalar), result: scalar, isIO: function.isIO)
        return (signature, (codings, result))
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
        case .function, .value:
            report(.notSupportedYet("`capi` imports", at: declaration.convention.span, hints: ["use `ccall` for a plain C function"]))
            value = nil
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

    /// The parts of an imported function's type; reports what cannot cross.
    private mutating func importParts(_ type: Type, _ declaration: TForeign)
        -> (arguments: [ForeignType], result: ForeignType, isIO: Bool)?
    {
        let function = ForeignFunctionType(type)
        var arguments: [ForeignType] = []
        for argument in function.arguments {
            switch ForeignType(argument) {
            case .unit, nil:
                report(ForeignMessages.notMarshallable(argument, declaration, isResult: false))
                return nil
            case .some(let part): arguments.append(part)
            }
        }
        guard let result = ForeignType(function.result) else {
            report(ForeignMessages.notMarshallable(function.result, declaration, isResult: true))
            return nil
        }
        return (arguments, result, function.isIO)
    }

    private mutating func call(_ declaration: TForeign, target: ForeignCall.Target, type: Type) -> Core? {
        guard let parts = importParts(type, declaration) else { return nil }
        let call = ForeignCall(
            target: target, safety: safety(declaration), arguments: parts.arguments.map(\.cType),
            result: parts.result.cType)
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
        guard case .scalar(let coding) = ForeignType(pointer), let parts = importParts(function, declaration) else {
            return nil
        }
        let call = ForeignCall(
            target: .dynamic, safety: safety(declaration), arguments: parts.arguments.map(\.cType),
            result: parts.result.cType)
        return ImportWrapper.make(
            call: call, arguments: [.scalar(coding)] + parts.arguments, result: parts.result, isIO: parts.isIO)
    }

    private mutating func address(_ symbol: Symbol, _ declaration: TForeign) -> Core? {
        let type = declaration.type.splitForalls.body
        guard case .scalar(let coding) = ForeignType(type), coding.scalar == .pointer || coding.scalar == .functionPointer
        else {
            report(ForeignMessages.addressNeedsPointer(declaration.type, at: declaration.name.span))
            return nil
        }
        return coding.box(.literal(.symbol(symbol)))
    }

    private mutating func wrapper(_ declaration: TForeign) -> Core? {
        let (arguments, action) = declaration.type.splitForalls.body.splitFunction
        guard arguments.count == 1, action.headTyCon?.name == BuiltinNames.io,
            let result = action.splitApplication.arguments.first, let function = result.functionPointerContent,
            function == arguments[0], case .scalar(let pointer) = ForeignType(result)
        else {
            report(ForeignMessages.badWrapper(declaration.type, at: declaration.name.span))
            return nil
        }
        let parts = ForeignFunctionType(function)
        var codings: [ScalarCoding] = []
        for argument in parts.arguments {
            guard case .scalar(let coding) = ForeignType(argument) else {
                report(ForeignMessages.notMarshallable(argument, declaration, isResult: false))
                return nil
            }
            codings.append(coding)
        }
        guard let result = ForeignType(parts.result) else {
            report(ForeignMessages.notMarshallable(parts.result, declaration, isResult: true))
            return nil
        }
        let worker = Name.global(module, Symbol("$wcallback_" + declaration.name.value.occurrence.text), .value)
        output.bindings.append(
            TopBinding(name: worker, value: CallbackWrapper.worker(arguments: codings, result: result, isIO: parts.isIO)))
        let callback = ForeignCall(
            target: .dynamic, safety: .safe, arguments: codings.map(\.scalar.cType), result: result.cType)
        return CallbackWrapper.make(callback: .callback(worker: worker, callback), pointer: pointer)
    }
}

extension Type {
    /// `t` of `FunPtr t`.
    fileprivate var functionPointerContent: Type? {
        let type = unwrappingNewtypes
        guard let name = type.headTyCon?.name, ForeignScalar(typeName: name) == .functionPointer else { return nil }
        return type.splitApplication.arguments.first
    }
}
