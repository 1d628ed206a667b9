import HytheBase
import HytheTypes

// Note [Running state transformers in place]
// `runRW# (\s -> ...)` stays a call of a function that is never inlined while bindings are still moved and copied: of two uses of
// it each must have a state of its own, and what it allocates. Once nothing moves out of functions any more, the body takes the
// place of the call: no closure is made, none is called, and what it returns may come unboxed. What keeps two of them apart then
// is that operations with effects are neither shared nor moved by any of the passes that follow.

/// The pass that puts bodies of `runRW#` in place of the calls.
enum RunState {
    private static let run = Name.global("GHC.Magic", "runRW#", .value)

    static func run(_ module: CoreModule) -> CoreModule {
        let bindings = module.bindings.map {
            TopBinding(name: $0.name, value: exposed($0.value), pragma: $0.pragma)
        }
        return CoreModule(name: module.name, bindings: bindings)
    }

    private static func exposed(_ core: Core) -> Core {
        let core = core.mapChildren(exposed)
        guard case .apply(.variable(run), let arguments, _) = core, arguments.count == 1,
            case .lambda(let parameters, let body) = arguments[0], parameters.count == 1
        else { return core }
        return body.replacingVariables([parameters[0].name: .literal(.void)])
    }
}
