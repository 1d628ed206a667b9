import CHytheABI
import HytheBase
import HytheCore
import HytheTypes

/// `hy_ap_<pattern>`: calls an unknown function with arguments of a pattern, whatever the function is and needs.
///
/// - a thunk: evaluates it first;
/// - a function of as many parameters: goes there;
/// - of fewer: calls it with so many, and applies the result to the rest;
/// - of more: makes a partial application;
/// - a partial application: the same by what it misses.
///
/// Results pass through in whatever registers they come.
struct ApplyFunction {
    /// Longer argument lists are applied in parts.
    static let longestPattern = 8

    /// Those in the runtime's archive: closed under suffixes.
    static let standardPatterns: Set<String> = {
        var patterns: Set<String> = ["n", "nv", "pn", "pnv", "d"]
        for count in 0...6 {
            let pointers = String(repeating: "p", count: count)
            if count > 0 { patterns.insert(pointers) }
            if count < 6 { patterns.insert(pointers + "v") }
        }
        return patterns
    }()

    private static func representation(_ letter: Character) -> Representation {
        switch letter {
        case "p": .lifted
        case "f": .float
        case "d": .double
        case "v": .void
        default: .word
        }
    }

    static func declaration(_ pattern: String) -> String {
        let plan = ArgumentPlan(pattern.map(representation).filter { $0 != .void }, isClosure: true)
        let types = zip(plan.representations, plan.places).compactMap { $1 == .register ? ", \($0.llvmType)" : nil }
        return "declare hidden tailcc ptr @hy_ap_\(pattern)(ptr swiftself, ptr, ptr\(types.joined())) nounwind"
    }

    /// The definition.
    let text: String

    init(_ pattern: String, module: ModuleEmitter, linkage: String = "linkonce_odr hidden") {
        text = Emitter(pattern, module).text(linkage)
    }

    /// Writes one apply function.
    private struct Emitter {
        let pattern: [Character]
        let representations: [Representation]
        let module: ModuleEmitter
        let code: FunctionEmitter
        /// By position in the pattern; a void argument has none.
        let arguments: [Local?]
        let plan: ArgumentPlan

        init(_ pattern: String, _ module: ModuleEmitter) {
            self.pattern = Array(pattern)
            self.module = module
            representations = pattern.map(ApplyFunction.representation)
            let code = FunctionEmitter(module: module, result: ResultPlan(.lifted))
            self.code = code
            arguments = representations.map { $0 == .void ? nil : code.freshLocal($0) }
            plan = ArgumentPlan(representations.filter { $0 != .void }, isClosure: true)
        }

        func text(_ linkage: String) -> String {
            for (local, value) in zip(arguments.compactMap { $0 }, code.parameters(plan)) { code.bind(local, value) }
            let slow = code.newBlock()
            if pattern.count < 7 {
                let exact = code.newBlock()
                let word = code.instruction("ptrtoint ptr %f to i64")
                let tag = code.instruction("and i64 \(word), 7")
                code.branch(if: code.instruction("icmp eq i64 \(tag), \(pattern.count)"), exact, slow)
                let before = code.state
                code.current = exact
                let info = code.load("ptr", "%f", offset: -pattern.count)
                tailCall(code.load("ptr", info, offset: 8), "%f")
                code.state = before
            } else {
                code.branch(to: slow)
            }
            code.current = slow
            let function = code.freshLocal(.lifted)
            let target = Target(parameters: [function], live: arguments.compactMap { $0 })
            code.evaluate("%f", .target(target))
            _ = code.place(target)
            dispatch(function)
            return """
                define \(linkage) tailcc ptr @hy_ap_\(String(pattern))\
                (ptr swiftself %ctx, ptr %sp, ptr %f\(FunctionEmitter.parameterList(plan))) #0 {
                \(code.body(check: false))}

                """
        }

        /// On a function in weak head normal form.
        private func dispatch(_ function: Local) {
            let object = untagged(code.value(of: function))
            let info = code.load("ptr", object)
            let kind = code.load("i16", info, offset: 16)
            let isFunction = code.instruction("icmp eq i16 \(kind), \(ClosureKind.function.rawValue)")
            let plain = code.newBlock()
            let partial = code.newBlock()
            code.branch(if: isFunction, plain, partial)
            let before = code.state
            code.current = plain
            let arity = code.instruction("zext i16 \(code.load("i16", info, offset: 18)) to i64")
            let entry = code.load("ptr", info, offset: 8)
            byMissing(
                arity, exact: { tailCall(entry, code.value(of: function)) },
                fewer: { count in
                    call(entry, code.value(of: function), count)
                }, more: { makePartial(function) })
            code.state = before
            code.current = partial
            onPartial(function, object)
        }

        private func untagged(_ pointer: String) -> String {
            let word = code.instruction("ptrtoint ptr \(pointer) to i64")
            return code.instruction("inttoptr i64 \(code.instruction("and i64 \(word), -8")) to ptr")
        }

        /// Branches on how many arguments the function misses.
        private func byMissing(
            _ missing: String, exact: () -> Void, fewer: (Int) -> String, more: () -> Void
        ) {
            let blocks = pattern.indices.map { _ in code.newBlock() }
            let tooMany = code.newBlock()
            let cases = blocks.enumerated().map { "i64 \($0 + 1), label %\($1.label)" }.joined(separator: " ")
            code.line("switch i64 \(missing), label %\(tooMany.label) [\(cases)]")
            let before = code.state
            for (index, block) in blocks.enumerated() {
                code.current = block
                code.state = before
                if index + 1 == pattern.count {
                    exact()
                } else {
                    let result = fewer(index + 1)
                    applyRest(result, from: index + 1)
                }
            }
            code.current = tooMany
            code.state = before
            more()
        }

        private func values(_ range: Range<Int>) -> [String] { arguments[range].compactMap { $0.map(code.value(of:)) } }

        private func plan(_ range: Range<Int>, after held: Int = 0) -> ArgumentPlan {
            ArgumentPlan(
                [Representation](repeating: .lifted, count: held) + representations[range].filter { $0 != .void },
                isClosure: true)
        }

        private func tailCall(_ entry: String, _ function: String, held: [String] = []) {
            code.tailCall(
                entry, [("ptr", function)], held + values(pattern.indices), plan(pattern.indices, after: held.count))
        }

        /// Calls with the first arguments only; the others survive.
        private func call(_ entry: String, _ function: String, _ count: Int) -> String {
            code.call(
                entry, ResultPlan(.lifted), [("ptr", function)], values(0..<count), plan(0..<count),
                live: rest(count))[0]
        }

        private func rest(_ count: Int) -> [Local] { arguments[count...].compactMap { $0 } }

        private func applyRest(_ function: String, from count: Int) {
            let range = count..<pattern.count
            let symbol = module.apply(String(pattern[range]))
            code.tailCall("@\(symbol)", [("ptr", function)], values(range), plan(range))
        }

        // MARK: - Partial applications

        private func makePartial(_ function: Local) {
            let shape = PartialApplication(representations)
            code.reserve(8 * shape.words, arguments.compactMap { $0 } + [function])
            let pointer = code.claim(8 * shape.words, tag: 7)
            code.partial(
                code.value(of: function), arguments.map { $0.map { ($0.representation, code.value(of: $0)) } }, pointer)
            code.line("ret ptr \(pointer)")
        }

        private func onPartial(_ partial: Local, _ object: String) {
            let header = code.load("i64", object, offset: 16)
            let held = code.instruction("and i64 \(header), \((1 << HY_PAP_CODED_BIT) - 1)")
            let function = code.load("ptr", object, offset: 8)
            let info = code.load("ptr", untagged(function))
            let arity = code.instruction("zext i16 \(code.load("i16", info, offset: 18)) to i64")
            let missing = code.instruction("sub i64 \(arity), \(held)")
            byMissing(
                missing, exact: { exactPartial(partial, object, header, function, info) },
                fewer: { count in
                    stage(0..<count)
                    let live = rest(count)
                    return callPartial(partial, count, live)
                }, more: { extendPartial(partial, held) })
        }

        /// The usual partial applications hold a few pointers; others go through a loop over what they hold.
        private func exactPartial(
            _ partial: Local, _ object: String, _ header: String, _ function: String, _ info: String
        ) {
            let general = code.newBlock()
            let blocks = (1...3).map { _ in code.newBlock() }
            let cases = blocks.enumerated().map { "i64 \($0 + 1), label %\($1.label)" }.joined(separator: " ")
            code.line("switch i64 \(header), label %\(general.label) [\(cases)]")
            let before = code.state
            for (index, block) in blocks.enumerated() {
                code.current = block
                code.state = before
                let held = (0...index).map { code.load("ptr", object, offset: 24 + 8 * $0) }
                tailCall(code.load("ptr", info, offset: 8), function, held: held)
            }
            code.current = general
            code.state = before
            stage(pattern.indices)
            module.use("hy_call_pap")
            let pointer = code.value(of: partial)
            let result = code.instruction(
                "musttail call tailcc ptr @hy_call_pap(ptr swiftself %ctx, ptr %sp, ptr \(pointer), "
                    + "i64 \(pattern.count), i64 \(codes(pattern.indices)))")
            code.line("ret ptr \(result)")
        }

        /// Puts arguments where the general routines find them.
        private func stage(_ range: Range<Int>) {
            for (offset, index) in range.enumerated() {
                guard let local = arguments[index] else {
                    code.store(.results, "i64", "0", index: offset)
                    continue
                }
                code.store(.results, local.representation.llvmType, code.value(of: local), index: offset)
            }
        }

        private func callPartial(_ partial: Local, _ count: Int, _ live: [Local]) -> String {
            let pointer = code.value(of: partial)
            return code.service("hy_call_pap", ", ptr \(pointer), i64 \(count), i64 \(codes(0..<count))", live: live)
        }

        private func extendPartial(_ partial: Local, _ held: String) {
            // Three words before the arguments, and codes for all of them.
            let count = code.instruction("add i64 \(held), \(pattern.count)")
            let codeWords = code.instruction("lshr i64 \(code.instruction("add i64 \(count), 31")), 5")
            let payload = code.instruction("add i64 \(count), 3")
            let words = code.instruction("add i64 \(payload), \(codeWords)")
            let bytes = code.instruction("shl i64 \(words), 3")
            let base = code.checkHeap(bytes, arguments.compactMap { $0 } + [partial])
            stage(pattern.indices)
            module.use("hy_extend_pap")
            let pointer = code.value(of: partial)
            let result = code.instruction(
                "call tailcc ptr @hy_extend_pap(ptr swiftself %ctx, ptr \(pointer), i64 \(pattern.count), "
                    + "i64 \(codes(pattern.indices)), ptr \(base))")
            code.line("ret ptr \(result)")
        }

        /// Of staged arguments: one word, since a pattern is short.
        private func codes(_ range: Range<Int>) -> UInt64 { PartialApplication.codes(Array(representations[range]))[0] }
    }
}
