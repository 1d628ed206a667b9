import HytheBase
import HytheTypes

/// What is known of the top-level bindings: filled as they are simplified, callees first.
final class GlobalDefinitions {
    private let infos = NameTable<Info>()
    private let options: SimplifierOptions

    private struct Info {
        var definition: Definition?
        var alias: Name?
        var dictionary: DictionaryFunction?
        /// Applied to this many arguments it never returns.
        var divergingArity: Int?
    }

    /// A function that makes a dictionary from others.
    private struct DictionaryFunction {
        var parameters: [Binder]
        var constructor: DataCon
        var fields: [Core]
    }

    init(options: SimplifierOptions) { self.options = options }

    func definition(of name: Name) -> Definition? { infos[name]?.definition }
    func alias(of name: Name) -> Name? { infos[name]?.alias }

    func divergingArity(of name: Name) -> Int? {
        if let known = infos[name]?.divergingArity { return known }
        return GlobalDefinitions.failures.contains(name) ? 1 : nil
    }

    private static let failures: Set<Name> = Set(
        ["patError", "recSelError", "recConError", "nonExhaustiveGuardsError", "noMethodBindingError", "absentError"]
            .map { BuiltinNames.matchError($0) })

    /// The dictionary that a dictionary function makes of these arguments.
    func dictionary(_ name: Name, _ arguments: [Core]) -> (constructor: DataCon, fields: [Core])? {
        guard let function = infos[name]?.dictionary, function.parameters.count == arguments.count else { return nil }
        let isSmall = arguments.allSatisfy(\.isDictionaryTerm)
        guard isSmall else { return nil }
        let values = Dictionary(uniqueKeysWithValues: zip(function.parameters.map(\.name), arguments))
        return (function.constructor, function.fields.map { $0.replacingVariables(values) })
    }

    /// Declares a function before its value is known.
    func declare(_ binding: TopBinding) {
        guard case .lambda(let parameters, _) = binding.value else { return }
        var unfolding = Unfolding(binding.value, isOpaque: true, limit: 1)
        unfolding.parameters = parameters
        infos[binding.name] = Info(definition: .function(unfolding))
        noteDictionary(binding)
    }

    /// Records the simplified value. `isBreaker`: it is not to be copied, to end recursion.
    func record(_ binding: TopBinding, isBreaker: Bool, occurrences: NameTable<Occurrence>) {
        var info = Info()
        info.divergingArity = infos[binding.name]?.divergingArity
        switch binding.value {
        case .lambda(_, let body):
            let isInline = binding.pragma == .inline
            let unfolding = Unfolding(
                binding.value, isInline: isInline, isOpaque: isBreaker || binding.pragma == .noInline,
                limit: options.threshold + options.generosity + 1)
            if !unfolding.isOpaque { OccurrenceAnalysis.analyse(binding.value, into: occurrences) }
            info.definition = .function(unfolding)
            if diverges(body), case .lambda(let parameters, _) = binding.value {
                info.divergingArity = parameters.count
            }
        case .constructor(let constructor, let arguments):
            if arguments.allSatisfy(\.isAtom) {
                info.definition = .constructor(constructor, arguments)
            } else {
                info.definition = .evaluated(excluding: [])
            }
        case .variable(let name) where name.isGlobal && name != binding.name && !isBreaker: info.alias = name
        case .apply(.variable(let name), let arguments, _):
            if case .function(let unfolding)? = definition(of: name), unfolding.parameters.count > arguments.count,
                arguments.allSatisfy(\.isAtom)
            {
                let missing = unfolding.parameters.count - arguments.count
                info.definition = isBreaker ? .evaluated(excluding: []) : .partial(binding.value, missing: missing)
            } else if diverges(binding.value) {
                info.divergingArity = 0
            }
        default: if diverges(binding.value) { info.divergingArity = 0 }
        }
        infos[binding.name] = info
        noteDictionary(binding)
    }

    private func noteDictionary(_ binding: TopBinding) {
        guard case .lambda(let parameters, .constructor(let constructor, let fields)) = binding.value,
            constructor.tyCon.class_ != nil
        else { return }
        infos[binding.name]?.dictionary = DictionaryFunction(
            parameters: parameters, constructor: constructor, fields: fields)
    }

    private func diverges(_ core: Core) -> Bool { core.diverges(divergingArity) }
}

extension Core {
    /// A dictionary variable, or a dictionary function applied to such: may be repeated.
    var isDictionaryTerm: Bool {
        switch self {
        case .variable: true
        case .apply(.variable, let arguments, _): arguments.allSatisfy(\.isDictionaryTerm)
        default: false
        }
    }

    /// Variables replaced by expressions; neither is bound within.
    func replacingVariables(_ values: [Name: Core]) -> Core {
        switch self {
        case .variable(let name): values[name] ?? self
        default: mapChildren { $0.replacingVariables(values) }
        }
    }
}
