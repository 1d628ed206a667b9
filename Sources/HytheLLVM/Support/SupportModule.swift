import CHytheABI

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
          %held = and i64 %header, \((1 << HY_PAP_CODED_BIT) - 1)
          %isCoded = icmp ugt i64 %header, %held
          %first = getelementptr i8, ptr %pap, i64 17
          %cp = getelementptr i64, ptr %first, i64 %held
          %total = add i64 %held, %n
          %staged = getelementptr i8, ptr %ctx, i64 \(ContextField.results.rawValue)
          %memory = getelementptr i8, ptr %ctx, i64 \(ContextField.args.rawValue)
          br label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %i1, %next ]
          %ni = phi i64 [ 0, %entry ], [ %ni1, %next ]
          %nf = phi i64 [ 0, %entry ], [ %nf1, %next ]
          %nm = phi i64 [ 0, %entry ], [ %nm1, %next ]
          %more = icmp ult i64 %i, %total
          br i1 %more, label %take, label %go
        take:
          %isHeld = icmp ult i64 %i, %held
          %j = sub i64 %i, %held
          %index = select i1 %isHeld, i64 %i, i64 %j
          %from = select i1 %isHeld, ptr %first, ptr %staged
          %wp = getelementptr i64, ptr %from, i64 %index
          %word = load i64, ptr %wp, align 8
          %hasCode = and i1 %isHeld, %isCoded
          br i1 %hasCode, label %coded, label %known
        coded:
          %codeIndex = lshr i64 %i, 5
          %codePlace = getelementptr i64, ptr %cp, i64 %codeIndex
          %ownCodes = load i64, ptr %codePlace, align 8
          br label %known
        known:
          %heldCodes = phi i64 [ 0, %take ], [ %ownCodes, %coded ]
          %bits = select i1 %isHeld, i64 %heldCodes, i64 %codes
          %inWord = and i64 %index, 31
          %shift = shl i64 %inWord, 1
          %shifted = lshr i64 %bits, %shift
          %code = and i64 %shifted, 3
          switch i64 %code, label %integer [i64 \(HY_PAP_VOID), label %next.void i64 \(HY_PAP_FLOATING), label %floating]
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
        define hidden tailcc ptr @hy_extend_pap(ptr swiftself %ctx, ptr %pap, i64 %n, i64 %codes, ptr %base) #0 {
        entry:
          %hp = getelementptr i8, ptr %pap, i64 9
          %header = load i64, ptr %hp, align 8
          %held = and i64 %header, \((1 << HY_PAP_CODED_BIT) - 1)
          %isCoded = icmp ugt i64 %header, %held
          %first = getelementptr i8, ptr %pap, i64 17
          %cp = getelementptr i64, ptr %first, i64 %held
          %total = add i64 %held, %n
          %staged = getelementptr i8, ptr %ctx, i64 \(ContextField.results.rawValue)
          store ptr @hy_pap_info, ptr %base, align 8
          %fp = getelementptr i8, ptr %pap, i64 1
          %function = load ptr, ptr %fp, align 8
          %bf = getelementptr i8, ptr %base, i64 8
          store ptr %function, ptr %bf, align 8
          %bw = getelementptr i8, ptr %base, i64 24
          %bc = getelementptr i64, ptr %bw, i64 %total
          br label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %i1, %take ]
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
          %hasNew = icmp ne i64 %codes, 0
          %coded = or i1 %isCoded, %hasNew
          %one = zext i1 %coded to i64
          %flag = shl i64 %one, \(HY_PAP_CODED_BIT)
          %newHeader = or i64 %total, %flag
          %bh = getelementptr i8, ptr %base, i64 16
          store i64 %newHeader, ptr %bh, align 8
          br i1 %coded, label %words, label %done
        words:
          %w = phi i64 [ 0, %end ], [ %w1, %filled ]
          %begins = shl i64 %w, 5
          %moreWords = icmp ult i64 %begins, %total
          br i1 %moreWords, label %word.own, label %done
        word.own:
          %hasOwn = icmp ult i64 %begins, %held
          %takesOwn = and i1 %hasOwn, %isCoded
          br i1 %takesOwn, label %word.copy, label %word.new
        word.copy:
          %op = getelementptr i64, ptr %cp, i64 %w
          %ownWord = load i64, ptr %op, align 8
          br label %word.new
        word.new:
          %old = phi i64 [ 0, %word.own ], [ %ownWord, %word.copy ]
          ; The first new code is the number `held`: in this word, in the one before, or in a later one.
          %isBefore = icmp ult i64 %held, %begins
          %up = sub i64 %held, %begins
          %down = sub i64 %begins, %held
          %upBits = shl i64 %up, 1
          %downBits = shl i64 %down, 1
          %upFits = icmp ult i64 %upBits, 64
          %downFits = icmp ult i64 %downBits, 64
          %upShift = and i64 %upBits, 63
          %downShift = and i64 %downBits, 63
          %raised = shl i64 %codes, %upShift
          %lowered = lshr i64 %codes, %downShift
          %raisedHere = select i1 %upFits, i64 %raised, i64 0
          %loweredHere = select i1 %downFits, i64 %lowered, i64 0
          %new = select i1 %isBefore, i64 %loweredHere, i64 %raisedHere
          %both = or i64 %old, %new
          br label %filled
        filled:
          %np = getelementptr i64, ptr %bc, i64 %w
          store i64 %both, ptr %np, align 8
          %w1 = add i64 %w, 1
          br label %words
        done:
          %tagged = getelementptr i8, ptr %base, i64 7
          ret ptr %tagged
        }

        """
}
