/// The action that a program runs: `-main-is`.
package struct EntryPoint: Hashable, Sendable {
    package var module: Symbol
    package var function: Symbol
    /// Whether the user named it.
    package var isExplicit = false

    package static let standard = EntryPoint(module: "Main", function: "main")

    private init(module: Symbol, function: Symbol) {
        self.module = module
        self.function = function
    }

    /// Reads `Module`, `Module.function` or `function`; nil if it is none of them.
    package init?(_ text: String) {
        var parts = text.split(separator: ".", omittingEmptySubsequences: false)
        var function: Substring = "main"
        if let last = parts.last, last.first.map({ $0.isLowercase || $0 == "_" }) == true {
            function = parts.removeLast()
        }
        guard parts.allSatisfy({ $0.first?.isUppercase == true }) else { return nil }
        module = parts.isEmpty ? "Main" : Symbol(parts.joined(separator: "."))
        self.function = Symbol(String(function))
        isExplicit = true
    }
}
