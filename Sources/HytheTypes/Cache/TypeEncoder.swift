import HytheBase

// Note [The types section of a cache]
// own        the type constructors that the module defines (classes too): name, arity, representation, newtype, family
// outer      names of the type constructors of other modules that types mention
// nodes      the types, each behind those that it refers to: tag, then numbers of nodes, constructors or strings
// rest       what the type constructors, classes, synonyms, values, instances and equations are, in terms of nodes
// The type constructors come first because nodes refer to them and they to nodes. Fields and data constructors are not
// written as such: they follow from the types' constructors.

/// Writes types by number, each once.
struct TypeEncoder {
    let file: CacheFileWriter
    /// The type constructor of a name, as whoever reads will find it.
    let find: (Name) -> TyCon?
    private(set) var nodes = CacheWriter()
    private(set) var nodeCount = 0
    private(set) var tyCons: [TyCon]
    private var tyConNumbers: [UInt32: Int] = [:]
    private var numbers: [Type: Int] = [:]
    var rest = CacheWriter()

    init(own: [TyCon], file: CacheFileWriter, find: @escaping (Name) -> TyCon?) {
        self.file = file
        self.find = find
        tyCons = own
        for (index, tyCon) in own.enumerated() { tyConNumbers[tyCon.id] = index }
    }

    private mutating func number(of tyCon: TyCon) throws(CacheFailure) -> Int {
        if let known = tyConNumbers[tyCon.id] { return known }
        guard find(tyCon.name) === tyCon else { throw .unsupported }
        tyConNumbers[tyCon.id] = tyCons.count
        tyCons.append(tyCon)
        return tyCons.count - 1
    }

    private mutating func number(of type: Type) throws(CacheFailure) -> Int {
        let type = type.resolved
        if let known = numbers[type] { return known }
        let node = type.node
        var operands: [Int] = []
        switch node.tag {
        case .meta: throw .unsupported
        case .poison: break
        case .constructor: operands = [try number(of: TyConTable[node.a])]
        case .application, .function, .forall, .forallInferred, .qualified:
            operands = [try number(of: Type(id: node.a)), try number(of: Type(id: node.b))]
        case .variable: operands = [file.string(Name(id: node.a).occurrence), try number(of: Type(id: node.c))]
        case .number, .text: operands = [file.string(Symbol(id: node.a))]
        case .promoted: operands = [try number(of: Name(id: node.a)), try number(of: Type(id: node.c))]
        }
        nodes.byte(node.tag.rawValue)
        for operand in operands { nodes.number(operand) }
        numbers[type] = nodeCount
        nodeCount += 1
        return nodeCount - 1
    }

    mutating func type(_ type: Type) throws(CacheFailure) { rest.number(try number(of: type)) }

    mutating func types(_ types: [Type]) throws(CacheFailure) {
        rest.number(types.count)
        for type in types { try self.type(type) }
    }

    /// Bound variables, with their kinds.
    mutating func variables(_ names: [Name]) throws(CacheFailure) { try types(names.map(Type.bound)) }

    func number(of name: Name) throws(CacheFailure) -> Int {
        guard name.isGlobal else { throw .unsupported }
        return file.name(name)
    }

    mutating func name(_ name: Name) throws(CacheFailure) { rest.number(try number(of: name)) }

    mutating func names(_ names: [Name]) throws(CacheFailure) {
        rest.number(names.count)
        for name in names { try self.name(name) }
    }

    mutating func dataCon(_ constructor: DataCon) throws(CacheFailure) {
        try name(constructor.name)
        try variables(constructor.universals)
        try variables(constructor.existentials)
        try variables(constructor.signatureOrder)
        try types(constructor.context)
        rest.number(constructor.equalities.count)
        for (left, right) in constructor.equalities {
            try type(left)
            try type(right)
        }
        try types(constructor.fieldTypes)
        rest.number(constructor.fieldStrictness.count)
        for isStrict in constructor.fieldStrictness { rest.flag(isStrict) }
        rest.number(constructor.fieldMarks.count)
        for mark in constructor.fieldMarks { rest.byte(mark.byte) }
        try names(constructor.fieldLabels)
        rest.number(constructor.boxes.count)
        for box in constructor.boxes {
            rest.flag(box != nil)
            if let box { try type(.constructor(box)) }
        }
        rest.number(constructor.representations.count)
        for representation in constructor.representations { rest.byte(representation.rawValue) }
        rest.flag(constructor.isInfix)
    }
}
