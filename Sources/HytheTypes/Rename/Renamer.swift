import HytheBase
import HytheSyntax

/// Resolves every occurrence of a module and sorts its declarations by dependency.
package final class Renamer {
    let module: Module
    let interfaces: [Symbol: ExportEnvironment]
    var diagnostics: [Diagnostic] = []
    var output: RenamedModule

    var global = GlobalScope()
    /// This module's own entities, in source order.
    var definitions: [Entity] = []
    /// Where each was defined first.
    var defined: [GlobalScope.Key: Span] = [:]
    /// Fixities of everything imported or defined, local binders included.
    var fixities: [Name: Fixity] = [:]
    var constructorFields: [Name: [Name]] = [:]

    /// Local variables in scope; inner ones replace outer ones.
    var locals: [Symbol: Name] = [:]
    var typeVariables: [Symbol: Name] = [:]
    /// Variables used since the innermost `collectingUses`: for dependency analysis.
    var uses: Set<Name> = []
    /// Data declarations of this module, for deriving.
    var dataDeclarations: [Name: RTypeDeclaration] = [:]

    package static func rename(_ module: Module, interfaces: [Symbol: ExportEnvironment]) -> (
        module: RenamedModule, exports: ExportEnvironment, diagnostics: [Diagnostic]
    ) {
        let renamer = Renamer(module, interfaces)
        renamer.run()
        return (renamer.output, renamer.exportEnvironment(), renamer.diagnostics)
    }

    private init(_ module: Module, _ interfaces: [Symbol: ExportEnvironment]) {
        self.module = module
        self.interfaces = interfaces
        output = RenamedModule(name: module.name.value, extensions: module.extensions)
    }

    private func run() {
        processImports()
        collectDefinitions()
        renameTopLevel()
    }

    func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    func isOn(_ name: Symbol) -> Bool { module.extensions.contains(name) }

    // MARK: Scopes

    /// Runs `body` with further local variables.
    func withLocals<T>(_ binders: [Symbol: Name], _ body: () -> T) -> T {
        if binders.isEmpty { return body() }
        let saved = locals
        locals.merge(binders) { $1 }
        defer { locals = saved }
        return body()
    }

    func withTypeVariables<T>(_ binders: [Symbol: Name], _ body: () -> T) -> T {
        if binders.isEmpty { return body() }
        let saved = typeVariables
        typeVariables.merge(binders) { $1 }
        defer { typeVariables = saved }
        return body()
    }

    /// The variables that `body` used, besides its result; they count for the enclosing collection too.
    func collectingUses<T>(_ body: () -> T) -> (T, uses: Set<Name>) {
        let outer = uses
        uses = []
        let result = body()
        let inner = uses
        uses = outer.union(inner)
        return (result, inner)
    }

    // MARK: Occurrences

    /// The variable that an occurrence means; `nil` after a report.
    func resolveVariable(_ occurrence: NameOccurrence, at span: Span) -> Name? {
        if occurrence.qualifier == nil, let name = locals[occurrence.text] {
            uses.insert(name)
            return name
        }
        guard let name = resolveGlobal(occurrence, .value, at: span) else { return nil }
        uses.insert(name)
        return name
    }

    func resolveConstructor(_ occurrence: NameOccurrence, at span: Span) -> Name? {
        BuiltinSyntax.constructor(occurrence.text) ?? resolveGlobal(occurrence, .constructor, at: span)
    }

    func resolveType(_ occurrence: NameOccurrence, at span: Span) -> Name? {
        BuiltinSyntax.type(occurrence.text) ?? resolveGlobal(occurrence, .type, at: span)
    }

    func resolveGlobal(_ occurrence: NameOccurrence, _ space: NameSpace, at span: Span) -> Name? {
        let found = global.lookup(occurrence, space)
        if found.count == 1 { return found[0].name }
        if found.isEmpty {
            report(
                RenameMessages.notInScope(
                    occurrence, space, at: span, similar: global.similar(to: occurrence, space),
                    isQualifierKnown: occurrence.qualifier.map(global.knows) ?? true,
                    otherSpace: otherSpace(occurrence, space)))
        } else {
            report(RenameMessages.ambiguous(occurrence, found.map(\.name), at: span))
        }
        return nil
    }

    private func otherSpace(_ occurrence: NameOccurrence, _ space: NameSpace) -> Bool {
        switch space {
        case .constructor: !global.lookup(occurrence, .type).isEmpty
        case .type: !global.lookup(occurrence, .constructor).isEmpty
        case .value, .typeVariable: false
        }
    }
}

/// Names that belong to the syntax and are never in a scope.
enum BuiltinSyntax {
    static func constructor(_ text: Symbol) -> Name? {
        switch text.text {
        case "[]": BuiltinNames.nil_
        case ":": BuiltinNames.cons
        case "()": BuiltinNames.unitConstructor
        default: tupleSize(text.text).map(BuiltinNames.tupleConstructor)
        }
    }

    static func type(_ text: Symbol) -> Name? {
        switch text.text {
        case "[]": BuiltinNames.list
        case "()": BuiltinNames.unit
        case "->": BuiltinNames.function
        case "*", "★": .global("GHC.Types", "Type", .type)
        default: tupleSize(text.text).map(BuiltinNames.tuple)
        }
    }

    private static func tupleSize(_ text: String) -> Int? {
        guard text.hasPrefix("(,") else { return nil }
        return text.utf8.count - 1
    }
}
