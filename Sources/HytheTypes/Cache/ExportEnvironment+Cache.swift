import HytheBase
import HytheSyntax

/// Why a module cannot be kept in a cache, or a cache not be used.
package enum CacheFailure: Error {
    /// Something has no form in a cache, such as a type that was never found out.
    case unsupported
    case damaged
}

extension ExportEnvironment {
    /// Adds the section of a module's exports. Entities of other modules are written as references if `interfaces` has
    /// them.
    package func encode(into file: CacheFileWriter, interfaces: [Symbol: ExportEnvironment]) {
        var writer = CacheWriter()
        writer.text(warning, file)
        let entities = entities
        writer.number(entities.count)
        for entity in entities {
            writer.number(file.name(entity.name))
            let home = entity.name.module.flatMap { $0 == module ? nil : interfaces[$0] }
            let isReference = home?.exports(entity.name) === entity
            writer.flag(isReference)
            if !isReference { entity.encode(to: &writer, file) }
        }
        file.add(section: writer)
    }

    /// Reads the section of a module's exports.
    package static func decode(
        _ module: Symbol, _ file: CacheFile, section: Int, interfaces: [Symbol: ExportEnvironment]
    ) throws(CacheFailure) -> ExportEnvironment {
        guard let range = file.section(section) else { throw .damaged }
        var reader = file.reader(at: range.lowerBound)
        var result = ExportEnvironment(module: module)
        result.warning = try reader.text(file)
        for _ in 0..<reader.elementCount() {
            let name = try reader.name(file)
            if !reader.flag() {
                result.add(try Entity(name, from: &reader, file))
            } else {
                guard let entity = name.module.flatMap({ interfaces[$0] })?.exports(name) else { throw .damaged }
                result.add(entity)
            }
        }
        return result
    }
}

extension Entity {
    fileprivate func encode(to writer: inout CacheWriter, _ file: CacheFileWriter) {
        writer.byte(kind.rawValue)
        writer.number(parent.map { file.name($0) + 1 } ?? 0)
        for list in [members, labels] {
            writer.number(list.count)
            for name in list { writer.number(file.name(name)) }
        }
        writer.flag(isSelector)
        writer.number(arity)
        writer.flag(isInfix)
        writer.flag(fixity != nil)
        if let fixity {
            writer.byte(fixity.associativity.rawValue)
            writer.signed(Int64(fixity.precedence))
        }
        writer.text(warning, file)
    }

    fileprivate convenience init(_ name: Name, from reader: inout CacheReader, _ file: CacheFile) throws(CacheFailure) {
        guard let kind = Kind(rawValue: reader.byte()) else { throw .damaged }
        let parent = reader.count()
        var lists: [[Name]] = []
        for _ in 0..<2 { lists.append(try reader.names(file)) }
        let isSelector = reader.flag()
        let arity = reader.count()
        let isInfix = reader.flag()
        var fixity: Fixity?
        if reader.flag() {
            guard let associativity = Fixity.Associativity(rawValue: reader.byte()) else { throw .damaged }
            fixity = Fixity(associativity, Int(reader.signed()))
        }
        self.init(
            name, kind, parent: parent == 0 ? nil : file.name(parent - 1), members: lists[0], labels: lists[1],
            isSelector: isSelector, arity: arity, isInfix: isInfix, fixity: fixity, warning: try reader.text(file))
    }
}

extension CacheWriter {
    mutating func text(_ text: String?, _ file: CacheFileWriter) {
        number(text.map { file.string(Symbol($0)) + 1 } ?? 0)
    }
}

extension CacheReader {
    mutating func text(_ file: CacheFile) throws(CacheFailure) -> String? {
        let number = count()
        if number == 0 { return nil }
        guard let symbol = file.symbol(number - 1) else { throw .damaged }
        return symbol.text
    }

    mutating func name(_ file: CacheFile) throws(CacheFailure) -> Name {
        guard let name = file.name(count()) else { throw .damaged }
        return name
    }

    mutating func names(_ file: CacheFile) throws(CacheFailure) -> [Name] {
        var result: [Name] = []
        for _ in 0..<elementCount() { result.append(try name(file)) }
        return result
    }
}
