import Subprocess
import SystemPackage
package func tryIt() async throws -> String {
    let r = try await Subprocess.run(.name("clang"), arguments: ["--version"], output: .string(limit: 100000), error: .discarded)
    return r.standardOutput
}
