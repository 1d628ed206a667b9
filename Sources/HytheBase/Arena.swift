import Synchronization

/// An append-only table in segments that are made as they are needed: reading needs no lock, elements never move.
///
/// Symbols, names and types are made on any thread (tests run in parallel) and live as long as the process. Nothing is
/// reserved beyond a small table of segments, so hythe runs in a small address space; an element costs one load more
/// than in an array.
package struct Arena<Element>: ~Copyable, @unchecked Sendable {
    @usableFromInline typealias Segment = UnsafeMutablePointer<Element>

    @usableFromInline static var segmentBits: UInt32 { 14 }
    @usableFromInline static var segmentSize: Int { 1 << segmentBits }
    /// For numbers of 27 bits.
    @usableFromInline static var segmentCount: Int { 1 << 13 }

    /// Who has an element's number has seen the store of its segment.
    @usableFromInline let segments: UnsafeMutablePointer<Segment?>
    private let count = Atomic<Int>(0)
    private let growth = Mutex<Int>(0)
    private let grown = Atomic<Int>(0)
    private let kind: StaticString

    /// - Parameter kind: what it holds, in the plural, for the report that it is full.
    package init(of kind: StaticString) {
        self.kind = kind
        segments = .allocate(capacity: Self.segmentCount)
        segments.initialize(repeating: nil, count: Self.segmentCount)
    }

    /// Where the element is, for good.
    @inlinable package func address(of index: UInt32) -> UnsafeMutablePointer<Element> {
        segments[Int(index >> Self.segmentBits)].unsafelyUnwrapped + (Int(index) & (Self.segmentSize - 1))
    }

    @inlinable package subscript(index: UInt32) -> Element { address(of: index).pointee }

    package func append(_ element: Element) -> UInt32 {
        let index = count.wrappingAdd(1, ordering: .acquiringAndReleasing).oldValue
        if index >= grown.load(ordering: .acquiring) { grow(for: index) }
        address(of: UInt32(index)).initialize(to: element)
        return UInt32(index)
    }

    private func grow(for index: Int) {
        growth.withLock { made in
            while made * Self.segmentSize <= index {
                if made == Self.segmentCount { InternalError.fail("more \(kind) than one process can number") }
                segments[made] = .allocate(capacity: Self.segmentSize)
                made += 1
            }
            grown.store(made * Self.segmentSize, ordering: .releasing)
        }
    }
}
