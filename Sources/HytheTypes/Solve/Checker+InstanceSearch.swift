import HytheBase

/// Constraints that an instance solves.
extension Checker {
    func solveFromInstances(_ wanted: Wanted, _ class_: TyCon, _ arguments: [Type]) -> Outcome {
        if arguments.count == 1, arguments[0].isMeta { return .stuck }
        var matching: [(InstanceInfo, [Type: Type])] = []
        var possible: [(InstanceInfo, Match)] = []
        for instance in instances.candidates(of: class_, first: arguments.first) {
            var matcher = Matcher(of: instance, constants: headVariables)
            switch matcher.match(instance.arguments, arguments) {
            case .yes: matching.append((instance, matcher.substitution))
            case .no: break
            case let match: possible.append((instance, match))
            }
        }
        matching = mostSpecific(matching)
        guard let (instance, matched) = matching.first else {
            if improve(wanted, class_.class_, arguments, byInstances: possible.map(\.0)) { return .stuck }
            return possible.contains { $0.1 == .ifSolved } || mayBecomeKnown(arguments) ? .stuck : .insoluble
        }
        let rivals = possible.filter { rival, _ in
            !rival.overlap.contains(.incoherent) && !instance.overlap.contains(.incoherent)
                && isMoreSpecific(rival, than: instance)
        }
        if !rivals.isEmpty { return rivals.contains { $0.1 == .ifSolved } ? .stuck : .insoluble }
        if matching.count > 1 {
            reportOverlap(wanted, matching.map(\.0))
            return .solved
        }
        let substitution = completed(matched, for: instance)
        let origin = wanted.origin.behindInstance
        var terms: [EvidenceTerm] = []
        for constraint in instance.context {
            let constraint = constraint.substituting(substitution)
            if constraint.isEquality {
                _ = want(constraint, origin)
            } else {
                terms.append(.variable(evidence(for: constraint, origin, depth: wanted.depth + 1)))
            }
        }
        bindEvidence(wanted, .instance(instance.dictionaryFunction, terms))
        return .solved
    }

    /// With metavariables for what the head has not told of the instance's variables and their kinds: its context will tell.
    func completed(_ matched: [Type: Type], for instance: InstanceInfo) -> [Type: Type] {
        let unknown = instance.variables.filter { matched[$0] == nil }
        if unknown.isEmpty { return matched }
        var substitution = freshKinds(of: unknown).merging(matched) { $1 }
        for variable in unknown { substitution[variable] = freshMeta(for: variable, substitution) }
        return substitution
    }

    /// Whether no instance is in sight only because the arguments are not known enough.
    private func mayBecomeKnown(_ arguments: [Type]) -> Bool {
        arguments.contains { argument in
            if argument.isMeta { return true }
            let (head, _) = argument.splitApplication
            return head.isMeta || head.isFamily && !head.freeMetas.isEmpty
        }
    }

    /// The instance that is to be taken of those that match; more than one if none is more specific than all others.
    func mostSpecific(_ matching: [(InstanceInfo, [Type: Type])]) -> [(InstanceInfo, [Type: Type])] {
        if matching.count < 2 { return matching }
        let best = matching.filter { candidate in
            matching.allSatisfy { other in
                other.0 === candidate.0
                    || isMoreSpecific(candidate.0, than: other.0)
                        && (candidate.0.overlap.contains(.overlapping) || other.0.overlap.contains(.overlappable))
            }
        }
        if !best.isEmpty { return best }
        let coherent = matching.filter { !$0.0.overlap.contains(.incoherent) }
        return coherent.count == 1 ? coherent : matching
    }

    /// Whether the head of `a` is an instance of the head of `b`.
    private func isMoreSpecific(_ a: InstanceInfo, than b: InstanceInfo) -> Bool {
        var matcher = Matcher(of: b)
        return matcher.match(b.arguments, a.arguments) == .yes
    }
}
