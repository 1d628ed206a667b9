import HytheBase

extension Preprocessor {
    /// A directive at `position`, the start of a line that begins with `#`; false if the line is none.
    mutating func directive() -> Bool {
        let start = position
        var index = start + 1
        while byte(index) == UInt8(ascii: " ") || byte(index) == UInt8(ascii: "\t") { index += 1 }
        let wordStart = index
        while Macro.isIdentifierPart(byte(index)) { index += 1 }
        let word = String(decoding: source[wordStart..<index], as: UTF8.self)
        guard let kind = Directive(rawValue: word) else { return other(word, start..<index) }
        position = index
        let rest = logicalLine(keepsComments: kind == .define)
        let place = start..<lineEnd(from: start)
        switch kind {
        case .if: open(isOn && isTrue(rest, place), place)
        case .ifdef: open(isOn && isDefined(rest, word, place), place)
        case .ifndef: open(isOn && !isDefined(rest, word, place), place)
        case .elif, .else: branch(kind, rest, place)
        case .endif:
            if conditions.popLast() == nil { report("`#endif` without `#if`", at: span(place)) }
        case _ where !isOn: break
        case .define:
            if let (name, macro) = Macro.parse(rest[...]) {
                macros[name] = macro
            } else {
                report("`#define` needs a name, and parameters right behind it if it has some", at: span(place))
            }
        case .undef: if let name = Preprocessor.firstName(rest) { macros[name] = nil }
        case .include, .import: include(rest, place)
        case .error: report("#error \(text(rest))", at: span(place))
        case .warning: report(Diagnostic(.warning, "#warning \(text(rest))", at: span(place)))
        case .pragma, .ident, .sccs: break
        }
        // The line stays, so that what follows begins one.
        if isOn { insert([UInt8(ascii: "\n")], for: place.upperBound..<position) }
        return true
    }

    /// `#!`, `# 12 "file"` and `#line` are for the lexer; `#` alone is nothing; another word is a slip.
    private mutating func other(_ word: String, _ place: Range<Int>) -> Bool {
        guard isOn else { return false }
        if word.isEmpty, byte(place.upperBound) == UInt8(ascii: "\n") || place.upperBound == source.count {
            position = min(place.upperBound + 1, source.count)
            insert([UInt8(ascii: "\n")], for: place)
            return true
        }
        let isOurs = word == "line" || word.first.map(\.isNumber) ?? true
        if !isOurs, !lexical.isInComment { report("there is no directive `#\(word)`", at: span(place)) }
        return false
    }

    /// The end of the line with `start`, without its line end.
    private func lineEnd(from start: Int) -> Int {
        source[start...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? source.count
    }

    /// What is left of a directive: lines that `\` joins, with comments of C's only for `#define`, where they
    /// separate. `position` is then behind it.
    private mutating func logicalLine(keepsComments: Bool) -> [UInt8] {
        var result: [UInt8] = []
        var isInString = false
        while position < source.count {
            let next = source[position]
            if next == UInt8(ascii: "\n") {
                position += 1
                break
            }
            if next == UInt8(ascii: "\\"), byte(position + 1) == UInt8(ascii: "\n") {
                position += 2
            } else if next == UInt8(ascii: "\\"), byte(position + 1) == UInt8(ascii: "\r"),
                byte(position + 2) == UInt8(ascii: "\n")
            {
                position += 3
            } else if next == UInt8(ascii: "\\"), isInString {
                result += [next, byte(position + 1)]
                position += 2
            } else if !isInString, next == UInt8(ascii: "/"), byte(position + 1) == UInt8(ascii: "*"),
                let end = LexicalState.commentEnd(source, position + 2)
            {
                if keepsComments { result += source[position..<end] }
                position = end
            } else {
                if next == UInt8(ascii: "\"") { isInString.toggle() }
                if next != UInt8(ascii: "\r") { result.append(next) }
                position += 1
            }
        }
        return result
    }

    private func text(_ rest: [UInt8]) -> String { String(decoding: Preprocessor.trimmed(rest), as: UTF8.self) }

    private static func firstName(_ rest: some Collection<UInt8>) -> String? {
        let word = rest.drop { $0 <= 32 }.prefix { Macro.isIdentifierPart($0) || $0 == UInt8(ascii: "'") }
        return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
    }

    // MARK: Conditions

    private mutating func open(_ condition: Bool, _ place: Range<Int>) {
        conditions.append(OpenCondition(place: span(place), isOn: condition, isDone: condition || !isOn))
    }

    private mutating func branch(_ kind: Directive, _ rest: [UInt8], _ place: Range<Int>) {
        guard var condition = conditions.popLast() else {
            return report("`#\(kind.rawValue)` without `#if`", at: span(place))
        }
        if condition.hasElse {
            report(
                .error(
                    "`#\(kind.rawValue)` behind `#else`", at: span(place),
                    secondary: [Located("the condition begins here", at: condition.place)]))
        }
        if kind == .else { condition.hasElse = true }
        // A condition is looked at only where it decides.
        condition.isOn = !condition.isDone && (kind == .else || isTrue(rest, place))
        condition.isDone = condition.isDone || condition.isOn
        conditions.append(condition)
    }

    private mutating func isDefined(_ rest: [UInt8], _ word: String, _ place: Range<Int>) -> Bool {
        guard let name = Preprocessor.firstName(rest) else {
            report("`#\(word)` needs a name", at: span(place))
            return false
        }
        return isMacro(name)
    }

    private func isMacro(_ name: String) -> Bool { macros[name] != nil || name == "__LINE__" || name == "__FILE__" }

    private mutating func isTrue(_ rest: [UInt8], _ place: Range<Int>) -> Bool {
        isCondition = true
        defer { isCondition = false }
        let text = expanded(rest, without: [])
        do throws(Condition.Failure) {
            return try Condition.value(text) != 0
        } catch {
            report("this condition is not right: \(error.reason)", at: span(place))
            return false
        }
    }

    /// Whether the macro is there whose name stands in `text` at `index`, which goes behind it: `defined NAME` or
    /// `defined(NAME)`. Nil: there is no name.
    func defined(in text: [UInt8], before index: inout Int) -> Bool? {
        var next = index
        func skipSpaces() { while next < text.count, text[next] <= 32 { next += 1 } }
        skipSpaces()
        let isInParentheses = next < text.count && text[next] == UInt8(ascii: "(")
        if isInParentheses {
            next += 1
            skipSpaces()
        }
        guard let name = Preprocessor.firstName(text[next...]) else { return nil }
        next += name.utf8.count
        if isInParentheses {
            skipSpaces()
            guard next < text.count, text[next] == UInt8(ascii: ")") else { return nil }
            next += 1
        }
        index = next
        return isMacro(name)
    }

    // MARK: Included files

    private mutating func include(_ rest: [UInt8], _ place: Range<Int>) {
        let text = Preprocessor.trimmed(rest)
        let isNamed = text.first == UInt8(ascii: "\"") || text.first == UInt8(ascii: "<")
        let name = isNamed ? text : Preprocessor.trimmed(expanded(text, without: []))
        let closers: [UInt8: UInt8] = [UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "<"): UInt8(ascii: ">")]
        guard let first = name.first, let closer = closers[first], let end = name.dropFirst().firstIndex(of: closer)
        else {
            return report("`#include` needs a name, \"like this\" or <like this>", at: span(place))
        }
        include(String(decoding: name[1..<end], as: UTF8.self), besideFile: first == UInt8(ascii: "\""), at: place)
    }

    private static let maximumDepth = 100

    mutating func include(_ name: String, besideFile: Bool, at place: Range<Int>) {
        let depth = (inclusion?.depth ?? 0) + 1
        guard depth < Preprocessor.maximumDepth else {
            return report("`\(name)` is included too deep: files include each other", at: span(place))
        }
        guard let (path, content) = find(name, besideFile: besideFile) else {
            let places = ["beside the file"] + options.directories.map { "in `\($0)`" }
            return report(
                "the file `\(name)` is not found", at: span(place),
                hints: ["looked \(places.joined(separator: ", ")); add -I DIR"])
        }
        var inner = Preprocessor(
            file: file, path: path, name: path, source: content, options: options, macros: macros,
            inclusion: Inclusion(place: inclusion?.place ?? place, depth: depth))
        inner.probes = probes
        inner.output = output
        inner.run()
        (macros, output, probes) = (inner.macros, inner.output, inner.probes)
        diagnostics += inner.diagnostics
    }

    private mutating func find(_ name: String, besideFile: Bool) -> (path: String, content: [UInt8])? {
        var candidates: [String] = []
        if name.hasPrefix("/") {
            candidates = [name]
        } else {
            let slash = path.lastIndex(of: "/")
            if besideFile { candidates.append(slash.map { String(path[...$0]) + name } ?? name) }
            candidates += options.directories.map { $0 == "." ? name : "\($0)/\(name)" }
            if let headers = options.headers { candidates.append("\(headers)/\(name)") }
            if inclusion == nil, !besideFile, options.preincluded.contains(name) { candidates.append(name) }
        }
        for candidate in candidates {
            let content = options.read(candidate)
            probes.append((candidate, content))
            if let content { return (candidate, content) }
        }
        return nil
    }
}
