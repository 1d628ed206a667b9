import HytheBase
import Testing

import HytheTypes

/// The types and exports of modules as they are kept in the cache.
@Suite struct TypesCacheTests {
    private static func written(_ types: ModuleTypes, _ imports: [Symbol: ModuleTypes]) throws -> [UInt8] {
        let file = CacheFileWriter(module: types.name)
        try types.encode(into: file, imports: imports)
        return file.finished()
    }

    private static func read(
        _ bytes: some Collection<UInt8>, _ name: Symbol, _ imports: [Symbol: ModuleTypes]
    ) throws -> ModuleTypes? {
        try CacheFile(bytes).map { try ModuleTypes.decode(name, $0, section: 0, imports: imports) }
    }

    /// Everything that a module says of types, as text.
    private static func shown(_ types: ModuleTypes) -> [String] {
        func show(_ type: Type) -> String { TypePrinter().print(type) }
        func show(_ equation: FamilyEquation) -> String {
            "\(show(equation.left)) = \(show(equation.right)) \(equation.variables.count) \(equation.span.start)"
        }
        func show(_ type: AssociatedType) -> String {
            "\(type.family.name) \(type.positions) \(type.defaultEquation.map(show) ?? "-")"
        }
        var lines = types.values.map { "\($0.key) :: \(show($0.value))" }
        for (name, tyCon) in types.tyCons {
            let kind = tyCon.kind.map(show) ?? "?"
            lines.append(
                "type \(name) :: \(kind) \(tyCon.arity) \(tyCon.isNewtype) \(tyCon.representation) "
                    + "\(tyCon.isPatternResult) \((tyCon.roles ?? []).map { "\($0)" }) \(tyCon.isDataFamily) "
                    + "\(tyCon.instanceHead.map(show) ?? "-")")
            guard let family = tyCon.family else { continue }
            lines.append("family \(name) \(family.isClosed) \(family.injectivity) \(family.equations.map(show))")
        }
        for (name, constructor) in types.dataCons {
            lines.append(
                "constructor \(name) \(constructor.tag) :: \(show(constructor.type)) \(constructor.fieldStrictness) \(constructor.fieldMarks) "
                    + "\(constructor.fieldLabels) \(constructor.boxes.map { $0?.name }) \(constructor.representations) \(constructor.isInfix)"
            )
        }
        for (name, class_) in types.classes {
            lines.append(
                "class \(name) \(class_.superclasses.map(show)) \(class_.superclassSelectors) \(class_.fundeps) "
                    + "\(class_.methods.map { "\($0.name) :: \(show($0.type))" }) \(class_.defaultMethods) "
                    + "\(class_.minimal ?? []) \(class_.equalities.map(show)) \(class_.associated.map(show))")
        }
        for (name, synonym) in types.synonyms {
            lines.append("synonym \(name) \(synonym.parameters.count) = \(show(synonym.body)) :: \(show(synonym.kind))")
        }
        for (name, constructors) in types.fields { lines.append("field \(name) \(constructors.map(\.name))") }
        lines.sort()
        return lines
            + types.familyInstances.map { "equation \(show($0))" }
            + types.completeSets.map { "complete \($0)" }
            + types.instances.map { instance in
                "instance \(instance.dictionaryFunction) \(show(.qualified(instance.context, instance.head))) "
                    + "\(instance.overlap.rawValue) \(instance.span.start)"
            }
    }

    @Test func libraryComesBack() throws {
        try onLargeStack {
            Result {
                let library = CheckedLibrary.contents
                // All are written before any is read: the kind of a promoted constructor is that of the last one made.
                let written = library.program.modules.map(\.name).map { name in
                    (name, library.types[name]!, try? Self.written(library.types[name]!, library.types))
                }
                var restored: [Symbol: ModuleTypes] = [:]
                for (name, types, bytes) in written {
                    guard let bytes else {
                        Issue.record("\(name) has no form in the cache")
                        continue
                    }
                    let back = try #require(try Self.read(bytes, name, restored))
                    restored[name] = back
                    let (new, old) = (Self.shown(back), Self.shown(types))
                    for (new, old) in zip(new, old) { #expect(new == old) }
                    #expect(new.count == old.count)
                }
            }
        }.get()
    }

    @Test func exportsComeBack() throws {
        let interfaces = CheckedLibrary.contents.program.interfaces
        for (name, exports) in interfaces where name != "GHC.Prim" {
            let file = CacheFileWriter(module: name)
            exports.encode(into: file, interfaces: interfaces)
            let bytes = file.finished()
            let back = try ExportEnvironment.decode(
                name, #require(CacheFile(bytes)), section: 0, interfaces: interfaces)
            for (new, old) in zip(back.entities, exports.entities) {
                #expect(new.name == old.name && new.kind == old.kind && new.parent == old.parent)
                #expect(new.members == old.members && new.labels == old.labels && new.arity == old.arity)
                #expect(new.isSelector == old.isSelector)
                #expect(new.fixity == old.fixity && new.warning == old.warning)
            }
            #expect(back.entities.count == exports.entities.count && back.warning == exports.warning)
        }
    }

    /// Nothing is promised of what is read then, but that reading ends.
    @Test func damagedBytesDoNoHarm() throws {
        let imports = CheckedLibrary.contents.types
        let types = check(
            """
            module M where
            infixr 5 :+
            data T f a = a :+ T f a | N { unN :: {-# UNPACK #-} !(f a), label :: ~String } deriving (Show)
            newtype W m = W (forall x. m x -> Maybe x)
            type S a = (a, [a])
            class (Eq a, Show b) => C a b | a -> b where { get :: a -> b; put :: b -> a -> S a; put _ a = (a, []) }
            instance C Int Bool where get = even
            f :: C a b => a -> T Maybe b
            f a = N (Just (get a)) "x"
            """,
            extensions: [
                .multiParamTypeClasses, .functionalDependencies, .rankNTypes, .flexibleContexts,
                .undecidableInstances,
            ]
        ).types
        let bytes = try Self.written(types, imports)
        for position in bytes.indices {
            for bits: UInt8 in [0x01, 0x7F, 0x80] {
                var damaged = bytes
                damaged[position] ^= bits
                _ = try? Self.read(damaged, "M", imports)
            }
            _ = try? Self.read(bytes[..<position], "M", imports)
        }
    }
}
