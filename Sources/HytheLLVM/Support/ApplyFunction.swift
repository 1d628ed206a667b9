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

    static func declaration(_ pattern: String) -> LLVMDeclaration {
        let plan = ArgumentPlan(pattern.map(representation).filter { $0 != .void }, isClosure: true)
        return LLVMDeclaration(
            symbol: Symbol("hy_ap_\(pattern)"), isHidden: true,
            form: .function(
                .haskell(.pointer, [.node] + FunctionEmitter.parameterList(plan)), ["nounwind"]))
    }

    /// `hy_ap_<pattern>`, which saves nothing and goes on elsewhere, and `hy_apply_<pattern>`, where it goes in all cases
    /// but the usual ones. See Note [Two apply functions].
    let definitions: [LLVMDefinition]

    init(_ pattern: String, module: ModuleEmitter, linkage: Linkage = .common) {
        definitions = [
            Emitter(pattern, module).usual(linkage), Emitter(pattern, module).general(linkage),
        ]
    }

    // Note [Two apply functions]
    // Nearly all calls of unknown functions meet a function, or a partial application of a few pointers, that misses as many
    // arguments as there are. Then the arguments go on in other registers, and nothing else is needed. The general case calls,
    // collects, and has all of them alive over that; in one function with it the usual case would push and pop every
    // register that a callee saves.

    /// Makes one apply function.
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

        /// A function of as many parameters, or a partial application of a few pointers that misses as many.
        func usual(_ linkage: Linkage) -> LLVMDefinition {
            bindParameters()
            let other = code.newBlock()
            let tag = code.tag(.node)
            if pattern.count < 7 {
                let exact = code.newBlock()
                let notExact = code.newBlock()
                code.branch(if: code.compare(.equal, tag, pattern.count), exact, notExact)
                let before = code.state
                code.current = exact
                let info = code.load(.pointer, .node, offset: -pattern.count)
                tailCall(code.load(.pointer, info, offset: 8), .node)
                code.state = before
                code.current = notExact
            }
            let tagged = code.newBlock()
            code.branch(if: code.compare(.equal, tag, Self.otherTag), tagged, other)
            let before = code.state
            code.current = tagged
            let object = code.offset(.node, -Self.otherTag)
            let kind = code.load(.i16, code.load(.pointer, object), offset: 16)
            let partial = code.newBlock()
            code.branch(if: code.compare(.equal, kind, ClosureKind.function.rawValue, .i16), other, partial)
            code.current = partial
            let parts = PartialApplicationParts(code, object)
            let exact = code.newBlock()
            code.branch(if: code.compare(.equal, parts.missing, pattern.count), exact, other)
            code.current = exact
            withFewPointers(parts, otherwise: other)
            code.state = before
            code.current = other
            code.tailCall(
                .address("hy_apply_\(String(pattern))"), [.node], values(pattern.indices), plan)
            return finish("hy_ap", linkage)
        }

        /// Whatever the function is and needs.
        func general(_ linkage: Linkage) -> LLVMDefinition {
            bindParameters()
            let function = code.freshLocal(.lifted)
            let target = Target(parameters: [function], live: arguments.compactMap { $0 })
            code.evaluate(.node, .target(target))
            _ = code.place(target)
            dispatch(function)
            return finish("hy_apply", linkage)
        }

        /// The tag of functions of more parameters than a tag can tell, and of partial applications.
        private static let otherTag = 7

        private func bindParameters() {
            for (local, value) in zip(arguments.compactMap { $0 }, code.parameters(plan)) { code.bind(local, value) }
        }

        private func finish(_ name: String, _ linkage: Linkage) -> LLVMDefinition {
            code.finish(
                Symbol("\(name)_\(String(pattern))"), linkage: linkage,
                [.node] + FunctionEmitter.parameterList(plan), check: false)
        }

        /// On a function in weak head normal form.
        private func dispatch(_ function: Local) {
            let object = code.untagged(code.value(of: function))
            let info = code.load(.pointer, object)
            let kind = code.load(.i16, info, offset: 16)
            let isFunction = code.compare(.equal, kind, ClosureKind.function.rawValue, .i16)
            let plain = code.newBlock()
            let partial = code.newBlock()
            code.branch(if: isFunction, plain, partial)
            let before = code.state
            code.current = plain
            let arity = code.convert(.zext, .i16, code.load(.i16, info, offset: 18))
            let entry = code.load(.pointer, info, offset: 8)
            byMissing(
                arity, exact: { tailCall(entry, code.value(of: function)) },
                fewer: { count in
                    call(entry, code.value(of: function), count)
                }, more: { makePartial(function) })
            code.state = before
            code.current = partial
            onPartial(function, object)
        }

        /// Branches on how many arguments the function misses.
        private func byMissing(
            _ missing: Operand, exact: () -> Void, fewer: (Int) -> Operand, more: () -> Void
        ) {
            let blocks = pattern.indices.map { _ in code.newBlock() }
            let tooMany = code.newBlock()
            code.switchOn(
                .i64, missing, blocks.enumerated().map { (Int64($0 + 1), $1) }, otherwise: tooMany)
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

        private func values(_ range: Range<Int>) -> [Operand] {
            arguments[range].compactMap { $0.map(code.value(of:)) }
        }

        private func plan(_ range: Range<Int>, after held: Int = 0) -> ArgumentPlan {
            ArgumentPlan(
                [Representation](repeating: .lifted, count: held) + representations[range].filter { $0 != .void },
                isClosure: true)
        }

        private func tailCall(_ entry: Operand, _ function: Operand, held: [Operand] = []) {
            code.tailCall(
                entry, [function], held + values(pattern.indices), plan(pattern.indices, after: held.count))
        }

        /// Calls with the first arguments only; the others survive.
        private func call(_ entry: Operand, _ function: Operand, _ count: Int) -> Operand {
            code.call(
                entry, ResultPlan(.lifted), [function], values(0..<count), plan(0..<count), live: rest(count))[0]
        }

        private func rest(_ count: Int) -> [Local] { arguments[count...].compactMap { $0 } }

        private func applyRest(_ function: Operand, from count: Int) {
            let range = count..<pattern.count
            let symbol = module.apply(String(pattern[range]))
            code.tailCall(.address(symbol), [function], values(range), plan(range))
        }

        // MARK: - Partial applications

        private func makePartial(_ function: Local) {
            let shape = PartialApplication(representations)
            code.reserve(8 * shape.words, arguments.compactMap { $0 } + [function])
            let pointer = code.claim(8 * shape.words, tag: 7)
            code.partial(
                code.value(of: function), arguments.map { $0.map { ($0.representation, code.value(of: $0)) } }, pointer)
            code.return_(.pointer, pointer)
        }

        private func onPartial(_ partial: Local, _ object: Operand) {
            let parts = PartialApplicationParts(code, object)
            byMissing(
                parts.missing, exact: { exactPartial(partial, parts) },
                fewer: { count in
                    stage(0..<count)
                    let live = rest(count)
                    let pointer = code.value(of: partial)
                    return code.service(
                        "hy_call_pap", [pointer, .integer(count), codes(0..<count)], live: live)
                }, more: { extendPartial(partial, parts.held) })
        }

        /// The usual partial applications hold a few pointers; others go through a loop over what they hold.
        private func exactPartial(_ partial: Local, _ parts: PartialApplicationParts) {
            let general = code.newBlock()
            let before = code.state
            withFewPointers(parts, otherwise: general)
            code.current = general
            code.state = before
            stage(pattern.indices)
            let pointer = code.value(of: partial)
            code.tailCallRuntime(
                "hy_call_pap", [.context, .stack, pointer, .integer(pattern.count), codes(pattern.indices)])
        }

        private func withFewPointers(_ parts: PartialApplicationParts, otherwise: Block) {
            let blocks = (1...3).map { _ in code.newBlock() }
            code.switchOn(
                .i64, parts.header, blocks.enumerated().map { (Int64($0 + 1), $1) }, otherwise: otherwise)
            let before = code.state
            for (index, block) in blocks.enumerated() {
                code.current = block
                code.state = before
                let held = (0...index).map { code.load(.pointer, parts.object, offset: 24 + 8 * $0) }
                tailCall(code.load(.pointer, parts.info, offset: 8), parts.function, held: held)
            }
        }

        /// Puts arguments where the general routines find them.
        private func stage(_ range: Range<Int>) {
            for (offset, index) in range.enumerated() {
                guard let local = arguments[index] else {
                    code.store(.results, .i64, .integer(0), index: offset)
                    continue
                }
                code.store(.results, local.representation.llvmType, code.value(of: local), index: offset)
            }
        }

        private func extendPartial(_ partial: Local, _ held: Operand) {
            // Three words before the arguments, and codes for all of them.
            let count = code.binary(.add, held, pattern.count)
            let codeWords = code.binary(.lshr, code.binary(.add, count, 31), 5)
            let payload = code.binary(.add, count, 3)
            let words = code.binary(.add, payload, codeWords)
            let bytes = code.binary(.shl, words, 3)
            let base = code.checkHeap(bytes, arguments.compactMap { $0 } + [partial])
            stage(pattern.indices)
            let pointer = code.value(of: partial)
            let result = code.runtimeResult(
                "hy_extend_pap", [.context, pointer, .integer(pattern.count), codes(pattern.indices), base])
            code.return_(.pointer, result)
        }

        /// Of staged arguments: one word, since a pattern is short.
        private func codes(_ range: Range<Int>) -> Operand {
            .integer(Int64(bitPattern: PartialApplication.codes(Array(representations[range]))[0]))
        }
    }
}

/// What a partial application's object says.
private struct PartialApplicationParts {
    let object: Operand
    /// How many arguments it holds and, above, whether codes tell of which sort they are.
    let header: Operand
    let held: Operand
    let function: Operand
    let info: Operand
    /// How many arguments the function still misses.
    let missing: Operand

    init(_ code: FunctionEmitter, _ object: Operand) {
        self.object = object
        header = code.load(.i64, object, offset: 16)
        held = code.binary(.and, header, (1 << HY_PAP_CODED_BIT) - 1)
        function = code.load(.pointer, object, offset: 8)
        info = code.load(.pointer, code.untagged(function))
        let arity = code.convert(.zext, .i16, code.load(.i16, info, offset: 18))
        missing = code.binary(.sub, arity, held)
    }
}
