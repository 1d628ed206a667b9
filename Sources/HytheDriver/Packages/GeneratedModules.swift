import HythePackages

/// Modules of a package that are made rather than written: `Paths_x`, `PackageInfo_x`, and what alex, happy and c2hs make.
struct GeneratedModules {
    let project: PackageProject

    var directory: String { project.output + "/generated" }

    /// The file of a module, which is made if it has to be.
    func file(of module: CabalText, in sources: [String]) async throws -> String {
        let relative = module.text.replacing(".", with: "/")
        for source in sources {
            for ending in [".hs", ".lhs", ".hsc"] {
                let path = Path.join(source, relative + ending)
                if FileSystem.exists(path) { return path }
            }
        }
        let target = "\(directory)/\(relative).hs"
        let package = project.description.name.replacing("-", with: "_")
        switch module.text {
        case "Paths_\(package)": try write(paths(module.text), to: target)
        case "PackageInfo_\(package)": try write(information(module.text, package), to: target)
        default:
            // The options are those that cabal passes for GHC; without them happy's output leans on layout.
            let tools = [
                (".x", "alex", ["-g"]), (".y", "happy", ["-agc"]), (".ly", "happy", ["-agc"]), (".chs", "c2hs", []),
            ]
            for (ending, tool, options) in tools {
                for source in sources {
                    let path = Path.join(source, relative + ending)
                    guard FileSystem.exists(path) else { continue }
                    guard let program = Toolchain.find(tool) else {
                        throw project.failure("\(tool), which makes a module of `\(path)`, is not in PATH", at: module)
                    }
                    try FileSystem.createDirectory(Path.directory(target))
                    try await Toolchain.locate().run(
                        program, options + [path, "-o", target], doing: "making a module of \(path)")
                    return target
                }
            }
            throw project.failure(
                "there is no file of the module `\(module.text)` in \(sources.map { "`\($0)`" }.joined(separator: ", "))",
                at: module)
        }
        return target
    }

    /// Leaves alone what is right already, so that it is not compiled again.
    private func write(_ text: String, to path: String) throws(DriverError) {
        try FileSystem.createDirectory(Path.directory(path))
        if let old = try? FileSystem.read(path), old == Array(text.utf8) { return }
        try FileSystem.write(text, to: path)
    }

    private var versionText: String { "\(project.description.version.numbers)" }

    private func information(_ module: String, _ package: String) -> String {
        func literal(_ field: String) -> String {
            "\"" + (project.description.value(field) ?? "").replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
                + "\""
        }
        return """
            module \(module) (name, version, synopsis, copyright, homepage) where

            import Data.Version (Version, makeVersion)

            name, synopsis, copyright, homepage :: String
            name = "\(package)"
            synopsis = \(literal("synopsis"))
            copyright = \(literal("copyright"))
            homepage = \(literal("homepage"))

            version :: Version
            version = makeVersion \(versionText)

            """
    }

    /// Files of a package that is not installed are where they lie; an environment variable may say otherwise.
    private func paths(_ module: String) -> String {
        let package = project.description.name.replacing("-", with: "_")
        let data = FileSystem.absolute(Path.join(project.root, project.description.value("data-dir") ?? "."))
        let output = FileSystem.absolute(project.output)
        let directories = [
            ("Bin", "bin", output), ("Lib", "lib", output), ("DynLib", "dynlib", output), ("Data", "data", data),
            ("Libexec", "libexec", output), ("Sysconf", "sysconf", output),
        ]
        var text = """
            module \(module) (version, \(directories.map { "get\($0.0)Dir" }.joined(separator: ", ")), getDataFileName) where

            import Data.Maybe (fromMaybe)
            import Data.Version (Version, makeVersion)
            import System.Environment (lookupEnv)

            version :: Version
            version = makeVersion \(versionText)

            getDataFileName :: FilePath -> IO FilePath
            getDataFileName name = fmap (\\directory -> directory ++ "/" ++ name) getDataDir


            """
        for (name, variable, path) in directories {
            let literal = path.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
            text += """
                get\(name)Dir :: IO FilePath
                get\(name)Dir = fmap (fromMaybe "\(literal)") (lookupEnv "\(package)_\(variable)dir")


                """
        }
        return text
    }
}
