import HytheBase
import HytheSyntax

/// Names defined together, and what their definition uses.
struct UseNode {
    var defines: [Name]
    var uses: Set<Name>
}

/// What each top-level declaration uses, and where in `Renamer.uses` that lies; what lies elsewhere is needed anyway.
struct TopLevelUses {
    var nodes: [UseNode] = []
    var ranges: [Range<Int>] = []
}

/// Warnings of what nothing uses, and of names that hide others.
extension Renamer {
    private func isExempt(_ name: Name) -> Bool { name.occurrence.text.hasPrefix("_") || name.span.isNone }

    func warnOfShadowing(_ name: LSymbol) {
        guard warns(.nameShadowing), !name.value.text.hasPrefix("_") else { return }
        if let local = locals[name.value] {
            report(RenameMessages.shadows(name, local.span, nil))
        } else if let entity = global.lookup(NameOccurrence(name.value), .value).first {
            // Puns and wildcards hide selectors on purpose.
            if entity.kind == .field, isOn(.namedFieldPuns) || isOn(.recordWildCards) { return }
            report(RenameMessages.shadows(name, entity.name.span, entity))
        }
    }

    /// Pattern variables whose scope has ended.
    func reportUnusedMatches(_ binders: some Collection<Name>, since start: Int) {
        reportUnusedWildcards(binders, since: start)
        guard warns(.unusedMatches), !binders.isEmpty else { return }
        let used = Set(uses[start...])
        for name in binders where !used.contains(name) && !isExempt(name) && !wildcardBinders.contains(name) {
            report(RenameMessages.unused("variable", name, flag: .unusedMatches))
        }
    }

    /// Record wildcards none of whose variables is used.
    private func reportUnusedWildcards(_ binders: some Collection<Name>, since start: Int) {
        guard warns(.unusedRecordWildcards), !wildcardBinders.isEmpty else { return }
        let wildcards = Dictionary(grouping: binders.filter(wildcardBinders.contains), by: \.span)
        if wildcards.isEmpty { return }
        let used = Set(uses[start...])
        for (span, names) in wildcards where !names.contains(where: used.contains) {
            report(RenameMessages.unusedWildcard(at: span))
        }
    }

    /// Local bindings that nothing needs outside themselves.
    func reportUnusedLocals(_ nodes: [UseNode], roots: ArraySlice<Name>) {
        let used = reachable(nodes, from: roots)
        for node in nodes {
            for name in node.defines where !used.contains(name) && !isExempt(name) {
                report(RenameMessages.unused("local binding", name, flag: .unusedLocalBinds))
            }
        }
    }

    private func reachable(_ nodes: [UseNode], from roots: some Sequence<Name>) -> Set<Name> {
        var definer: [Name: Int] = [:]
        for (index, node) in nodes.enumerated() { for name in node.defines { definer[name] = index } }
        var used: Set<Name> = []
        var visited = Set<Int>()
        // A pattern without variables is there for what it uses.
        var work = Array(roots) + nodes.filter(\.defines.isEmpty).flatMap(\.uses)
        while let name = work.popLast() {
            guard used.insert(name).inserted, let index = definer[name], visited.insert(index).inserted else {
                continue
            }
            work += nodes[index].uses
        }
        return used
    }

    /// What is defined at the top level and needed by nothing that is exported; imports that bring nothing.
    func reportUnused(_ exports: ExportEnvironment) {
        if warns(.unusedImports) { reportUnusedImports() }
        guard warns(.unusedTopBinds), module.exports != nil || !module.hasHeader else { return }
        var roots = uses.indices.filter { index in !topLevel.ranges.contains { $0.contains(index) } }.map { uses[$0] }
        exports.forEach { roots.append($0.name) }
        let used = reachable(topLevel.nodes, from: roots)
        for entity in global.own.entities {
            let name = entity.name
            guard !used.contains(name), !isExempt(name), entity.kind != .method else { continue }
            // A type whose constructors are used is used.
            if entity.members.contains(where: used.contains) { continue }
            report(RenameMessages.unused(entity.description, name, flag: .unusedTopBinds))
        }
    }

    // MARK: Imports

    private func reportUnusedImports() {
        var usedItems = [Set<Int>](repeating: [], count: global.imports.count)
        var isUsed = [Bool](repeating: false, count: global.imports.count)
        for use in global.used where use.name.module != module.identity {
            guard let best = provider(of: use) else { continue }
            isUsed[best] = true
            if case .only(let items) = global.imports[best].selection, let item = items[use.name] {
                usedItems[best].insert(item)
            }
        }
        for (index, scope) in global.imports.enumerated() where !scope.isImplicit {
            let declaration = scope.declaration
            if let items = declaration.items, !declaration.isHiding {
                if items.isEmpty { continue }
                let unused = items.indices.filter { !usedItems[index].contains($0) }
                if unused.count == items.count {
                    report(RenameMessages.unusedImport(declaration))
                } else {
                    for item in unused { report(RenameMessages.unusedImportItem(items[item], of: declaration)) }
                }
            } else if !isUsed[index] {
                report(RenameMessages.unusedImport(declaration))
            }
        }
    }

    /// The import that an occurrence's meaning is put down to: one of everything rather than one that names it, the
    /// Prelude's where none is written.
    private func provider(of use: GlobalScope.Use) -> Int? {
        let candidates = global.imports.indices.filter { index in
            let scope = global.imports[index]
            return scope.isReached(by: use.qualifier) && scope.interface.exports(use.name).map(scope.selects) ?? false
        }
        let whole = candidates.filter {
            if case .only = global.imports[$0].selection { false } else { true }
        }
        return whole.first { !global.imports[$0].isImplicit } ?? whole.first ?? candidates.first
    }
}
