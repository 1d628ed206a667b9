import HytheBase
import HytheSyntax

/// Safe Haskell: what safe modules may import and declare.
extension Checker {
    /// Says whether others may trust the module, and reports imports that it must not have; as under GHC, only if
    /// nothing else is wrong.
    func checkSafety(_ module: RenamedModule) {
        own.isTrusted =
            switch extensions.safety {
            case .safe, .trustworthy: true
            case .unsafe: false
            // The library's modules say what they are.
            case nil: options.callSitePackage == nil || isSafe(module)
            }
        if hasErrors { return }
        for place in module.safeImports where !isTrusted(place.value) {
            report(
                .error(
                    "`\(place.value)` is not safe to import", at: place.span,
                    hints: ["it is marked `Unsafe`, or uses something unsafe without being `Trustworthy`"]))
        }
    }

    private func isTrusted(_ module: Symbol) -> Bool {
        module != BuiltinNames.prim && imports[module]?.isTrusted != false
    }

    private func isSafe(_ module: RenamedModule) -> Bool {
        module.rules.isEmpty && !SafetyMode.unsafeExtensions.contains(where: has)
            && module.imports.allSatisfy(isTrusted)
            && !module.foreignDeclarations.contains(where: isPureImport)
    }

    /// Whether C's function, called without IO, is relied upon to have no effects.
    func isPureImport(_ foreign: RForeign) -> Bool {
        guard foreign.direction == .import, foreign.entity?.value.contains("&") != true,
            let type = globalType(foreign.name.value)
        else { return false }
        let result = type.splitForalls.body.splitFunction.result.unwrappingNewtypes.type
        return result.headTyCon?.name != BuiltinNames.io
    }
}
