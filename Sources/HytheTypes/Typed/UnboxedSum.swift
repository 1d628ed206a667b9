/// How an unboxed sum is held: a tag, then slots that the alternatives share where their representations agree.
package struct UnboxedSum {
    /// The types of the alternatives.
    package let alternatives: [Type]
    /// Of the tag (`Int#`, the number of the alternative) and of the slots.
    package private(set) var representations: [Representation] = [.int]
    /// Per alternative the slots of its components, by their place behind the tag.
    package private(set) var slots: [[Int]] = []

    /// Of a type `(# a | b #)`.
    package init(_ type: Type) {
        alternatives = type.splitApplication.arguments
        for alternative in alternatives {
            var free = Array(representations.indices.dropFirst())
            var own: [Int] = []
            for representation in alternative.shape.representations {
                if let index = free.firstIndex(where: { representations[$0] == representation }) {
                    own.append(free.remove(at: index) - 1)
                } else {
                    own.append(representations.count - 1)
                    representations.append(representation)
                }
            }
            slots.append(own)
        }
    }
}
