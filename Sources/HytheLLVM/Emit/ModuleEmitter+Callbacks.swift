import HytheBase
import HytheCore
import HytheTypes

extension ModuleEmitter {
    /// The C function behind a `foreign import "wrapper"`: finds the Haskell function by the stable pointer to
    /// which the `nest` register leads, enters Haskell, and runs the worker on it.
    func callback(_ worker: Atom, _ call: ForeignCall) -> Operand {
        guard case .object(let object) = worker, case .function(let function) = object.content else {
            InternalError.fail("the worker of a callback is no function")
        }
        let symbol = "\(function.symbol)_callback"
        guard claim(symbol) else { return .address(symbol) }
        add(callbackEntry(function, call, symbol: "\(symbol)_entry"))

        let code = FunctionBuilder(module: self)
        let data = Operand.named("data")
        let parameters = call.arguments.enumerated().map { index, type in
            (type: CallingType(type), value: Operand.argument(Int32(index)))
        }
        let context = code.attachedThread()
        let stable = (type: CallingType(ForeignCall.CType.pointer), value: code.load(.pointer, data))
        let result = CallingType(call.result)
        code.return_(
            result.c,
            code.inCall(
                by: "hy_incall", context, entry: .address("\(symbol)_entry"), [stable] + parameters, result: result))
        add(
            code.definition(
                Symbol(symbol), .internal_,
                LLVMSignature(
                    result: result.c, resultAttribute: result.attribute,
                    parameters: [LLVMSignature.Parameter(.pointer, .nest, name: data)]
                        + parameters.map { LLVMSignature.Parameter($0.type.c, name: $0.value) }), .c))
        return .address(symbol)
    }

    /// The Haskell code that a callback enters: takes the stable pointer for the function.
    private func callbackEntry(_ function: GlobalFunction, _ call: ForeignCall, symbol: String) -> LLVMDefinition {
        let representations = [.address] + call.arguments.map { CallingType($0).representation }
        let plan = ArgumentPlan(representations, isClosure: false)
        let emitter = FunctionEmitter(module: self, result: ResultPlan(function.result))
        var operands = emitter.parameters(plan)
        operands[0] = emitter.outcall("deRefStablePtr", .pointer, [TypedOperand(.pointer, operands[0])])
        let worker = ArgumentPlan(function.representations.filter { $0 != .void }, isClosure: false)
        emitter.tailCall(.address(entry(of: function)), [], operands, worker)
        return emitter.finish(Symbol(symbol), FunctionEmitter.parameterList(plan), check: false)
    }
}
