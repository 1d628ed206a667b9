import HytheBase
import HytheSyntax

/// An import: the name, where it stands, and what it means.
struct ModuleImport {
    let name: Symbol
    /// `import "package" M`; empty if there is none.
    let package: String
    let span: Span
    let isSource: Bool
    /// Not written but needed by an extension's syntax: a module of the base library, whatever packages are visible.
    let isImplied: Bool
    /// The identity of the module meant, once that is known.
    var module: Symbol

    init(name: Symbol, package: String, span: Span, isSource: Bool = false, isImplied: Bool = false) {
        self.name = name
        self.isSource = isSource
        self.isImplied = isImplied
        self.package = package
        self.span = span
        module = name
    }
}

extension ModuleLoader.Loaded {
    /// Tells the parsed module what it and its imports mean.
    mutating func identify() {
        guard var module else { return }
        identify(&module)
        self.module = module
    }

    func identify(_ module: inout Module) {
        module.identity = ModuleIdentity.proper(name)
        module.isBoot = isBoot
        for (index, item) in imports.enumerated() {
            if module.imports.indices.contains(index) {
                module.imports[index].identity = item.module
            } else if !item.isImplied {
                module.prelude = item.module
            }
        }
    }
}

extension Module {
    /// The modules imported, the Prelude included where nothing says so, and those that the syntax of a program needs.
    func allImports(isLibrary: Bool) -> [ModuleImport] {
        var result = imports.map {
            ModuleImport(
                name: $0.module.value, package: $0.package ?? "", span: $0.module.span, isSource: $0.isSource)
        }
        if extensions.contains(.implicitPrelude), name.value != "Prelude",
            !imports.contains(where: { $0.module.value == "Prelude" })
        {
            result.append(ModuleImport(name: "Prelude", package: "", span: name.span))
        }
        // The library's modules import what they need.
        if isLibrary { return result }
        return result + extensions.modules.map { ModuleImport(name: $0, package: "", span: name.span, isImplied: true) }
    }
}
