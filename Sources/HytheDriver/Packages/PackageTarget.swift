import Glibc
import HythePackages

/// What is made of a component, and where it goes.
package struct PackageTarget: Sendable {
    package let component: PackageComponent
    package let path: String
    package let kind: OutputKind
    /// Further names of a shared library with a version.
    private var links: [String] = []
    /// For the linker.
    package private(set) var flags: [String] = []

    package init(_ component: PackageComponent, of project: PackageProject) throws(DriverError) {
        self.component = component
        switch component.kind {
        case .library:
            kind = .static
            path = "\(project.output)/lib\(component.name).a"
        case .executable, .testSuite, .benchmark:
            kind = .executable
            path = "\(project.output)/\(component.name)"
        case .foreignLibrary:
            guard let type = component.value("type") else {
                throw project.failure("`type` is missing: native-shared or native-static", at: component.place)
            }
            for option in component.words("options") where option.text != "standalone" {
                throw project.failure("there is no option `\(option.text)`: standalone", at: option)
            }
            let version = try PackageTarget.version(component, project)
            switch type.text {
            case "native-static":
                kind = .static
                path = "\(project.output)/lib\(component.name).a"
            case "native-shared":
                kind = .shared
                let base = "lib\(component.name).so"
                path = "\(project.output)/\(base)\(version.map { ".\($0)" } ?? "")"
                if let version {
                    let name = "\(base).\(version.numbers[0])"
                    flags = ["-Wl,-soname,\(name)"]
                    links = [base, name].filter { $0 != Path.base(path) }
                }
            default:
                throw project.failure("there is no type `\(type.text)`: native-shared or native-static", at: type)
            }
        }
    }

    /// Of `lib-version-info` (libtool's current, revision and age) or `lib-version-linux`.
    private static func version(
        _ component: PackageComponent, _ project: PackageProject
    ) throws(DriverError) -> PackageVersion? {
        if let text = component.value("lib-version-linux") {
            guard let version = PackageVersion(text.text) else {
                throw project.failure("`\(text.text)` is not a version", at: text)
            }
            return version
        }
        guard let text = component.value("lib-version-info") else { return nil }
        let numbers = text.text.split(separator: ":").map { Int($0) ?? -1 }
        guard (1...3).contains(numbers.count), numbers.allSatisfy({ $0 >= 0 }) else {
            throw project.failure("`\(text.text)` is not current:revision:age", at: text)
        }
        let (current, revision, age) = (
            numbers[0], numbers.count > 1 ? numbers[1] : 0, numbers.count > 2 ? numbers[2] : 0
        )
        guard age <= current else { throw project.failure("the age is larger than the current version", at: text) }
        return PackageVersion([current - age, age, revision])
    }

    /// Makes the names under which the library is linked and loaded.
    package func finish() {
        for link in links {
            let place = Path.join(Path.directory(path), link)
            FileSystem.remove(place)
            symlink(Path.base(path), place)
        }
    }
}
