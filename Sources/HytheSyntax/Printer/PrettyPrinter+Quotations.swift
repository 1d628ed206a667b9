import HytheBase

extension PrettyPrinter {
    mutating func quotation(_ quotation: Quotation) {
        switch quotation {
        case .expression(let inner, let isTyped):
            write(isTyped ? "[|| " : "[| ")
            expression(inner)
            write(isTyped ? " ||]" : " |]")
        case .type(let inner):
            write("[t| ")
            type(inner)
            write(" |]")
        case .value(let occurrence, _):
            write("'")
            name(occurrence)
        case .typeName(let occurrence):
            write("''")
            name(occurrence)
        }
    }
}
