/// The C program that writes the Haskell module of a template: C's compiler says what its directives are worth.
package struct HscProgram {
    /// What no C can be written for.
    package struct Failure: Error {
        package let line: Int
        package let message: String
    }

    package private(set) var text = ""

    private let path: String
    /// Directives that `#let` defines.
    private var own: Set<String> = []
    /// The next line of Haskell is not the one after the last in the template.
    private var isOutOfStep = true

    /// - Parameter path: the template's, for messages.
    package init(_ template: HscTemplate, path: String) throws(Failure) {
        self.path = path
        // The template's own headers are first, so that what it defines counts for C's (_GNU_SOURCE).
        for case .directive(let name, let argument, let line) in template.pieces { declaration(name, argument, line) }
        text += HscProgram.prelude
        text += "int main(void)\n{\n"
        write("{-# LINE 1 \(HscProgram.quoted(Array(path.utf8))) #-}\n")
        isOutOfStep = false
        for piece in template.pieces {
            switch piece {
            case .text(let bytes, let line): haskell(bytes, from: line)
            case .directive(let name, let argument, let line):
                try statement(name, argument, line)
                isOutOfStep = true
            }
        }
        text += "return ferror(stdout) || fclose(stdout);\n}\n"
    }

    private static let prelude = """
        #include <stddef.h>
        #include <stdio.h>
        #include <stdint.h>
        #include <string.h>
        #define hythe_const(...) do { if ((__VA_ARGS__) < 0) printf("%lld", (long long)(__VA_ARGS__)); \\
            else printf("%llu", (unsigned long long)(__VA_ARGS__)); } while (0)
        #define hythe_size(...) printf("(%zu)", sizeof(__VA_ARGS__))
        #define hythe_alignment(...) printf("%zu", offsetof(struct { char c; __VA_ARGS__ m; }, m))
        #define hythe_offset(...) printf("(%zu)", offsetof(__VA_ARGS__))
        #define hythe_peek(...) printf("(\\\\hsc_ptr -> peekByteOff hsc_ptr %zu)", offsetof(__VA_ARGS__))
        #define hythe_poke(...) printf("(\\\\hsc_ptr -> pokeByteOff hsc_ptr %zu)", offsetof(__VA_ARGS__))
        #define hythe_ptr(...) printf("(\\\\hsc_ptr -> hsc_ptr `plusPtr` %zu)", offsetof(__VA_ARGS__))
        #define hythe_enum(...) do { if ((__VA_ARGS__) < 0) printf("(%lld)", (long long)(__VA_ARGS__)); \\
            else printf("%llu", (unsigned long long)(__VA_ARGS__)); } while (0)
        #define hythe_type(...) do { if ((__VA_ARGS__)(int)(__VA_ARGS__)1.4 == (__VA_ARGS__)1.4) \\
            printf("%s%zu", (__VA_ARGS__)-1 < (__VA_ARGS__)0 ? "Int" : "Word", sizeof(__VA_ARGS__) * 8); \\
            else printf("%s", sizeof(__VA_ARGS__) == sizeof(float) ? "Float" : "Double"); } while (0)
        static inline void hythe_const_str(const char *s)
        {
            putchar('"');
            for (; *s; s++) {
                unsigned char c = (unsigned char)*s;
                if (c == '"' || c == '\\\\') printf("\\\\%c", c);
                else if (c >= 32 && c < 127) putchar(c);
                else printf("\\\\%d%s", c, s[1] >= '0' && s[1] <= '9' ? "\\\\&" : "");
            }
            putchar('"');
        }

        """

    private func place(_ line: Int) -> String { "#line \(line) \(HscProgram.quoted(Array(path.utf8)))\n" }

    /// What stands before the functions.
    private mutating func declaration(_ name: String, _ argument: String, _ line: Int) {
        switch name {
        case "let":
            let parts = argument.split(separator: "=", maxSplits: 1)
            guard parts.count == 2 else { return }
            let head = parts[0].split(maxSplits: 1, whereSeparator: \.isWhitespace)
            guard let word = head.first else { return }
            own.insert(String(word))
            let parameters = head.count > 1 ? head[1].trimmed : ""
            text += place(line) + "#define hythe_let_\(word)(\(parameters)) printf(\(parts[1]))\n"
        case "include", "define", "undef", "if", "ifdef", "ifndef", "elif", "else", "endif", "error", "warning":
            text += place(line) + "#\(name) \(argument)\n"
        default: break
        }
    }

    private mutating func statement(_ name: String, _ argument: String, _ line: Int) throws(Failure) {
        switch name {
        case "include", "define", "undef", "error", "warning", "let": break
        case "if", "ifdef", "ifndef", "elif", "else", "endif": text += "#\(name) \(argument)\n"
        case "const", "const_str", "size", "alignment", "offset", "peek", "poke", "ptr", "type":
            text += place(line) + "hythe_\(name)(\(argument));\n"
        case "enum": try enumeration(argument, line)
        case "def":
            throw Failure(line: line, message: "`#def`: not supported yet; put the C code into a file of its own")
        case _ where own.contains(name): text += place(line) + "hythe_let_\(name)(\(argument));\n"
        default: throw Failure(line: line, message: "there is no directive `#\(name)`, and no `#let` defines it")
        }
    }

    /// `#enum TYPE, CONSTRUCTOR, VALUE, name = VALUE, ...`
    private mutating func enumeration(_ argument: String, _ line: Int) throws(Failure) {
        let parts = HscProgram.split(argument)
        guard parts.count >= 2 else {
            throw Failure(line: line, message: "`#enum` needs a type and a constructor, with a comma behind each")
        }
        for item in parts.dropFirst(2) where !item.isEmpty {
            let sides = item.split(separator: "=", maxSplits: 1).map(\.trimmed)
            let value = sides[sides.count - 1]
            let name = sides.count == 2 ? sides[0] : HscProgram.haskellName(value)
            write("\(name) :: \(parts[0])\n\(name) = \(parts[1]) ")
            text += place(line) + "hythe_enum(\(value));\n"
            write("\n")
        }
    }

    /// `S_IFDIR` is `sIfdir`.
    private static func haskellName(_ name: String) -> String {
        let words = name.lowercased().split(separator: "_").map(String.init)
        return (words.first ?? "") + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// The parts between commas outside of brackets.
    private static func split(_ text: String) -> [String] {
        var parts = [""]
        var depth = 0
        for character in text {
            if "([{".contains(character) { depth += 1 }
            if ")]}".contains(character) { depth -= 1 }
            if character == ",", depth == 0 { parts.append("") } else { parts[parts.count - 1].append(character) }
        }
        return parts.map(\.trimmed)
    }

    // MARK: Haskell

    private mutating func haskell(_ bytes: [UInt8], from first: Int) {
        var line = first
        for part in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            if part.offset > 0 {
                line += 1
                write("\n")
                if isOutOfStep { write("{-# LINE \(line) \(HscProgram.quoted(Array(path.utf8))) #-}\n") }
                isOutOfStep = false
            }
            if !part.element.isEmpty { text += "fputs(\(HscProgram.quoted(part.element)), stdout);\n" }
        }
    }

    private mutating func write(_ haskell: String) {
        text += "fputs(\(HscProgram.quoted(Array(haskell.utf8))), stdout);\n"
    }

    /// As a literal of C's, and of Haskell's if all is ASCII.
    private static func quoted(_ bytes: some Collection<UInt8>) -> String {
        var result = "\""
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): result += "\\\(Character(Unicode.Scalar(byte)))"
            case UInt8(ascii: "\n"): result += "\\n"
            // `??` begins a trigraph.
            case UInt8(ascii: "?"): result += "\\?"
            case 32..<127: result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 8)
                result += "\\" + String(repeating: "0", count: 3 - digits.count) + digits
            }
        }
        return result + "\""
    }
}

extension StringProtocol {
    /// Without white space at both ends.
    fileprivate var trimmed: String {
        var rest = drop(while: \.isWhitespace)
        while rest.last?.isWhitespace == true { rest = rest.dropLast() }
        return String(rest)
    }
}
