import HytheBase

/// Builds types that no one wrote, all at one place in the source.
struct GeneratedTypes {
    let span: Span

    func constructor(_ name: Name) -> RType { RType(.constructor(name), at: span) }
    func promoted(_ name: Name) -> RType { RType(.promoted(name), at: span) }
    func text(_ text: Symbol) -> RType { RType(.stringLiteral(text.text), at: span) }
    func number(_ value: Int) -> RType { RType(.numberLiteral(String(value)), at: span) }
    func bool(_ value: Bool) -> RType { promoted(value ? BuiltinNames.true_ : BuiltinNames.false_) }

    func apply(_ function: RType, _ arguments: [RType]) -> RType {
        arguments.reduce(function) { RType(.apply($0, $1), at: span) }
    }
}
