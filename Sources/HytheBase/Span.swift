/// A range of bytes in one source file.
package struct Span: Hashable, Sendable {
    /// Index into the `SourceMap`; `UInt32.max` for code that no file contains.
    package var file: UInt32
    package var start: UInt32
    /// One past the last byte.
    package var end: UInt32

    package init(file: UInt32, start: UInt32, end: UInt32) {
        self.file = file
        self.start = start
        self.end = end
    }

    package static let none = Span(file: .max, start: 0, end: 0)

    package var isNone: Bool { file == .max }

    /// From the start of `self` to the end of `other`; the other one if either is `none`.
    package func through(_ other: Span) -> Span {
        if isNone { return other }
        if other.isNone || other.file != file { return self }
        return Span(file: file, start: min(start, other.start), end: max(end, other.end))
    }
}

/// A value with its place in the source.
package struct Located<Value> {
    package var value: Value
    package var span: Span

    package init(_ value: Value, at span: Span) {
        self.value = value
        self.span = span
    }

    package func map<T>(_ transform: (Value) throws -> T) rethrows -> Located<T> {
        Located<T>(try transform(value), at: span)
    }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
extension Located: Sendable where Value: Sendable {}
