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
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
    ],
    targets: [
        // The contract between compiled code, the runtime and C hosts: headers only.
        .target(name: "CHytheABI"),

        // The compiler, in pipeline order: each module imports only modules above it.
        .target(name: "HytheBase", swiftSettings: strict),
        .target(name: "HytheSyntax", dependencies: ["HytheBase"], swiftSettings: strict),
        .target(name: "HytheTypes", dependencies: ["HytheBase", "HytheSyntax"], swiftSettings: strict),
        .target(name: "HytheCore", dependencies: ["HytheBase", "HytheTypes"], swiftSettings: strict),
        .target(name: "HytheForeign", dependencies: ["HytheBase", "HytheTypes", "HytheCore"], swiftSettings: strict),
        .target(
            name: "HytheLLVM", dependencies: ["CHytheABI", "HytheBase", "HytheCore", "HytheForeign"],
            swiftSettings: strict),
        .target(
            name: "HytheDriver",
            dependencies: ["HytheBase", "HytheSyntax", "HytheTypes", "HytheCore", "HytheForeign", "HytheLLVM"],
            swiftSettings: strict),
        .executableTarget(
            name: "hythe",
            dependencies: ["HytheDriver", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            swiftSettings: strict),

        // Sources/HytheRuntime is not a target: it is Embedded Swift, built into an archive by the driver,
        // and must never be linked into the compiler.
    ]
)
