import HytheBase
import HytheSyntax

extension Checker {
    /// Decides what a constructor stores, whose types are settled. See Note [Unpacked fields].
    func decideStorage(of constructor: DataCon) {
        let dictionaries = [Representation](repeating: .lifted, count: constructor.dictionaryCount)
        if !constructor.isNewtype {
            let boxes =
                options.promised?.dataCons[constructor.name]?.boxes
                ?? constructor.fieldTypes.indices.map {
                    box(ofField: $0, of: constructor)
                }
            if boxes.contains(where: { $0 != nil }) { constructor.boxes = boxes }
        }
        constructor.representations = constructor.fieldTypes.enumerated().reduce(into: dictionaries) { result, field in
            if let box = constructor.box(ofField: field.offset) {
                result += box.representations
            } else {
                result.append(field.element.representation)
            }
        }
    }

    private func box(ofField field: Int, of constructor: DataCon) -> TyCon? {
        let mark = constructor.fieldMarks.isEmpty ? FieldMark() : constructor.fieldMarks[field]
        guard constructor.fieldStrictness[field], mark.unpackedness != .noUnpack,
            let tyCon = constructor.fieldTypes[field].unwrappingNewtypes.type.headTyCon, tyCon.isProduct
        else { return nil }
        let parts = tyCon.constructors[0].representations
        return parts.count == 1 || mark.unpackedness == .unpack ? tyCon : nil
    }
}

extension TyCon {
    /// Whether a value is nothing but what its only constructor, which is finished, stores.
    fileprivate var isProduct: Bool {
        guard representation == .lifted, !isNewtype, !isUnboxedTuple, family == nil, class_ == nil,
            constructors.count == 1
        else { return false }
        let constructor = constructors[0]
        return !constructor.representations.isEmpty && !constructor.representations.contains(.void)
            && constructor.existentials.isEmpty && constructor.context.isEmpty && constructor.equalities.isEmpty
    }
}
