import Foundation
import PackagePlugin

/// Compiles the runtime's Swift beside the compiler, so that the first program need not wait for it.
///
/// What comes of it is no part of the compiler: a generated `CompiledRuntime` tells the target where it lies and what it
/// was made from.
@main
struct CompileRuntime: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let sources = context.package.directoryURL.appending(path: "Sources")
        let runtime = sources.appending(path: "HytheRuntime")
        let script = runtime.appending(path: "compile-beside-compiler.sh")
        let output = context.pluginWorkDirectoryURL
        return [
            .buildCommand(
                displayName: "Compiling the runtime", executable: URL(filePath: "/bin/sh"),
                arguments: [script.path, output.path, try context.tool(named: "swiftc").url.path],
                inputFiles: files(below: runtime) + files(below: sources.appending(path: "CHytheABI/include")),
                outputFiles: [output.appending(path: "CompiledRuntime.swift")])
        ]
    }

    private func files(below directory: URL) -> [URL] {
        let all = FileManager.default.enumerator(at: directory, includingPropertiesForKeys: nil)
        return (all?.allObjects as? [URL] ?? []).filter { !$0.hasDirectoryPath }
    }
}
