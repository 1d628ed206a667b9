import HytheBase

/// The language extensions in force.
package struct Extensions: Hashable, Sendable {
    package private(set) var names: Set<Extension>
    /// What was switched one by one, in order: it stays when the language changes, whichever is said first.
    private var settings: [ExtensionSetting] = []
    /// What the module says of its safety.
    package private(set) var safety: SafetyMode?

    /// What is on where nothing is said: Haskell 2010 as GHC 9.0 takes it without flags.
    package static let haskell2010: Extensions = {
        var extensions = Extensions(Language.haskell2010.extensions)
        extensions.names.remove(.datatypeContexts)
        extensions.names.insert(.nondecreasingIndentation)
        return extensions
    }()

    private init(_ names: Set<Extension>) { self.names = names }

    package func contains(_ name: Extension) -> Bool { names.contains(name) }

    /// Turns on an extension and what it implies.
    package mutating func enable(_ name: Extension) {
        settings.append(.on(name))
        apply(.on(name))
    }

    private mutating func apply(_ setting: ExtensionSetting) {
        switch setting {
        case .off(let name): names.remove(name)
        case .on(let name):
            names.insert(name)
            for other in name.implied { apply(other) }
        }
    }

    package enum FlagResult: Equatable {
        case applied
        /// hythe knows what is meant and would give the program another meaning.
        case notSupportedYet
        /// The mode of Safe Haskell is another one already.
        case contradicts(SafetyMode)
        /// No such extension, with names that are spelled alike.
        case unknown(similar: [String])
    }

    /// Applies what follows `-X` or stands in a `LANGUAGE` pragma: a name, `No` and a name, or a language.
    package mutating func apply(flag: String) -> FlagResult {
        if let language = Language(rawValue: flag) {
            names = language.extensions
            for setting in settings { apply(setting) }
            return .applied
        }
        if let mode = SafetyMode(rawValue: flag) {
            if let safety, safety != mode { return .contradicts(safety) }
            safety = mode
            return .applied
        }
        if flag == "glasgow-exts" {
            for name in Language.glasgow { enable(name) }
            return .applied
        }
        guard let setting = ExtensionSetting(flag) else { return .unknown(similar: Extensions.similar(to: flag)) }
        settings.append(setting)
        apply(setting)
        return setting.isRefused ? .notSupportedYet : .applied
    }

    /// Takes out what is not for safe modules; what that was.
    package mutating func withdrawUnsafe() -> [Extension] {
        guard safety == .safe else { return [] }
        let withdrawn = SafetyMode.unsafeExtensions.filter(names.contains)
        names.subtract(withdrawn)
        return withdrawn
    }

    private static func similar(to text: String) -> [String] {
        let names = Extension.allCases.map(\.rawValue) + Array(Extension.synonyms.keys)
        let isNegated = text.hasPrefix("No") && text.count > 4
        return Spelling.similar(to: text, among: isNegated ? names + names.map { "No" + $0 } : names)
    }
}

/// The modes of Safe Haskell.
package enum SafetyMode: String, Sendable {
    case safe = "Safe"
    case trustworthy = "Trustworthy"
    case unsafe = "Unsafe"

    /// What a safe module goes without, and what keeps others from being taken for safe.
    package static let unsafeExtensions: [Extension] = [.generalizedNewtypeDeriving, .derivingVia, .templateHaskell]
}

/// An extension switched on or off.
package enum ExtensionSetting: Hashable, Sendable {
    case on(Extension)
    case off(Extension)

    /// `Name` or `NoName`
    init?(_ flag: String) {
        if let name = Extension(spelled: flag) {
            self = .on(name)
        } else if flag.hasPrefix("No"), let name = Extension(spelled: String(flag.dropFirst(2))) {
            self = .off(name)
        } else {
            return nil
        }
    }

    var isRefused: Bool {
        switch self {
        case .on(let name): name.support.isRefused
        // That takes something away, which at most lets more pass.
        case .off: false
        }
    }

    package var text: String {
        switch self {
        case .on(let name): name.rawValue
        case .off(let name): "No\(name)"
        }
    }
}
