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
        let symbol: Operand
        var first: [Operand] = []
        let plan: ArgumentPlan
        var operands = values.map(operand)
        switch callee {
        case .direct(let function):
            result = ResultPlan(function.result)
            symbol = .address(module.entry(of: function))
            plan = ArgumentPlan(representations, isClosure: false)
        case .closure(let code, let closure):
            result = ResultPlan(code.result)
            symbol = .address(module.code(of: code))
            first = [operand(closure)]
            plan = ArgumentPlan(representations, isClosure: true)
        case .unknown(let function):
            result = ResultPlan(shape)
            symbol = .address(module.apply(String(arguments.map(\.representation.patternLetter))))
            first = [operand(function)]
            // Patterns know words, not addresses.
            operands = zip(operands, representations).map { $1 == .address ? word($0) : $0 }
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
    private func checkNeverReturns(_ result: ResultPlan, _ callee: Operand) {
        if result.representations == [.lifted] { return }
        InternalError.fail("the results of \(callee) are not of the shape that its caller wants")
    }

    /// Stores the arguments that travel in memory; returns the list of the others, `ctx` and the root-stack pointer first.
    ///
    /// - Parameter first: the closure whose code is called, if any.
    private func argumentList(
        _ stack: Operand, _ first: [Operand], _ operands: [Operand], _ plan: ArgumentPlan
    ) -> [Call.Argument] {
        var list: [Call.Argument] = [.context, Call.Argument(.pointer, stack)]
        list.reserveCapacity(2 + first.count + operands.count)
        for value in first { list.append(Call.Argument(.pointer, value)) }
        for (index, value) in operands.enumerated() {
            let type = plan.representations[index].llvmType
            switch plan.places[index] {
            case .register: list.append(Call.Argument(type, value))
            case .memory(let slot): store(.args, type, value, index: slot)
            }
        }
        return list
    }

    func tailCall(_ callee: Operand, _ first: [Operand], _ operands: [Operand], _ plan: ArgumentPlan) {
        tailCall(callee, result.type, argumentList(.stack, first, operands, plan))
    }

    /// A call that comes back; `live` is what is needed then.
    func call(
        _ callee: Operand, _ result: ResultPlan, _ first: [Operand], _ operands: [Operand], _ plan: ArgumentPlan,
        live: [Local]
    ) -> [Operand] {
        needsStackCheck = true
        let count = save(live)
        var list = argumentList(.stack, first, operands, plan)
        list[1].operand = stackPointer(count)
        let type = result.type
        let value = call(Call(result: type, callee: .function(callee), arguments: list, convention: .tail))
        forgetPointers(live)
        let isAlone = result.registers.count == 1
        var next = 0
        return result.representations.enumerated().map { index, representation in
            if let slot = result.memory[index] { return load(.results, as: representation.llvmType, index: slot) }
            next += 1
            let value = value.orFail("a call of \(callee) has no result")
            return isAlone ? value : extract(type, value, next - 1)
        }
    }

    /// Calls a runtime service that may collect: with the root-stack pointer before its arguments.
    @discardableResult
    func service(_ symbol: Symbol, _ arguments: [Operand], live: [Local]) -> Operand {
        let count = save(live)
        let value = runtimeResult(symbol, [.context, stackPointer(count)] + arguments)
        forgetPointers(live)
        return value
    }
}
