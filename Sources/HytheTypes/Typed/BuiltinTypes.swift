import HytheBase

/// The type constructors without a declaration in any source: made once in each process.
package enum BuiltinTypes {
    // MARK: Kinds

    /// `TYPE :: RuntimeRep -> Type`
    static let typeOf = TyCon(name: type("GHC.Prim", "TYPE"), arity: 1)
    static let liftedRep = TyCon(name: type("GHC.Types", "LiftedRep"), arity: 0)
    /// A representation that is not known; see `Kinds.open`.
    static let anyRep = TyCon(name: type("GHC.Types", "AnyRep"), arity: 0)
    /// Of unboxed tuples and sums, whatever their components; see `Kinds.compound`.
    static let compoundRep = TyCon(name: type("GHC.Types", "TupleRep"), arity: 0)
    /// Whether it may stand in a kind without DataKinds.
    static func isOfKinds(_ tyCon: TyCon) -> Bool {
        tyCon === typeOf || tyCon === constraint || tyCon === runtimeRepKind || tyCon === visible
            || tyCon.kind == .constructor(runtimeRepKind)
    }

    static let runtimeRepKind = make("GHC.Types", "RuntimeRep", [], Kinds.type)
    static let constraint = make("GHC.Types", "Constraint", [], Kinds.type)
    static let natural = make("GHC.Types", "Nat", [], Kinds.type)
    static let symbol = make("GHC.Types", "Symbol", [], Kinds.type)
    private static let representations: [TyCon] = [
        (Representation.lifted, "LiftedRep"), (.unlifted, "UnliftedRep"), (.int, "IntRep"), (.word, "WordRep"),
        (.char, "CharRep"), (.address, "AddrRep"), (.float, "FloatRep"), (.double, "DoubleRep"), (.void, "VoidRep"),
    ].map { representation, text in
        if representation == .lifted { return liftedRep }
        let tyCon = TyCon(name: type("GHC.Types", Symbol(text)), arity: 0, representation: representation)
        return tyCon
    }
    /// The kind-level name of a representation.
    static func runtimeRep(_ representation: Representation) -> TyCon {
        representations[Int(representation.rawValue)]
    }

    // MARK: Functions, lists, tuples

    package static let function = TyCon(name: BuiltinNames.function, arity: 2)
    /// `(->)`
    static let arrow = Type.constructor(function)

    /// `~` as a constraint of a context, without evidence.
    static let equality = makeEquality(type("GHC.Prim", "~#"))
    /// `~` anywhere else, which has evidence as any constraint; see Note [Abstract constraints].
    static let boxedEquality = makeEquality(type("GHC.Types", "~"))

    /// `~~`, whose two sides may be of different kinds.
    static let heterogeneousEquality = {
        let kinds = ["k1", "k2"].map { Type.variable(.fresh($0, .typeVariable), kind: Kinds.type) }
        let tyCon = TyCon(name: BuiltinNames.heterogeneousEquality, arity: 2)
        tyCon.kind = .forall(kinds, .function(kinds, Kinds.constraint), inferred: true)
        return tyCon
    }()

    /// Marks parameters; see Note [Visible dependent quantification].
    static let visible = {
        let kind = Type.variable(.fresh("k", .typeVariable), kind: Kinds.type)
        let tyCon = TyCon(name: BuiltinNames.visible, arity: 1)
        tyCon.kind = .forall([kind], .function(kind, Kinds.type), inferred: true)
        return tyCon
    }()

    /// Whether it is `~` or `~~` with evidence.
    static func isBoxedEquality(_ tyCon: TyCon) -> Bool {
        tyCon === boxedEquality || tyCon === heterogeneousEquality
    }

    private static func makeEquality(_ name: Name) -> TyCon {
        let k = Type.variable(.fresh("k", .typeVariable), kind: Kinds.type)
        let tyCon = TyCon(name: name, arity: 2)
        tyCon.kind = .forall([k], .function([k, k], Kinds.constraint), inferred: true)
        return tyCon
    }

    /// `IP "x" t`, the constraint `?x :: t`; its evidence is the parameter's value.
    static let implicitParameter: TyCon = {
        let tyCon = TyCon(name: BuiltinNames.implicitParameter, arity: 2)
        tyCon.kind = .function([Kinds.symbol, Kinds.type], Kinds.constraint)
        return tyCon
    }()

    package static let list: TyCon = {
        let tyCon = make(BuiltinNames.list, [Kinds.type], Kinds.type)
        let element = parameters(of: tyCon, ["a"])[0]
        add(BuiltinNames.nil_, to: tyCon, fields: [])
        add(BuiltinNames.cons, to: tyCon, fields: [element, Type.constructor(tyCon).applied([element])]).isInfix = true
        return tyCon
    }()

    package static let unit: TyCon = {
        let tyCon = make(BuiltinNames.unit, [], Kinds.type)
        add(BuiltinNames.unitConstructor, to: tyCon, fields: [])
        return tyCon
    }()

    static let largestTuple = 62

    private static let tuples: [TyCon] = (2...largestTuple).map { size in
        let tyCon = make(BuiltinNames.tuple(size), Array(repeating: Kinds.type, count: size), Kinds.type)
        let fields = parameters(of: tyCon, (0..<size).map { letter($0) })
        add(BuiltinNames.tupleConstructor(size), to: tyCon, fields: fields)
        return tyCon
    }

    /// `(,)` and so on, of 2 to 62 components.
    package static func tuple(_ size: Int) -> TyCon { tuples[size - 2] }

    /// Of no and of 2 to 62 constraints, by the size; see Note [Abstract constraints]. The evidence is an ordinary tuple.
    private static let constraintTuples: [Int: TyCon] = Dictionary(
        uniqueKeysWithValues: ([0] + Array(2...largestTuple)).map { size in
            let text = "(%" + String(repeating: ",", count: max(0, size - 1)) + "%)"
            let kinds = Array(repeating: Kinds.constraint, count: size)
            let tyCon = make("GHC.Classes", Symbol(text), kinds, Kinds.constraint)
            tyCon.isConstraintTuple = true
            return (size, tyCon)
        })

    static func constraintTuple(_ size: Int) -> TyCon? { constraintTuples[size] }

    private static let unboxedTuples: [TyCon] = (0...largestTuple).map { size in
        let text = "(#" + String(repeating: ",", count: max(0, size - 1)) + "#)"
        let tyCon = TyCon(name: type("GHC.Prim", Symbol(size == 1 ? "(# #)1" : text)), arity: size)
        tyCon.isUnboxedTuple = true
        tyCon.kind = .function(Array(repeating: Kinds.open, count: size), Kinds.compound)
        return tyCon
    }

    package static func unboxedTuple(_ size: Int) -> TyCon { unboxedTuples[size] }

    // Made when a program has the first one.
    private static let unboxedSums: [TyCon] = (2...largestTuple).map { size in
        let tyCon = make(BuiltinNames.unboxedSum(size), Array(repeating: Kinds.open, count: size), Kinds.compound)
        tyCon.isUnboxedSum = true
        for (index, field) in parameters(of: tyCon, (0..<size).map(letter), kind: Kinds.open).enumerated() {
            add(BuiltinNames.unboxedSumConstructor(index, of: size), to: tyCon, fields: [field])
        }
        return tyCon
    }
    private static let sumTyCons = Dictionary(uniqueKeysWithValues: unboxedSums.map { ($0.name, $0) })
    private static let sumDataCons = Dictionary(
        uniqueKeysWithValues: unboxedSums.flatMap(\.constructors).map { ($0.name, $0) })

    /// `(# | #)` and so on, of 2 to 62 alternatives.
    package static func unboxedSum(_ size: Int) -> TyCon { unboxedSums[size - 2] }

    package static func listOf(_ element: Type) -> Type { .application(.constructor(list), element) }
    static func tupleOf(_ components: [Type]) -> Type {
        components.isEmpty ? .constructor(unit) : Type.constructor(tuple(components.count)).applied(components)
    }

    // MARK: GHC.Prim

    private static let primitives: [Symbol: TyCon] = Dictionary(
        uniqueKeysWithValues: PrimitiveType.all.map { primitive in
            let tyCon = TyCon(
                name: type("GHC.Prim", primitive.name), arity: primitive.arity, representation: primitive.representation
            )
            let result = Kinds.type(of: primitive.representation)
            if primitive.name == "Proxy#" {
                let k = Type.variable(.fresh("k", .typeVariable), kind: Kinds.type)
                tyCon.kind = .forall([k], .function(k, result), inferred: true)
            } else {
                tyCon.kind = .function(Array(repeating: Kinds.type, count: primitive.arity), result)
            }
            return (primitive.name, tyCon)
        })

    package static func primitive(_ name: Symbol) -> TyCon? { primitives[name] }

    // MARK: Lookup

    /// The type constructor of this global name, if it is built in.
    package static func tyCon(_ name: Name) -> TyCon? { tyCons[name] ?? (isOfSum(name) ? sumTyCons[name] : nil) }
    /// The data constructor of this global name, if it is built in.
    package static func dataCon(_ name: Name) -> DataCon? {
        dataCons[name] ?? (isOfSum(name) ? sumDataCons[name] : nil)
    }
    private static func isOfSum(_ name: Name) -> Bool {
        name.module == "GHC.Prim" && name.occurrence.text.hasPrefix("(#")
    }

    private static let tyCons: [Name: TyCon] = {
        typeOf.kind = .function(Type.constructor(runtimeRepKind), Kinds.type)
        for representation in representations + [anyRep, compoundRep] {
            representation.kind = .constructor(runtimeRepKind)
        }
        function.kind = .function([Kinds.open, Kinds.open], Kinds.type)
        let all =
            [
                typeOf, runtimeRepKind, constraint, natural, symbol, function, equality, boxedEquality,
                heterogeneousEquality, implicitParameter, list, unit,
                anyRep, compoundRep, visible,
            ]
            + representations
            + tuples + unboxedTuples + constraintTuples.values + primitives.values
        return Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
    }()

    private static let dataCons: [Name: DataCon] = Dictionary(
        uniqueKeysWithValues: ([list, unit] + tuples).flatMap { $0.constructors.map { ($0.name, $0) } })

    // MARK: Making

    private static func type(_ module: Symbol, _ text: Symbol) -> Name { .global(module, text, .type) }

    private static func make(_ module: Symbol, _ text: Symbol, _ parameters: [Type], _ result: Type) -> TyCon {
        make(type(module, text), parameters, result)
    }

    private static func make(_ name: Name, _ parameters: [Type], _ result: Type) -> TyCon {
        let tyCon = TyCon(name: name, arity: parameters.count)
        tyCon.kind = .function(parameters, result)
        return tyCon
    }

    private static func letter(_ index: Int) -> Symbol {
        let letters = Array("abcdefghijklmnopqrstuvwxyz")
        return Symbol(index < 26 ? String(letters[index]) : "t\(index)")
    }

    private static func parameters(of tyCon: TyCon, _ texts: [Symbol], kind: Type = Kinds.type) -> [Type] {
        tyCon.parameters = texts.map { .fresh($0, .typeVariable) }
        return tyCon.parameters.map { .variable($0, kind: kind) }
    }

    @discardableResult
    private static func add(_ name: Name, to tyCon: TyCon, fields: [Type]) -> DataCon {
        let constructor = DataCon(name: name, tyCon: tyCon, tag: tyCon.constructors.count)
        constructor.universals = tyCon.parameters
        constructor.fieldTypes = fields
        constructor.fieldStrictness = fields.map { _ in false }
        constructor.representations = fields.map { _ in .lifted }
        tyCon.constructors.append(constructor)
        return constructor
    }
}
