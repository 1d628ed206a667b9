import FoundationEssentials
import Glibc

/// Where the compiler finds its own parts: the base library, the runtime's sources, the C headers.
///
/// They lie in one directory with the repository's layout: the checkout itself, or `share/hythe` of an installation.
package struct Installation: Sendable {
    package let home: String

    package var library: String { home + "/Library" }
    package var runtime: String { home + "/Sources/HytheRuntime" }
    package var include: String { home + "/Sources/CHytheABI/include" }

    /// `$HYTHE_HOME`, or what the place of the executable tells.
    package static func locate() throws(DriverError) -> Installation {
        if let path = ProcessInfo.processInfo.environment["HYTHE_HOME"], !path.isEmpty {
            guard isHome(path) else {
                throw DriverError("HYTHE_HOME names `\(path)`, which has no Library/base/Prelude.hs")
            }
            return Installation(home: path)
        }
        var directory = Path.directory(executable)
        while true {
            for candidate in [directory + "/share/hythe", directory] where isHome(candidate) {
                return Installation(home: candidate)
            }
            let parent = Path.directory(directory)
            if parent == directory { break }
            directory = parent
        }
        throw DriverError(
            "the base library is not found from `\(executable)`",
            hint: "set HYTHE_HOME to the checkout or to the installation's share/hythe")
    }

    private static func isHome(_ path: String) -> Bool { FileSystem.exists(path + "/Library/base/Prelude.hs") }

    /// The path of the running program.
    package static let executable: String =
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]

    /// What of the compiler itself goes into cache keys.
    package static let fingerprint = FileSystem.stamp(executable)
}
