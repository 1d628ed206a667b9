import HytheBase

/// A module of LLVM IR.
package struct LLVMModule: Sendable {
    package let options: CodeOptions
    /// Of what is used and not defined here, by symbol.
    let declarations: [Symbol: LLVMDeclaration]
    /// In the order of the text: references may go either way.
    package let definitions: [LLVMDefinition]

    /// - Parameter declarations: may be of what is defined here after all.
    init(options: CodeOptions, declarations: [Symbol: LLVMDeclaration], definitions: [LLVMDefinition]) {
        self.options = options
        self.definitions = definitions
        self.declarations =
            definitions.reduce(into: declarations) { $0[$1.symbol] = nil }
    }

    /// As clang reads it.
    package var text: String {
        var printer = LLVMPrinter()
        printer.header(options)
        for (_, declaration) in declarations.sorted(by: { $0.key < $1.key }) { printer.write(declaration) }
        for definition in definitions { printer.write(definition) }
        printer.footer(options)
        return printer.text
    }

    /// Target, attributes, metadata and flags alone.
    package static func empty(_ options: CodeOptions) -> String {
        var printer = LLVMPrinter()
        printer.header(options)
        printer.footer(options)
        return printer.text
    }
}
