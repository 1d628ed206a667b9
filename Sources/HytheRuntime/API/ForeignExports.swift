import CHytheSupport

/// Lists of exports, as the constructors of compiled modules register them, before or after the runtime starts.
///
/// The closures are static objects, which nothing moves or frees, and a CAF roots itself when it is entered; so an export
/// is safe from the moment it is linked or loaded, and the list serves whoever wants to enumerate exports.
nonisolated(unsafe) private var exportLists: Word = 0

@c
public func registerForeignExports(_ list: UnsafeMutableRawPointer) {
    hyi_lock_table()
    // The first word of struct ForeignExportsList is its link.
    store(Word(bitPattern: list), exportLists)
    exportLists = Word(bitPattern: list)
    hyi_unlock_table()
}
