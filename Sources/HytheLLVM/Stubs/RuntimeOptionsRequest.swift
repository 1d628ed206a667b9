/// Who may set options of a Haskell program's runtime between `+RTS` and `-RTS`: `-rtsopts`. The runtime knows the numbers.
package enum RuntimeOptionsRule: Int32, Sendable {
    case none, some, all, ignore

    /// `-rtsopts` alone is `all`; `ignoreAll` is `ignore`, as there is one way to ignore.
    package init?(_ text: String) {
        switch text {
        case "none": self = .none
        case "some": self = .some
        case "all": self = .all
        case "ignore", "ignoreAll": self = .ignore
        default: return nil
        }
    }
}

/// `-rtsopts` and `-with-rtsopts`
package struct RuntimeOptionsRequest: Sendable {
    package var rule = RuntimeOptionsRule.some
    /// Set in any case, separated by spaces.
    package var builtIn = ""

    package init() {}
}
