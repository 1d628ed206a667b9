import HytheBase
import HytheCore
import HytheTypes

extension FunctionEmitter {
    func call(_ callee: Callee, _ arguments: [Atom], _ shape: Shape, _ destination: Destination) {
        if case .return_ = destination, let selfLoop, selfLoop.isSelf(callee) {
            return jump(to: selfLoop.target, arguments.filter { !$0.isVoid }.map(operand))
        }
        let values = arguments.filter { !$0.isVoid }
        let representations = values.map(\.representation)
        let result: ResultPlan
        let symbol: String
        var first: [(type: String, value: String)] = []
        let plan: ArgumentPlan
        var operands = values.map(operand)
        switch callee {
        case .direct(let function):
            result = ResultPlan(function.result)
            symbol = "@\(module.entry(of: function))"
            plan = ArgumentPlan(representations, isClosure: false)
        case .closure(let code, let closure):
            result = ResultPlan(code.result)
            symbol = "@\(module.code(of: code))"
            first = [("ptr", operand(closure))]
            plan = ArgumentPlan(representations, isClosure: true)
        case .unknown(let function):
            result = ResultPlan(shape)
            symbol = "@\(module.apply(String(arguments.map(\.representation.patternLetter))))"
            first = [("ptr", operand(function))]
            // Patterns know words, not addresses.
            operands = zip(operands, representations).map {
                $1 == .address ? instruction("ptrtoint ptr \($0) to i64") : $0
            }
            plan = ArgumentPlan(representations.map { $0 == .address ? .word : $0 }, isClosure: true)
        }
        switch destination {
        case .return_ where result == self.result:
            tailCall(symbol, first, operands, plan)
        case .return_:
            checkNeverReturns(result, symbol)
            _ = call(symbol, result, first, operands, plan, live: [])
            neverReached()
        case .target(let target):
            let results = call(symbol, result, first, operands, plan, live: target.live)
            if result.representations.map(\.llvmType) == target.parameters.map(\.representation.llvmType) {
                deliver(results, destination)
            } else {
                checkNeverReturns(result, symbol)
                neverReached()
            }
        }
    }

    /// A callee of another shape than is wanted is one that never returns, like `error`, whose result is lifted.
    private func checkNeverReturns(_ result: ResultPlan, _ symbol: String) {
        if result.representations == [.lifted] { return }
        InternalError.fail("the results of \(symbol) are not of the shape that its caller wants")
    }

    /// Stores the arguments that travel in memory; returns the list of the others.
    private func argumentList(
        _ first: [(type: String, value: String)], _ operands: [String], _ plan: ArgumentPlan
    ) -> String {
        var list = ""
        for (type, value) in first { list += ", \(type) \(value)" }
        for (index, value) in operands.enumerated() {
            let type = plan.representations[index].llvmType
            switch plan.places[index] {
            case .register: list += ", \(type) \(value)"
            case .memory(let slot): store(.args, type, value, index: slot)
            }
        }
        return list
    }

    func tailCall(
        _ symbol: String, _ first: [(type: String, value: String)], _ operands: [String], _ plan: ArgumentPlan
    ) {
        let list = argumentList(first, operands, plan)
        let text = "musttail call tailcc \(result.type) \(symbol)(ptr swiftself %ctx, ptr %sp\(list))"
        if result.type == "void" {
            line(text)
            line("ret void")
        } else {
            line("ret \(result.type) \(instruction(text))")
        }
    }

    /// A call that comes back; `live` is what is needed then.
    func call(
        _ symbol: String, _ result: ResultPlan, _ first: [(type: String, value: String)], _ operands: [String],
        _ plan: ArgumentPlan, live: [Local]
    ) -> [String] {
        needsStackCheck = true
        let count = save(live)
        let list = argumentList(first, operands, plan)
        let text = "call tailcc \(result.type) \(symbol)(ptr swiftself %ctx, ptr \(stackPointer(count))\(list))"
        let value: String
        if result.type == "void" {
            line(text)
            value = ""
        } else {
            value = instruction(text)
        }
        forgetPointers(live)
        let registers = result.registers.count
        var next = 0
        return result.representations.enumerated().map { index, representation in
            if let slot = result.memory[index] { return load(.results, as: representation.llvmType, index: slot) }
            next += 1
            return registers == 1 ? value : instruction("extractvalue \(result.type) \(value), \(next - 1)")
        }
    }

    /// A call of a runtime service that may collect.
    func service(_ symbol: String, returns type: String = "ptr", _ arguments: String, live: [Local]) -> String {
        module.use(symbol)
        let count = save(live)
        let text = "call tailcc \(type) @\(symbol)(ptr swiftself %ctx, ptr \(stackPointer(count))\(arguments))"
        let value: String
        if type == "void" {
            line(text)
            value = ""
        } else {
            value = instruction(text)
        }
        forgetPointers(live)
        return value
    }
}
