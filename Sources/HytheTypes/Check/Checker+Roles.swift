import HytheBase
import HytheSyntax

/// Roles of the types that a module declares, and what role annotations may say.
extension Checker {
    func inferRoles(_ group: [RTypeDeclaration]) {
        var annotations: [ObjectIdentifier: [Role?]] = [:]
        var data: [TyCon] = []
        for declaration in group {
            guard let tyCon = own.tyCons[declaration.name] else { continue }
            let given = annotatedRoles(declaration, tyCon)
            annotations[ObjectIdentifier(tyCon)] = given
            switch declaration.kind {
            case .data: data.append(tyCon)
            case .class_: tyCon.roles = tyCon.parameters.indices.map { (given.isEmpty ? nil : given[$0]) ?? .nominal }
            case .synonym, .family: break
            }
        }
        let hasAnnotations = annotations.values.contains { !$0.isEmpty }
        let inferred = RoleInference(data) { annotations[ObjectIdentifier($0)] ?? [] }
        for tyCon in data { tyCon.roles = inferred.roles(of: tyCon) }
        if !hasAnnotations { return }
        for declaration in group {
            guard let tyCon = own.tyCons[declaration.name], let annotation = declaration.roleAnnotation,
                let given = annotations[ObjectIdentifier(tyCon)], !given.isEmpty, let found = tyCon.roles
            else { continue }
            for (index, role) in given.enumerated() {
                guard let role, role > found[index] else { continue }
                report(
                    .error(
                        "the role of `\(tyCon.parameters[index].occurrence)` cannot be \(role.text)",
                        at: annotation.roles[index].span, label: "its use in the fields makes it \(found[index].text)"))
            }
        }
    }

    /// What the annotation says, per parameter; empty if there is none that fits.
    private func annotatedRoles(_ declaration: RTypeDeclaration, _ tyCon: TyCon) -> [Role?] {
        guard let annotation = declaration.roleAnnotation else { return [] }
        let (count, expected) = (annotation.roles.count, tyCon.parameters.count)
        if count != expected {
            report(
                .error(
                    "`\(tyCon.name.occurrence)` has \(expected) parameter\(expected == 1 ? "" : "s"), not \(count)",
                    at: annotation.span, label: "a role for each parameter is needed"))
            return []
        }
        if case .class_ = declaration.kind, !has(.incoherentInstances),
            let other = annotation.roles.first(where: { $0.value != nil && $0.value != .nominal })
        {
            report(
                .error(
                    "the parameters of a class have the role nominal", at: other.span,
                    label: "an instance is chosen by them", hints: ["turn on `{-# LANGUAGE IncoherentInstances #-}`"]))
            return []
        }
        return annotation.roles.map(\.value)
    }
}
