import Synchronization

/// An append-only table in one reservation of address space: reading needs no lock, elements never move.
///
/// Symbols and names are made on any thread (tests run in parallel) and live as long as the process.
package struct Arena<Element>: ~Copyable, @unchecked Sendable {
    private let base: UnsafeMutablePointer<Element>
    private let capacity: Int
    private let count = Atomic<Int>(0)

    /// Untouched elements cost address space only.
    package init(capacity: Int) {
        self.capacity = capacity
        base = .allocate(capacity: capacity)
    }

    package subscript(index: UInt32) -> Element { base[Int(index)] }

    package func append(_ element: Element) -> UInt32 {
        let index = count.wrappingAdd(1, ordering: .acquiringAndReleasing).oldValue
        precondition(index < capacity, "more than \(capacity) distinct names in one process")
        (base + index).initialize(to: element)
        return UInt32(index)
    }
}
