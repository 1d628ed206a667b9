import HytheBase

/// A map from names, as fast as an array: names are numbered densely, in the order of their making.
package final class NameTable<Value> {
    private var pages: [[Value?]] = []
    private static var pageBits: UInt32 { 10 }
    private static var pageSize: Int { 1 << 10 }

    package init() {}

    package subscript(name: Name) -> Value? {
        get {
            let page = Int(name.id >> Self.pageBits)
            guard page < pages.count, !pages[page].isEmpty else { return nil }
            return pages[page][Int(name.id) & (Self.pageSize - 1)]
        }
        set {
            let page = Int(name.id >> Self.pageBits)
            if page >= pages.count {
                if newValue == nil { return }
                pages += Array(repeating: [], count: page + 1 - pages.count)
            }
            if pages[page].isEmpty {
                if newValue == nil { return }
                pages[page] = Array(repeating: nil, count: Self.pageSize)
            }
            pages[page][Int(name.id) & (Self.pageSize - 1)] = newValue
        }
    }

    /// The value of a name that must have one.
    package subscript(known name: Name) -> Value {
        get { self[name].orFail("`\(name)` has no entry") }
        set {
            if self[name] == nil { InternalError.fail("`\(name)` has no entry") }
            self[name] = newValue
        }
    }

    package func removeAll() { pages.removeAll() }
}
