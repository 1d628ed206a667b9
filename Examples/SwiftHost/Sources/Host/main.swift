import CLogic

for expression in ["1 + 2 * 3", "(1 + 2) * 3", "2 * (3 + 4) - 10 / 4", "1 +"] {
    print("\(expression) = \(logic_evaluate(expression))")
}
