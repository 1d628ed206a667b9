import CHytheSupport

// Memory as words. The runtime handles addresses as `UInt`: closures move, carry tags, and are of no Swift type.

/// An address, perhaps with a tag in its low three bits, or any 64-bit word.
typealias Word = UInt

let wordBytes: UInt = 8

@inline(__always)
func pointer(_ address: Word) -> UnsafeMutablePointer<Word> {
    UnsafeMutablePointer<Word>(bitPattern: address).unsafelyUnwrapped
}

@inline(__always)
func load(_ address: Word) -> Word { pointer(address).pointee }

@inline(__always)
func load(_ address: Word, _ index: UInt) -> Word { pointer(address &+ index &* 8).pointee }

@inline(__always)
func store(_ address: Word, _ value: Word) { pointer(address).pointee = value }

@inline(__always)
func store(_ address: Word, _ index: UInt, _ value: Word) { pointer(address &+ index &* 8).pointee = value }

@inline(__always)
func untagged(_ word: Word) -> Word { word & ~7 }

@inline(__always)
func rounded(_ n: UInt, up multiple: UInt) -> UInt { (n &+ (multiple &- 1)) & ~(multiple &- 1) }

typealias Task = UnsafeMutablePointer<hy_task>

extension UnsafeMutablePointer where Pointee == hy_task {
    @inline(__always) var address: Word { Word(bitPattern: self) }
}

@inline(__always)
func task(at address: Word) -> Task { Task(bitPattern: address).unsafelyUnwrapped }
