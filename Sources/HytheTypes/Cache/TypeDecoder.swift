import HytheBase

/// Reads what `TypeEncoder` wrote.
struct TypeDecoder {
    let file: CacheFile
    private(set) var reader: CacheReader
    private(set) var own: [TyCon] = []
    private var tyCons: [TyCon] = []
    private var nodes: [Type] = []

    /// Reads the type constructors, as yet without content, and the nodes.
    ///
    /// - Parameter find: the type constructor of another module.
    init(_ file: CacheFile, section: Int, find: (Name) -> TyCon?) throws(CacheFailure) {
        guard let range = file.section(section) else { throw .damaged }
        self.file = file
        reader = file.reader(at: range.lowerBound)
        for _ in 0..<reader.elementCount() {
            let name = try reader.name(file)
            let arity = reader.count()
            let representation = try representation()
            let (isNewtype, isPatternResult) = (reader.flag(), reader.flag())
            let family = reader.flag() ? FamilyInfo(isClosed: reader.flag()) : nil
            let tyCon = TyCon(name: name, arity: arity, representation: representation, family: family)
            tyCon.isNewtype = isNewtype
            tyCon.isPatternResult = isPatternResult
            own.append(tyCon)
        }
        tyCons = own
        for _ in 0..<reader.elementCount() {
            guard let tyCon = find(try reader.name(file)) else { throw .damaged }
            tyCons.append(tyCon)
        }
        let count = reader.elementCount()
        nodes.reserveCapacity(count)
        for _ in 0..<count { nodes.append(try node()) }
    }

    private mutating func node() throws(CacheFailure) -> Type {
        guard let tag = TypeNode.Tag(rawValue: reader.byte()) else { throw .damaged }
        switch tag {
        case .poison: return .poison
        case .meta: throw .damaged
        case .constructor:
            let number = reader.count()
            guard number < tyCons.count else { throw .damaged }
            return .constructor(tyCons[number])
        case .application:
            let function = try type()
            return .application(function, try type())
        case .function:
            let argument = try type()
            return .function(argument, try type())
        case .variable:
            let text = try symbol()
            return .variable(.fresh(text, .typeVariable), kind: try type())
        case .forall, .forallInferred:
            let variable = try type()
            return .forall([variable], try type(), inferred: tag == .forallInferred)
        case .qualified:
            let constraint = try type()
            return .qualified([constraint], try type())
        case .number: return .number(try symbol())
        case .text: return .text(try symbol())
        case .promoted:
            let name = try name()
            return .promoted(name, kind: try type())
        }
    }

    mutating func symbol() throws(CacheFailure) -> Symbol {
        guard let symbol = file.symbol(reader.count()) else { throw .damaged }
        return symbol
    }

    private mutating func representation() throws(CacheFailure) -> Representation {
        guard let representation = Representation(rawValue: reader.byte()) else { throw .damaged }
        return representation
    }

    mutating func type() throws(CacheFailure) -> Type {
        let number = reader.count()
        guard number < nodes.count else { throw .damaged }
        return nodes[number]
    }

    mutating func types() throws(CacheFailure) -> [Type] {
        try list { decoder throws(CacheFailure) in try decoder.type() }
    }

    mutating func variables() throws(CacheFailure) -> [Name] {
        try list { decoder throws(CacheFailure) in
            guard let name = try decoder.type().variableName else { throw .damaged }
            return name
        }
    }

    mutating func name() throws(CacheFailure) -> Name { try reader.name(file) }
    mutating func names() throws(CacheFailure) -> [Name] { try reader.names(file) }
    mutating func flag() -> Bool { reader.flag() }
    mutating func number() -> Int { reader.count() }
    mutating func byte() -> UInt8 { reader.byte() }

    mutating func list<Element>(
        _ element: (inout TypeDecoder) throws(CacheFailure) -> Element
    ) throws(CacheFailure) -> [Element] {
        let count = reader.elementCount()
        var result: [Element] = []
        result.reserveCapacity(count)
        for _ in 0..<count { result.append(try element(&self)) }
        return result
    }

    /// What `TypeEncoder.dataCon` wrote.
    mutating func dataCon(_ tyCon: TyCon, tag: Int) throws(CacheFailure) -> DataCon {
        let result = DataCon(name: try name(), tyCon: tyCon, tag: tag)
        result.universals = try variables()
        result.existentials = try variables()
        result.signatureOrder = try variables()
        result.context = try types()
        result.equalities = try list { decoder throws(CacheFailure) in (try decoder.type(), try decoder.type()) }
        result.fieldTypes = try types()
        result.fieldStrictness = try list { decoder throws(CacheFailure) in decoder.flag() }
        result.fieldMarks = try list { decoder throws(CacheFailure) in
            guard let mark = FieldMark(byte: decoder.byte()) else { throw .damaged }
            return mark
        }
        result.fieldLabels = try names()
        result.boxes = try list { decoder throws(CacheFailure) in decoder.flag() ? try decoder.tyCon() : nil }
        result.representations = try list { decoder throws(CacheFailure) in try decoder.representation() }
        result.isInfix = flag()
        return result
    }

    /// A type constructor without arguments.
    mutating func tyCon() throws(CacheFailure) -> TyCon {
        let node = try type().node
        guard node.tag == .constructor else { throw .damaged }
        return TyConTable[node.a]
    }

    mutating func equation() throws(CacheFailure) -> FamilyEquation {
        let family = try tyCon()
        let variables = try types()
        let arguments = try types()
        return FamilyEquation(
            family: family, variables: variables, arguments: arguments, right: try type(), span: span())
    }

    /// A place in the file's own source.
    mutating func span() -> Span {
        let isNone = flag()
        let start = reader.fixed()
        let end = reader.fixed()
        return isNone ? .none : Span(file: file.source, start: start, end: end)
    }
}
