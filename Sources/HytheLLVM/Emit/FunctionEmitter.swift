import HytheBase
import HytheCore
import HytheTypes

/// Writes one LLVM function.
///
/// Control flow is emitted in tree order: code is given a `Destination` and delivers its results there. See Note [Roots
/// and slots] for how heap pointers survive calls.
final class FunctionEmitter {
    let module: ModuleEmitter
    private(set) var blocks: [Block] = []
    var current: Block
    var state = State()
    /// The first root-stack slot of this function.
    var frame = "%sp"
    /// Of the function: what `return_` returns.
    let result: ResultPlan
    var targets: [Int: Target] = [:]
    /// A call that may lead back here runs on top of this function's frame.
    var needsStackCheck = false
    /// The function's own code and the loop that its tail calls of itself jump to.
    var selfLoop: (isSelf: (Callee) -> Bool, target: Target)?
    /// The most root-stack slots in use at once.
    private var mostSlots: Int = 0
    private var nextValue = 0
    private var nextLocal = -1

    init(module: ModuleEmitter, result: ResultPlan) {
        self.module = module
        self.result = result
        current = Block(label: "start")
        blocks = [current]
    }

    // MARK: - Text

    func line(_ text: String) {
        current.text += "  "
        current.text += text
        current.text += "\n"
    }

    func freshValue() -> String {
        nextValue += 1
        return "%v\(nextValue)"
    }

    /// An instruction with a result.
    func instruction(_ text: String) -> String {
        let result = freshValue()
        current.text += "  "
        current.text += result
        current.text += " = "
        current.text += text
        current.text += "\n"
        return result
    }

    func newBlock() -> Block {
        let block = Block(label: "b\(blocks.count)")
        blocks.append(block)
        return block
    }

    func freshLocal(_ representation: Representation) -> Local {
        nextLocal -= 1
        return Local(id: nextLocal, hint: "t", representation: representation, isEvaluated: true)
    }

    func branch(to block: Block) { line("br label %\(block.label)") }

    func branch(if condition: String, _ yes: Block, _ no: Block, isUnlikely: Bool = false) {
        line("br i1 \(condition), label %\(yes.label), label %\(no.label)\(isUnlikely ? ", !prof !1" : "")")
    }

    /// What no program reaches, if Core is right that the code before it never returns. Ends the process if it is not.
    func neverReached() {
        module.declare("declare void @llvm.trap()")
        line("call void @llvm.trap()")
        line("unreachable")
    }

    func offset(_ pointer: String, _ bytes: Int) -> String {
        bytes == 0 ? pointer : instruction("getelementptr i8, ptr \(pointer), i64 \(bytes)")
    }

    func load(_ type: String, _ pointer: String, offset bytes: Int = 0) -> String {
        let address = offset(pointer, bytes)
        return instruction("load \(type), ptr \(address), align \(FunctionEmitter.alignment(type))")
    }

    func store(_ type: String, _ value: String, _ pointer: String, offset bytes: Int = 0) {
        let address = offset(pointer, bytes)
        line("store \(type) \(value), ptr \(address), align \(FunctionEmitter.alignment(type))")
    }

    static func alignment(_ type: String) -> Int {
        switch type {
        case "i8": 1
        case "i16": 2
        case "i32", "float": 4
        default: 8
        }
    }

    func load(_ field: ContextField, as type: String = "i64", index: Int = 0) -> String {
        load(type, "%ctx", offset: field.rawValue + 8 * index)
    }

    func store(_ field: ContextField, _ type: String, _ value: String, index: Int = 0) {
        store(type, value, "%ctx", offset: field.rawValue + 8 * index)
    }

    /// The root-stack pointer past `count` slots of this function.
    func stackPointer(_ count: Int) -> String {
        mostSlots = max(mostSlots, count)
        return offset(frame, 8 * count)
    }

    // MARK: - Operands

    func operand(_ atom: Atom) -> String {
        switch atom {
        case .local(let local): value(of: local)
        case .object(let object): module.reference(to: object)
        case .nullary(let constructor): module.reference(toNullary: constructor)
        case .literal(let literal): module.constant(literal)
        }
    }

    /// The SSA value of a local; read back from its slot after a safe point.
    func value(of local: Local) -> String {
        if let value = state.values[local.id] { return value }
        guard let slot = state.slot(of: local) else {
            InternalError.fail("the local `\(local.hint)` has no value")
        }
        let value = load("ptr", frame, offset: 8 * slot)
        state.values[local.id] = value
        return value
    }

    func bind(_ local: Local, _ value: String) { state.values[local.id] = value }

    /// What must survive where `set` and the destination's needs are still to come.
    func live(_ set: LocalSet, _ destination: Destination) -> [Local] {
        var result: [Local] = []
        var seen: Set<Int> = []
        func add(_ local: Local) {
            if let point = local.joinPoint {
                if let target = targets[point.local.id] {
                    for needed in target.live where seen.insert(needed.id).inserted { result.append(needed) }
                }
            } else if seen.insert(local.id).inserted {
                result.append(local)
            }
        }
        for local in set.members { add(local) }
        for local in destination.live { add(local) }
        return result
    }

    // MARK: - Finishing

    /// The most that the function's frame can take on both stacks: its slots, and a spilled copy of every value.
    private var frameBytes: Int { 8 * (mostSlots + nextValue) }
    /// Whether the frame could take a good part of the slack that stack checks leave.
    private var isLarge: Bool { frameBytes > module.stackSlack / 4 }

    /// The function's text between its braces.
    func body(check: Bool) -> String {
        var output = ""
        if check && (needsStackCheck || isLarge) {
            output += """
                entry:
                  %rsp = call i64 @llvm.read_register.i64(metadata !0)
                  %spn = ptrtoint ptr %sp to i64
                  %room = sub i64 %rsp, %spn
                  %low = icmp ult i64 %room, \(module.stackSlack + (isLarge ? frameBytes : 0))
                  br i1 %low, label %overflow, label %start, !prof !1
                overflow:
                  call tailcc void @hy_stack_overflow(ptr swiftself %ctx, ptr %sp)
                  unreachable

                """
            module.use("hy_stack_overflow")
        }
        for block in blocks { block.write(to: &output) }
        return output
    }
}
