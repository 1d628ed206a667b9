import HytheBase

/// `--dump-for-report=DIR`: what whoever mends a fault of hythe needs, written as it becomes known, so that it is there
/// when hythe crashes.
package struct ReportDump: Sendable {
    private let directory: String

    /// - Parameter arguments: of the command.
    package init(_ directory: String, arguments: [String]) throws(DriverError) {
        self.directory = directory
        try FileSystem.createDirectory(directory)
        try FileSystem.createDirectory(Path.join(directory, "sources"))
        try write("hythe \(Version.text)\n" + arguments.map { $0 + "\n" }.joined(), to: "command.txt")
    }

    func write(_ text: @autoclosure () -> String, to name: String) throws(DriverError) {
        try FileSystem.write(text(), to: Path.join(directory, name))
    }

    /// The program's own sources, under their paths with `_` for `/`.
    func write(source text: String, of path: String) throws(DriverError) {
        try write(text, to: "sources/" + path.map { $0 == "/" ? "_" : String($0) }.joined())
    }
}

package enum Version {
    package static let text = "0.1.0"
}
