// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "hythe",
    products: [
        .executable(name: "hythe", targets: ["hythe"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0", traits: []),
    ],
    targets: [
        // The contract between compiled code, the runtime and C hosts: headers only.
        .target(name: "CHytheABI"),

        // The compiler, in pipeline order: each module imports only modules above it.
        .target(name: "HytheBase", swiftSettings: strict),
        .target(name: "HytheSyntax", dependencies: ["HytheBase"], swiftSettings: strict),
        .target(name: "HytheTypes", dependencies: ["HytheBase", "HytheSyntax"], swiftSettings: strict),
        .target(name: "HytheCore", dependencies: ["HytheBase", "HytheSyntax", "HytheTypes"], swiftSettings: strict),
        .target(name: "HytheForeign", dependencies: ["HytheBase", "HytheTypes", "HytheCore"], swiftSettings: strict),
        .target(
            name: "HytheLLVM", dependencies: ["CHytheABI", "HytheBase", "HytheTypes", "HytheCore", "HytheForeign"],
            swiftSettings: strict),
        // Explains what the compiler, or another, has made.
        .target(
            name: "HytheExplain", dependencies: ["HytheBase", "HytheTypes", "HytheCore", "HytheForeign"],
            swiftSettings: strict),
        // Reads what the runtime has recorded of a run.
        .target(
            name: "HytheTrace", dependencies: ["CHytheABI", "HytheForeign", "HytheExplain"], swiftSettings: strict),
        // What .cabal files say.
        .target(name: "HythePackages", dependencies: ["HytheBase"], swiftSettings: strict),
        .target(
            name: "HytheDriver",
            dependencies: [
                "HytheBase", "HythePackages", "HytheSyntax", "HytheTypes", "HytheCore", "HytheForeign", "HytheLLVM",
                "HytheExplain", "HytheTrace",
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: strict, plugins: ["CompileRuntime"]),
        .executableTarget(
            name: "hythe",
            dependencies: [
                "HytheBase", "HytheDriver", "HytheLLVM", "HythePackages",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        .testTarget(
            name: "HytheCoreTests", dependencies: ["HytheBase", "HytheTypes", "HytheCore"], swiftSettings: strict),
        .testTarget(
            name: "HytheSyntaxTests", dependencies: ["HytheBase", "HytheSyntax"], swiftSettings: strict),
        .testTarget(
            name: "HytheTypesTests", dependencies: ["HytheBase", "HytheSyntax", "HytheTypes"], swiftSettings: strict),
        .testTarget(name: "HythePackagesTests", dependencies: ["HythePackages"], swiftSettings: strict),
        .testTarget(
            name: "HytheForeignTests", dependencies: ["HytheBase", "HytheTypes", "HytheForeign"],
            resources: [.copy("Resources")], swiftSettings: strict),
        .testTarget(
            name: "HytheLLVMTests", dependencies: ["HytheBase", "HytheTypes", "HytheCore", "HytheLLVM"],
            resources: [.copy("Resources")], swiftSettings: strict),
        .testTarget(
            name: "HytheExplainTests", dependencies: ["HytheExplain"], swiftSettings: strict),
        // Builds the runtime's archive and runs the C programs of Tests/Runtime.
        .testTarget(name: "HytheRuntimeTests", swiftSettings: strict),
        // Runs the `hythe` that is built beside it.
        .testTarget(
            name: "CommandTests", dependencies: ["hythe"], resources: [.copy("Resources")], swiftSettings: strict),
        .testTarget(name: "GoldenTests", dependencies: ["hythe"], swiftSettings: strict),

        // Sources/HytheRuntime is not a target: it is Embedded Swift, compiled beside the compiler, put into an archive by
        // the driver, and must never be linked into the compiler.
        .plugin(name: "CompileRuntime", capability: .buildTool()),
    ]
)
