import CLogic

/// What Haskell makes of an expression. A C string of Haskell's is an `HsPtr`.
func evaluate(_ expression: String) -> Double {
    expression.withCString { logic_evaluate(UnsafeMutableRawPointer(mutating: $0)) }
}

for expression in ["1 + 2 * 3", "(1 + 2) * 3", "2 * (3 + 4) - 10 / 4", "1 +"] {
    let value = evaluate(expression)
    print(value.isNaN ? "\(expression) is no expression" : "\(expression) = \(value)")
}
