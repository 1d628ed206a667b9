import HytheBase

// Note [Unpacked fields]
// A strict field never holds a thunk, so the object that it would point to may be stored in its place: with
// `data P = P !Double Int`, a P holds a Double# and a pointer. Each data constructor decides this once, where it is
// declared, from its declaration alone and never from options, so that all modules and levels of optimisation agree:
//
// - a strict field of a type with one constructor that stores one value (Int, Double, Ptr, IORef, a record of one such
//   field; newtypes are looked through), unless it is marked NOUNPACK;
// - with UNPACK, a strict field of any type with one constructor.
//
// Not if the constructor hides types or evidence, and not if its type is declared in the same group and not finished, which
// leaves recursive types as they are. Of a type that an .hs-boot file declares with constructors, the file has decided.
//
// The type checker, deriving and patterns know fields as declared. Core's constructors hold what is stored: desugaring an
// application takes the box apart, which evaluates it, and a pattern makes it again where the field is used; the optimiser
// removes what meets.

extension DataCon {
    /// How many dictionaries are stored in front of the fields.
    package var dictionaryCount: Int { context.count { $0.headTyCon !== BuiltinTypes.equality } }

    /// The constructor in whose parts a field is stored. See Note [Unpacked fields].
    package func box(ofField field: Int) -> DataCon? {
        boxes.isEmpty ? nil : boxes[field]?.constructors[0]
    }

    /// Of what the constructor is applied to: dictionaries, then the fields as declared.
    package var argumentRepresentations: [Representation] {
        if boxes.isEmpty { return representations }
        let dictionaries = representations.prefix(representations.count - storedFieldCount)
        return dictionaries
            + boxes.indices.map { boxes[$0] == nil ? representations[storage(ofField: $0).lowerBound] : .lifted }
    }

    /// The positions in `representations` of what is stored for a field.
    package func storage(ofField field: Int) -> Range<Int> {
        let start = representations.count - storedFieldCount
        if boxes.isEmpty { return start + field..<start + field + 1 }
        let first = boxes[..<field].reduce(start) { $0 + width($1) }
        return first..<first + width(boxes[field])
    }

    /// Whether what is stored at a position of `representations` is evaluated, if it is lifted.
    package func isEvaluated(at position: Int) -> Bool {
        var rest = position - (representations.count - storedFieldCount)
        if rest < 0 { return false }
        if boxes.isEmpty { return fieldStrictness[rest] }
        for (field, box) in boxes.enumerated() {
            if rest < width(box) { return box?.constructors[0].isEvaluated(at: rest) ?? fieldStrictness[field] }
            rest -= width(box)
        }
        return false
    }

    private var storedFieldCount: Int {
        boxes.isEmpty ? fieldStrictness.count : boxes.reduce(0) { $0 + width($1) }
    }

    private func width(_ box: TyCon?) -> Int { box?.constructors[0].representations.count ?? 1 }
}
