import HytheBase
import HytheTypes
import Testing

import HytheCore

/// Every primitive operation has one row, which says of it what can be true. Its code: `HytheLLVMTests.PrimitiveTests`.
@Suite struct PrimitiveTableTests {
    @Test func everyOperationHasOneRow() {
        #expect(PrimitiveOperation.all.count == PrimitiveID.allCases.count)
        for id in PrimitiveID.allCases {
            #expect(PrimitiveOperation.of(id).id == id)
            #expect(PrimitiveOperation.all[Symbol(id.rawValue)]?.id == id)
        }
    }

    @Test(arguments: PrimitiveID.allCases) func effectsAreOrderedByAState(_ id: PrimitiveID) {
        let operation = PrimitiveOperation.of(id)
        let signature = PrimitiveSignature.of(operation)
        #expect(PrimitiveTypes.type(of: operation) != .poison)
        #expect(operation.hasEffect == signature.parameters.contains(.void))
        // What is dropped, moved or computed early neither diverges nor is dear.
        if operation.effect == .pure { #expect(!operation.diverges && !operation.collects) }
        if operation.cost == .instructions { #expect(!operation.hasEffect && !operation.isSafePoint) }
        if operation.evaluates { #expect(signature.parameters.first == .lifted) }
    }

    /// The operands and the result have the types that its arithmetic is on.
    @Test(arguments: PrimitiveID.allCases) func foldingFitsTheType(_ id: PrimitiveID) {
        let operation = PrimitiveOperation.of(id)
        guard let folding = operation.folding else { return }
        let signature = PrimitiveSignature.of(operation)
        let parameters = signature.parameters
        #expect(!operation.hasEffect)
        switch folding {
        case .negate, .complement, .narrow: #expect(signature.result == .single(parameters[0]) && parameters.count == 1)
        case .convert(let type): #expect(signature.result == .single(type) && parameters.count == 1)
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
            #expect(parameters[0] == parameters[1] && signature.result == .single(.int))
        case .shiftLeft, .shiftRight, .shiftRightLogical:
            #expect(parameters[1] == .int && signature.result == .single(parameters[0]))
        case .add where parameters[0] == .address: #expect(parameters[1] == .int)
        default: #expect(parameters[0] == parameters[1] && signature.result == .single(parameters[0]))
        }
    }
}
