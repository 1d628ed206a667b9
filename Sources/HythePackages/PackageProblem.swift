import HytheBase

/// Why packages cannot be put together.
package struct PackageProblem: Error {
    package let message: String
    /// Where, in `file`; nil if the file as a whole is meant.
    package let place: CabalText?
    package let file: String
    /// Others who ask for the same package.
    package var hint: String?

    package init(_ message: String, at place: CabalText? = nil, file: String, hint: String? = nil) {
        self.message = message
        self.place = place
        self.file = file
        self.hint = hint
    }

    init(_ failure: CabalFailure, file: String) {
        self.init(
            failure.message, at: CabalText(text: "", line: failure.line, column: failure.column), file: file)
    }

    /// No version of a package is right for all who ask.
    ///
    /// - Parameters:
    ///   - needs: the last one is whose demand cannot be met; there is one at least.
    ///   - versions: what there is.
    init(conflict package: String, _ needs: [PackageSolver.Need], _ versions: [PackageVersion]) {
        let need = needs.last.orFail("nobody asks for the package `\(package)`")
        let range = PackageProblem.text(need.dependency.range)
        let asks = "\(need.asker) needs the package `\(package)`"
        guard !versions.isEmpty else {
            self.init(
                "\(asks), which hythe does not have", at: need.dependency.place, file: need.file,
                hint: "--package-path DIR says where packages are, `packages` in cabal.project too")
            return
        }
        let others = needs.dropLast().filter { !PackageProblem.text($0.dependency.range).isEmpty }.map {
            "\($0.asker) needs \(package) \(PackageProblem.text($0.dependency.range)) "
                + "(\($0.file):\($0.dependency.place.line):\($0.dependency.place.column))"
        }
        let there = versions.map(\.description).joined(separator: ", ")
        self.init(
            "\(asks) in a version \(range.isEmpty ? "that others admit" : range); there is \(there)",
            at: need.dependency.place,
            file: need.file, hint: others.isEmpty ? nil : others.joined(separator: "; "))
    }

    private static func text(_ range: CabalText) -> String {
        range.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
