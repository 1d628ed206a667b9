/// The compiled code that is the same for every program and so is part of the runtime's archive.
package enum SupportModule {
    /// LLVM IR.
    package static func emit(options: CodeOptions = .host) -> String {
        let module = ModuleEmitter(options: options)
        var functions = update + callPartial + extendPartial
        for pattern in ApplyFunction.standardPatterns.sorted() {
            functions += ApplyFunction(pattern, module: module, linkage: "hidden").text
        }
        module.drain()
        let defined =
            ["hy_update", "hy_call_pap", "hy_extend_pap"] + ApplyFunction.standardPatterns.map { "hy_ap_\($0)" }
        for symbol in ["hy_remember", "hy_ind_info"] { module.use(symbol) }
        return module.text(stubs: functions, without: Set(defined))
    }

    /// The end of every thunk's evaluation: the update frame lies below `sp`.
    private static let update = """
        define hidden tailcc ptr @hy_update(ptr swiftself %ctx, ptr %sp, ptr %value) #0 {
          %slot = getelementptr i8, ptr %sp, i64 -8
          %frame = load i64, ptr %slot, align 8
          %address = and i64 %frame, \(Int64.max)
          %thunk = inttoptr i64 %address to ptr
          %result = getelementptr i8, ptr %thunk, i64 8
          store ptr %value, ptr %result, align 8
          store ptr @hy_ind_info, ptr %thunk, align 8
          %np = getelementptr i8, ptr %ctx, i64 \(ContextField.nursery.rawValue)
          %nursery = load i64, ptr %np, align 8
          %distance = sub i64 %address, %nursery
          %bp = getelementptr i8, ptr %ctx, i64 \(ContextField.nurseryBytes.rawValue)
          %bytes = load i64, ptr %bp, align 8
          %young = icmp ult i64 %distance, %bytes
          br i1 %young, label %done, label %old
        old:
          call tailcc void @hy_remember(ptr swiftself %ctx, ptr %thunk)
          br label %done
        done:
          ret ptr %value
        }

        """

    /// Calls the function of a partial application with what it holds and with staged arguments, which saturate it.
    private static let callPartial = """
        define hidden tailcc ptr @hy_call_pap(ptr swiftself %ctx, ptr %sp, ptr %pap, i64 %n, i64 %codes) #0 {
        entry:
          %integers = alloca [\(ArgumentPlan.closureIntegers) x i64], align 8
          %floats = alloca [\(ArgumentPlan.floats) x double], align 8
          %hp = getelementptr i8, ptr %pap, i64 9
          %header = load i64, ptr %hp, align 8
          %words = and i64 %header, 65535
          %bitmap = lshr i64 %header, 16
          %hasCodes = icmp ne i64 %bitmap, 0
          %one = zext i1 %hasCodes to i64
          %held = sub i64 %words, %one
          %first = getelementptr i8, ptr %pap, i64 17
          %cp = getelementptr i64, ptr %first, i64 %held
          br i1 %hasCodes, label %coded, label %begin
        coded:
          %ownCodes = load i64, ptr %cp, align 8
          br label %begin
        begin:
          %heldCodes = phi i64 [ 0, %entry ], [ %ownCodes, %coded ]
          %total = add i64 %held, %n
          %staged = getelementptr i8, ptr %ctx, i64 \(ContextField.results.rawValue)
          %memory = getelementptr i8, ptr %ctx, i64 \(ContextField.args.rawValue)
          br label %loop
        loop:
          %i = phi i64 [ 0, %begin ], [ %i1, %next ]
          %ni = phi i64 [ 0, %begin ], [ %ni1, %next ]
          %nf = phi i64 [ 0, %begin ], [ %nf1, %next ]
          %nm = phi i64 [ 0, %begin ], [ %nm1, %next ]
          %more = icmp ult i64 %i, %total
          br i1 %more, label %take, label %go
        take:
          %isHeld = icmp ult i64 %i, %held
          %j = sub i64 %i, %held
          %index = select i1 %isHeld, i64 %i, i64 %j
          %from = select i1 %isHeld, ptr %first, ptr %staged
          %bits = select i1 %isHeld, i64 %heldCodes, i64 %codes
          %wp = getelementptr i64, ptr %from, i64 %index
          %word = load i64, ptr %wp, align 8
          %shift = shl i64 %index, 1
          %shifted = lshr i64 %bits, %shift
          %code = and i64 %shifted, 3
          switch i64 %code, label %next.void [i64 0, label %integer i64 1, label %floating]
        next.void:
          br label %next
        integer:
          %iFits = icmp ult i64 %ni, \(ArgumentPlan.closureIntegers)
          br i1 %iFits, label %integer.register, label %spill
        integer.register:
          %ip = getelementptr i64, ptr %integers, i64 %ni
          store i64 %word, ptr %ip, align 8
          %niPlus = add i64 %ni, 1
          br label %next
        floating:
          %fFits = icmp ult i64 %nf, \(ArgumentPlan.floats)
          br i1 %fFits, label %floating.register, label %spill
        floating.register:
          %fp = getelementptr i64, ptr %floats, i64 %nf
          store i64 %word, ptr %fp, align 8
          %nfPlus = add i64 %nf, 1
          br label %next
        spill:
          %mp = getelementptr i64, ptr %memory, i64 %nm
          store i64 %word, ptr %mp, align 8
          %nmPlus = add i64 %nm, 1
          br label %next
        next:
          %ni1 = phi i64 [ %ni, %next.void ], [ %niPlus, %integer.register ], [ %ni, %floating.register ], [ %ni, %spill ]
          %nf1 = phi i64 [ %nf, %next.void ], [ %nf, %integer.register ], [ %nfPlus, %floating.register ], [ %nf, %spill ]
          %nm1 = phi i64 [ %nm, %next.void ], [ %nm, %integer.register ], [ %nm, %floating.register ], [ %nmPlus, %spill ]
          %i1 = add i64 %i, 1
          br label %loop
        go:
          %functionPointer = getelementptr i8, ptr %pap, i64 1
          %function = load ptr, ptr %functionPointer, align 8
          %functionWord = ptrtoint ptr %function to i64
          %objectWord = and i64 %functionWord, -8
          %object = inttoptr i64 %objectWord to ptr
          %info = load ptr, ptr %object, align 8
          %codePointer = getelementptr i8, ptr %info, i64 8
          %target = load ptr, ptr %codePointer, align 8
        \(loads)  %result = musttail call tailcc ptr %target(ptr swiftself %ctx, ptr %sp, ptr %function\(registers))
          ret ptr %result
        }

        """

    private static let loads: String = {
        var text = ""
        for index in 0..<ArgumentPlan.closureIntegers {
            text += "  %ip\(index) = getelementptr i64, ptr %integers, i64 \(index)\n"
            text += "  %a\(index) = load i64, ptr %ip\(index), align 8\n"
        }
        for index in 0..<ArgumentPlan.floats {
            text += "  %fp\(index) = getelementptr i64, ptr %floats, i64 \(index)\n"
            text += "  %f\(index) = load double, ptr %fp\(index), align 8\n"
        }
        return text
    }()

    private static let registers =
        (0..<ArgumentPlan.closureIntegers).map { ", i64 %a\($0)" }.joined()
        + (0..<ArgumentPlan.floats).map { ", double %f\($0)" }.joined()

    /// Makes, at `base`, a partial application that holds staged arguments besides those of another.
    private static let extendPartial = """
        define hidden tailcc ptr @hy_extend_pap(ptr swiftself %ctx, ptr %pap, i64 %n, i64 %codes, i64 %bitmap, ptr %base) #0 {
        entry:
          %hp = getelementptr i8, ptr %pap, i64 9
          %header = load i64, ptr %hp, align 8
          %words = and i64 %header, 65535
          %oldBits = lshr i64 %header, 16
          %hasCodes = icmp ne i64 %oldBits, 0
          %one = zext i1 %hasCodes to i64
          %held = sub i64 %words, %one
          %first = getelementptr i8, ptr %pap, i64 17
          %cp = getelementptr i64, ptr %first, i64 %held
          br i1 %hasCodes, label %coded, label %begin
        coded:
          %ownCodes = load i64, ptr %cp, align 8
          br label %begin
        begin:
          %heldCodes = phi i64 [ 0, %entry ], [ %ownCodes, %coded ]
          %total = add i64 %held, %n
          %staged = getelementptr i8, ptr %ctx, i64 \(ContextField.results.rawValue)
          store ptr @hy_pap_info, ptr %base, align 8
          %fp = getelementptr i8, ptr %pap, i64 1
          %function = load ptr, ptr %fp, align 8
          %bf = getelementptr i8, ptr %base, i64 8
          store ptr %function, ptr %bf, align 8
          %bw = getelementptr i8, ptr %base, i64 24
          br label %loop
        loop:
          %i = phi i64 [ 0, %begin ], [ %i1, %take ]
          %more = icmp ult i64 %i, %total
          br i1 %more, label %take, label %end
        take:
          %isHeld = icmp ult i64 %i, %held
          %j = sub i64 %i, %held
          %index = select i1 %isHeld, i64 %i, i64 %j
          %from = select i1 %isHeld, ptr %first, ptr %staged
          %wp = getelementptr i64, ptr %from, i64 %index
          %word = load i64, ptr %wp, align 8
          %to = getelementptr i64, ptr %bw, i64 %i
          store i64 %word, ptr %to, align 8
          %i1 = add i64 %i, 1
          br label %loop
        end:
          %codeBit = shl i64 %one, %held
          %oldArguments = xor i64 %oldBits, %codeBit
          %newBits = shl i64 %bitmap, %held
          %allBits = or i64 %oldArguments, %newBits
          %isPlain = icmp eq i64 %allBits, 0
          %lastBit = shl i64 1, %total
          %codedBits = or i64 %allBits, %lastBit
          %shiftedBits = shl i64 %codedBits, 16
          %codedWords = add i64 %total, 1
          %codedHeader = or i64 %shiftedBits, %codedWords
          %newHeader = select i1 %isPlain, i64 %total, i64 %codedHeader
          %bh = getelementptr i8, ptr %base, i64 16
          store i64 %newHeader, ptr %bh, align 8
          br i1 %isPlain, label %done, label %write
        write:
          %distance = shl i64 %held, 1
          %newCodes = shl i64 %codes, %distance
          %allCodes = or i64 %heldCodes, %newCodes
          %last = getelementptr i64, ptr %bw, i64 %total
          store i64 %allCodes, ptr %last, align 8
          br label %done
        done:
          %tagged = getelementptr i8, ptr %base, i64 7
          ret ptr %tagged
        }

        """
}
