/// What a line that begins with `#` can ask for.
enum Directive: String {
    case `if`, ifdef, ifndef, elif, `else`, endif
    case define, undef, include, `import`, error, warning, pragma, ident, sccs
}
