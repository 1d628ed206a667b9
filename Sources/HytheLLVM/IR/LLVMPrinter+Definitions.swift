import HytheBase

extension LLVMPrinter {
    mutating func write(_ definition: LLVMDefinition) {
        switch definition {
        case .function(let function): write(function)
        case .data(let data): write(data)
        case .alias(let alias):
            write(symbol: alias.symbol)
            write(" = ")
            write(alias.linkage.rawValue)
            write("alias i8, ptr ")
            write(symbol: alias.target)
            write("\n")
        }
    }

    private mutating func write(_ function: LLVMFunction) {
        write("define ")
        write(function.linkage.rawValue)
        write(function.signature, function.symbol, isNamed: true)
        write(" ")
        write(function.attributes.text)
        write("{\n")
        for block in function.blocks { write(block) }
        write("}\n")
    }

    private mutating func write(_ signature: LLVMSignature, _ symbol: Symbol, isNamed: Bool) {
        write(signature.convention.rawValue)
        if let attribute = signature.resultAttribute {
            write(attribute.rawValue)
            write(" ")
        }
        write(signature.result)
        write(" ")
        write(symbol: symbol)
        write("(")
        list(signature.parameters) { printer, parameter in
            printer.write(parameter.type)
            if let attribute = parameter.attribute {
                printer.write(" ")
                printer.write(attribute.rawValue)
            }
            if isNamed, let name = parameter.name {
                printer.write(" ")
                printer.write(name)
            }
        }
        write(")")
    }

    private mutating func write(_ data: LLVMData) {
        write(symbol: data.symbol)
        write(" = ")
        write(data.linkage.rawValue)
        write(data.isConstant ? "constant " : "global ")
        write(data.content)
        if let alignment = data.alignment {
            write(", align ")
            write(alignment)
        }
        write("\n")
    }

    /// With its type.
    private mutating func write(_ constant: LLVMConstant) {
        if case .scalar(let type, let operand) = constant { return write(type, operand) }
        write(constant.type)
        write(" ")
        switch constant {
        case .scalar: break
        case .structure(let fields):
            write("{ ")
            list(fields) { $0.write($1) }
            write(" }")
        case .array(_, let elements):
            write("[")
            list(elements) { $0.write($1) }
            write("]")
        case .bytes(let bytes):
            write("c\"")
            escaped(bytes)
            write("\"")
        }
    }

    mutating func write(_ declaration: LLVMDeclaration) {
        let visibility = declaration.isHidden ? "hidden " : ""
        switch declaration.form {
        case .function(let signature, let attributes):
            write("declare ")
            write(visibility)
            write(signature, declaration.symbol, isNamed: false)
            for attribute in attributes { write(" \(attribute)") }
            write("\n")
        case .data(let isConstant, let isThreadLocal):
            write(symbol: declaration.symbol)
            write(" = external \(visibility)\(isThreadLocal ? "thread_local(initialexec) " : "")")
            write(isConstant ? "constant i8, align 8\n" : "global i8, align 8\n")
        }
    }

    // MARK: - What every module has

    mutating func header(_ options: CodeOptions) {
        write("target datalayout = \"\(options.dataLayout)\"\ntarget triple = \"\(options.targetTriple)\"\n\n")
    }

    /// Attributes, metadata and module flags.
    ///
    /// A host may have denormal numbers count as zero, so a test of bits must not become one of the number.
    mutating func footer(_ options: CodeOptions) {
        var flags = ["!{i32 1, !\"override-stack-alignment\", i32 8}", "!{i32 8, !\"PIC Level\", i32 2}"]
        if options.protectsBranches && options.isX86_64 {
            flags.append("!{i32 8, !\"cf-protection-branch\", i32 1}")
        }
        write(
            """

            attributes #0 = { nounwind uwtable(sync) "no-builtins" "no-realign-stack" "denormal-fp-math"="dynamic,dynamic" "frame-pointer"="none" }
            attributes #1 = { nounwind uwtable(sync) noinline alignstack=16 "denormal-fp-math"="dynamic,dynamic" "frame-pointer"="none" }
            !0 = !{!"\(options.stackRegister)"}
            !1 = !{!"branch_weights", i32 1, i32 2000}

            """)
        write("!llvm.module.flags = !{" + flags.indices.map { "!\($0 + 2)" }.joined(separator: ", ") + "}\n")
        for (index, flag) in flags.enumerated() { write("!\(index + 2) = \(flag)\n") }
    }
}

extension LLVMFunction.Attributes {
    fileprivate var text: String {
        switch self {
        case .haskell(let isLooping, let isApart):
            "#0 \(isApart ? "noinline " : "")\(isLooping ? "" : "\"disable-tail-calls\"=\"true\" ")"
        case .c: "#1 "
        case .export(let isGuarded): "\(isGuarded ? "sspreq" : "sspstrong") alignstack(16) uwtable "
        case .main: "alignstack(16) "
        case .none: ""
        }
    }
}
