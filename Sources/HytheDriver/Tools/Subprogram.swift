import Glibc

/// Runs programs where nothing may wait for anything else: their output goes to files.
enum Subprogram {
    /// - Parameters:
    ///   - output: where standard output goes; nil leaves it alone.
    ///   - error: where standard error goes.
    /// - Returns: the status with which the program ended, or -1.
    static func run(_ program: String, _ arguments: [String], output: String?, error: String) -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (descriptor, path) in [(1 as Int32, output), (2, error)] {
            guard let path else { continue }
            posix_spawn_file_actions_addopen(&actions, descriptor, path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        }
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
        defer { for word in words { free(word) } }
        words.append(nil)
        var process = pid_t()
        guard posix_spawn(&process, program, &actions, nil, words, environ) == 0 else { return -1 }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            if errno != EINTR { return -1 }
        }
        return status
    }
}
