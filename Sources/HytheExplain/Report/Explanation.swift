/// All that one `hythe explain` says; its JSON form is this structure (Documentation/Explain.md).
package struct Explanation: Codable, Sendable {
    /// Of exports that were compiled for it.
    package var sources: [ExportSource]
    package var objects: [ObjectReport]
    /// With `--measure`.
    package var costs: Costs?

    package init(sources: [ExportSource] = [], objects: [ObjectReport] = []) {
        self.sources = sources
        self.objects = objects
    }
}

/// Nanoseconds on this machine, each the best of several rounds; the functions are called as a stub calls them, on an
/// `Int -> IO Int` that does nothing.
package struct Costs: Codable, Sendable {
    /// A C function through a pointer, for comparison.
    package var plainCall: Double
    /// The whole of a fused export, of its checked form, and of the same through the runtime's interface.
    package var fused: Double
    package var checked: Double
    package var rts: Double
    /// By the runtime function's name; those that only make sense in pairs under the first.
    package var steps: [String: Double]

    package init(plainCall: Double, fused: Double, checked: Double, rts: Double, steps: [String: Double]) {
        self.plainCall = plainCall
        self.fused = fused
        self.checked = checked
        self.rts = rts
        self.steps = steps
    }
}

extension Double {
    /// Without a formatter of the system: locales have no say.
    var inTenths: String {
        guard isFinite else { return "?" }
        let tenths = Int((self * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
