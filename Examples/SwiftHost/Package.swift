// swift-tools-version: 6.2
import PackageDescription

// Build the Haskell library first:  hythe build Logic.hs -o Sources/CLogic/include/liblogic.a
// It writes Logic_stub.h beside the archive; CLogic shows both to Swift.
let package = Package(
    name: "SwiftHost",
    targets: [
        .target(name: "CLogic"),
        .executableTarget(
            name: "Host", dependencies: ["CLogic"],
            linkerSettings: [.unsafeFlags(["-LSources/CLogic/include", "-llogic"])]),
    ]
)
