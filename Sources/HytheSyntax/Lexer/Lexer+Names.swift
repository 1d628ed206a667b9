import HytheBase

extension Lexer {
    /// The end of the identifier that begins at `index`, with its hashes under MagicHash.
    private mutating func identifierEnd(_ index: Int) -> Int {
        var end = index
        while true {
            let next = byte(end)
            if next < 0x80 {
                guard CharacterClass(ascii: next).continuesIdentifier || next == UInt8(ascii: "'") else { break }
                end += 1
            } else {
                let (kind, length) = characterClass(at: end)
                guard kind.continuesIdentifier else { break }
                columnAdjustment -= length - 1
                end += length
            }
        }
        if features.contains(.magicHash) {
            while byte(end) == UInt8(ascii: "#") { end += 1 }
        }
        return end
    }

    private func operatorEnd(_ index: Int) -> (end: Int, continuationBytes: Int) {
        var end = index
        var extra = 0
        while true {
            let (kind, length) = characterClass(at: end)
            guard kind == .symbol, end < bytes.count else { return (end, extra) }
            end += length
            extra += length - 1
        }
    }

    private mutating func symbol(_ start: Int, _ end: Int) -> SymbolCache.Entry {
        let features = self.features
        return cache.lookup(bytes, start, end) { Lexer.classify($0, features) }
    }

    /// What an unqualified name or operator is.
    private static func classify(_ text: String, _ features: SyntaxFeatures) -> TokenKind {
        let first = text.unicodeScalars.first.orFail("a name has no characters")
        switch CharacterClass(first) {
        case .upper: return .constructor
        case .symbol:
            if let kind = Reserved.symbols[text] { return kind }
            if features.contains(.arrows), Reserved.arrowTails.contains(text) { return .arrowTail }
            if features.contains(.unicodeSyntax) {
                if let kind = Reserved.unicodeSymbols[text] { return kind }
                if features.contains(.arrows), Reserved.unicodeArrowTails.contains(text) { return .arrowTail }
            }
            return first == ":" ? .constructorOperator : .operatorSymbol
        default:
            if let kind = Reserved.words[text] {
                if kind == .foreign, !features.contains(.foreignFunctionInterface) { return .variable }
                return kind
            }
            switch text {
            case "mdo": return features.contains(.recursiveDo) ? .do_ : .variable
            case "rec":
                return features.contains(.recursiveDo) || features.contains(.arrows) ? .rec : .variable
            case "by": return features.contains(.transformListComp) ? .by : .variable
            case "using": return features.contains(.transformListComp) ? .using : .variable
            case "proc": return features.contains(.arrows) ? .proc : .variable
            case "static": return features.contains(.staticPointers) ? .static_ : .variable
            default: return .variable
            }
        }
    }

    /// An identifier, qualified or not, or a qualified operator.
    mutating func name(from start: Int, column: Int) {
        var qualifierEnd: Int?
        var end = identifierEnd(start)
        var entry = symbol(start, end)
        // `entry` is the last part; as long as it is a constructor it may be a qualifier.
        while entry.kind == .constructor, byte(end) == UInt8(ascii: "."), end < bytes.count {
            let (next, _) = characterClass(at: end + 1)
            if next == .upper || next == .lower {
                let adjustment = columnAdjustment
                let partEnd = identifierEnd(end + 1)
                let part = symbol(end + 1, partEnd)
                if part.kind == .do_, features.contains(.qualifiedDo) {
                    position = partEnd
                    append(
                        .do_, from: start, column: column, symbol: part.symbol, qualifier: symbol(start, end).symbol)
                    return
                }
                // `M.where` is three lexemes.
                if part.kind != .constructor, part.kind != .variable {
                    columnAdjustment = adjustment
                    break
                }
                qualifierEnd = end
                end = partEnd
                entry = part
            } else if next == .symbol {
                let (operatorEnd, extra) = operatorEnd(end + 1)
                let part = symbol(end + 1, operatorEnd)
                columnAdjustment -= extra
                position = operatorEnd
                let isConstructor = byte(end + 1) == UInt8(ascii: ":")
                append(
                    isConstructor ? .qualifiedConstructorOperator : .qualifiedOperator, from: start, column: column,
                    symbol: part.symbol, qualifier: symbol(start, end).symbol)
                return
            } else {
                break
            }
        }
        position = end
        guard let qualifierEnd else {
            append(entry.kind, from: start, column: column, symbol: entry.symbol)
            return
        }
        append(
            entry.kind == .constructor ? .qualifiedConstructor : .qualifiedVariable, from: start, column: column,
            symbol: entry.symbol, qualifier: symbol(start, qualifierEnd).symbol)
    }

    /// An operator or reserved symbol; `!`, `~`, `@` and `-` look at the spaces around them.
    mutating func operatorLexeme(from start: Int, column: Int) {
        if features.contains(.unboxedTuples), byte(start) == UInt8(ascii: "#"), byte(start + 1) == UInt8(ascii: ")") {
            position += 2
            append(.closeUnboxed, from: start, column: column)
            return
        }
        // `#-}` ends a pragma.
        if byte(start) == UInt8(ascii: "#"), byte(start + 1) == UInt8(ascii: "-"), byte(start + 2) == UInt8(ascii: "}")
        {
            position += 3
            append(.pragmaClose, from: start, column: column)
            return
        }
        if features.contains(.templateHaskell), let length = quotationCloser(start) {
            position += length
            append(.closeQuotation, from: start, column: column, symbol: symbol(start, position).symbol)
            return
        }
        let (end, extra) = operatorEnd(start)
        if end - start == 2, features.contains(.templateHaskell), isTypedSplice(start) {
            position = end
            append(.splice, from: start, column: column, symbol: symbol(start, end).symbol)
            return
        }
        if end - start == 1 {
            if byte(start) == UInt8(ascii: "|"), byte(end) == UInt8(ascii: ")"), features.contains(.arrows) {
                position = end + 1
                append(.closeForm, from: start, column: column)
                return
            }
            if byte(start) == UInt8(ascii: "#"), features.contains(.overloadedLabels), isLabel(start) {
                let nameEnd = identifierEnd(start + 1)
                position = nameEnd
                append(.label, from: start, column: column, symbol: symbol(start + 1, nameEnd).symbol)
                return
            }
            if byte(start) == UInt8(ascii: "-"), isNegativeLiteral(start) {
                position += 1
                number(from: start, column: column, isNegative: true)
                return
            }
            if let kind = occurrenceKind(start) {
                position = end
                append(kind, from: start, column: column, symbol: symbol(start, end).symbol)
                return
            }
        }
        let entry = symbol(start, end)
        position = end
        columnAdjustment -= extra
        append(entry.kind, from: start, column: column, symbol: entry.symbol)
    }

    /// The special meaning of a one-character operator by the space around it, if it has one.
    private mutating func occurrenceKind(_ start: Int) -> TokenKind? {
        switch byte(start) {
        case UInt8(ascii: "!"):
            return isPrefixOccurrence(start) ? .prefixBang : nil
        case UInt8(ascii: "~"):
            return isPrefixOccurrence(start) ? .prefixTilde : .tilde
        case UInt8(ascii: "@"):
            if isClosing(before: start) {
                if !isOpening(after: start + 1) {
                    report("an as-pattern has no space after `@`", start, start + 1, hints: ["remove the space"])
                }
                return .asAt
            }
            return isOpening(after: start + 1) ? .typeAt : nil
        case UInt8(ascii: "."):
            let next = byte(start + 1)
            guard features.contains(.overloadedRecordDot),
                next == UInt8(ascii: "_") || characterClass(at: start + 1).class == .lower
            else { return nil }
            return isClosing(before: start) ? .fieldDot : .prefixDot
        case UInt8(ascii: "-"):
            return features.contains(.lexicalNegation) && isPrefixOccurrence(start) ? .prefixMinus : nil
        case UInt8(ascii: "$"):
            return features.contains(.templateHaskell) && isPrefixOccurrence(start) ? .splice : nil
        default:
            return nil
        }
    }

    /// The length of `|]` or `||]`, if one is at `start`.
    private func quotationCloser(_ start: Int) -> Int? {
        guard byte(start) == UInt8(ascii: "|") else { return nil }
        let bars = byte(start + 1) == UInt8(ascii: "|") ? 2 : 1
        return byte(start + bars) == UInt8(ascii: "]") ? bars + 1 : nil
    }

    private func isTypedSplice(_ start: Int) -> Bool {
        let dollar = UInt8(ascii: "$")
        return byte(start) == dollar && byte(start + 1) == dollar && !isClosing(before: start)
            && isOpening(after: start + 2)
    }

    /// `#x`, with nothing before that it could belong to.
    private func isLabel(_ start: Int) -> Bool {
        let next = byte(start + 1)
        return !isClosing(before: start) && (next == UInt8(ascii: "_") || characterClass(at: start + 1).class == .lower)
    }

    private func isPrefixOccurrence(_ start: Int) -> Bool { !isClosing(before: start) && isOpening(after: start + 1) }

    /// The character before could end an operand.
    private func isClosing(before index: Int) -> Bool {
        guard index > 0 else { return false }
        let previous = bytes[index - 1]
        switch previous {
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "_"): return true
        case UInt8(ascii: "}"): return index < 2 || bytes[index - 2] != UInt8(ascii: "-")
        case UInt8(ascii: "#"):
            guard features.contains(.magicHash), let last = output.tokens.last else { return false }
            return Int(last.end) == index && [.variable, .constructor, .literal].contains(last.kind)
        case 0x80...:
            guard let last = output.tokens.last, Int(last.end) == index else { return false }
            switch last.kind {
            case .variable, .constructor, .qualifiedVariable, .qualifiedConstructor: return true
            default: return false
            }
        default: return CharacterClass(ascii: previous).continuesIdentifier
        }
    }

    /// The character at `index` could begin an operand.
    private func isOpening(after index: Int) -> Bool {
        switch byte(index) {
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "_"): true
        case UInt8(ascii: "{"): byte(index + 1) != UInt8(ascii: "-")
        default: characterClass(at: index).class.continuesIdentifier
        }
    }

    /// `-1#` under MagicHash and `-1` under NegativeLiterals are one lexeme.
    private func isNegativeLiteral(_ start: Int) -> Bool {
        guard CharacterClass(ascii: byte(start + 1) & 0x7F) == .digit, byte(start + 1) < 0x80, !isClosing(before: start)
        else { return false }
        if features.contains(.negativeLiterals) { return true }
        return features.contains(.magicHash) && numberHasHash(start + 1)
    }
}
