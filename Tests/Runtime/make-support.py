#!/usr/bin/env python3
"""Writes apply functions for the runtime's own tests: `v` and up to four pointers, no unboxed arguments.

The compiler emits the real family; this one lets the runtime be tested without it.
"""
PATTERNS = ["v", "p", "pv", "pp", "ppv", "ppp", "pppv", "pppp"]
HEADER = """; Apply functions for the runtime's tests, written by make-support.py.
declare tailcc void @hy_heap_full(ptr swiftself, ptr, i64)
@hy_pap_info = external hidden constant i8
"""
FLAG = "!llvm.module.flags = !{!0}\n!0 = !{i32 1, !\"override-stack-alignment\", i32 8}\n"


def params(pattern, typed=True):
    names = [f"%a{i}" for i, c in enumerate(pattern) if c == "p"]
    return "".join(f", {'ptr ' if typed else ''}{n}" for n in names)


def apply(pattern):
    k = len(pattern)
    ptrs = [i for i, c in enumerate(pattern) if c == "p"]
    out = [f"define hidden tailcc ptr @hy_ap_{pattern}(ptr swiftself %ctx, ptr %sp, ptr %f0{params(pattern)}) nounwind {{"]
    w = out.append
    w("entry:")
    w("  br label %again")
    w("again:")
    w("  %f = phi ptr [ %f0, %entry ], [ %fe, %eval ]")
    for i in ptrs:
        w(f"  %b{i} = phi ptr [ %a{i}, %entry ], [ %e{i}, %eval ]")
    args = lambda idx: "".join(f", ptr %b{i}" for i in idx if pattern[i] == "p")
    w("  %fi = ptrtoint ptr %f to i64\n  %tag = and i64 %fi, 7\n  %untagged = icmp eq i64 %tag, 0")
    w("  %oi = and i64 %fi, -8\n  %o = inttoptr i64 %oi to ptr\n  %info = load ptr, ptr %o")
    w("  br i1 %untagged, label %eval, label %value")
    w("eval:")
    for n, i in enumerate(ptrs):
        w(f"  %s{i} = getelementptr i64, ptr %sp, i64 {n}\n  store ptr %b{i}, ptr %s{i}")
    w(f"  %sp1 = getelementptr i64, ptr %sp, i64 {len(ptrs)}")
    w("  %entrycode = load ptr, ptr %info")
    w("  %fe = call tailcc ptr %entrycode(ptr swiftself %ctx, ptr %sp1, ptr %o)")
    for i in ptrs:
        w(f"  %e{i} = load ptr, ptr %s{i}")
    w("  br label %again")
    w("value:")
    w("  %kp = getelementptr i8, ptr %info, i64 16\n  %kind = load i16, ptr %kp")
    w("  %ap = getelementptr i8, ptr %info, i64 18\n  %arity = load i16, ptr %ap")
    w("  %cp = getelementptr i8, ptr %info, i64 8\n  %code = load ptr, ptr %cp")
    w("  %isfun = icmp eq i16 %kind, 1\n  br i1 %isfun, label %fun, label %pap")
    w("fun:")
    w("  switch i16 %arity, label %few [" + " ".join(f"i16 {n}, label %n{n}" for n in range(1, k + 1)) + "]")
    for n in range(1, k + 1):
        w(f"n{n}:")
        if n == k:
            w(f"  %r{n} = musttail call tailcc ptr %code(ptr swiftself %ctx, ptr %sp, ptr %f{args(range(k))})")
            w(f"  ret ptr %r{n}")
        else:
            rest = [i for i in ptrs if i >= n]
            for m, i in enumerate(rest):
                w(f"  %q{n}_{i} = getelementptr i64, ptr %sp, i64 {m}\n  store ptr %b{i}, ptr %q{n}_{i}")
            w(f"  %sp_{n} = getelementptr i64, ptr %sp, i64 {len(rest)}")
            w(f"  %r{n} = call tailcc ptr %code(ptr swiftself %ctx, ptr %sp_{n}, ptr %f{args(range(n))})")
            for i in rest:
                w(f"  %l{n}_{i} = load ptr, ptr %q{n}_{i}")
            tail = "".join(f", ptr %l{n}_{i}" for i in rest)
            w(f"  %t{n} = musttail call tailcc ptr @hy_ap_{pattern[n:]}(ptr swiftself %ctx, ptr %sp, ptr %r{n}{tail})")
            w(f"  ret ptr %t{n}")
    # Too few arguments: a partial application. A void argument is never held (State# comes last).
    w("few:")
    if "v" in pattern:
        w("  unreachable")
    else:
        size = 24 + 8 * k
        w("  br label %try")
        w("try:")
        w("  %g = phi ptr [ %f, %few ], [ %gf, %full ]")
        for i in ptrs:
            w(f"  %g{i} = phi ptr [ %b{i}, %few ], [ %gl{i}, %full ]")
        w("  %hp = load i64, ptr %ctx\n  %limp = getelementptr i8, ptr %ctx, i64 8\n  %lim = load i64, ptr %limp")
        w(f"  %new = add i64 %hp, {size}\n  %over = icmp ugt i64 %new, %lim\n  br i1 %over, label %full, label %make")
        w("full:")
        w("  store ptr %g, ptr %sp")
        for i in ptrs:
            w(f"  %gs{i} = getelementptr i64, ptr %sp, i64 {i + 1}\n  store ptr %g{i}, ptr %gs{i}")
        w(f"  %spf = getelementptr i64, ptr %sp, i64 {k + 1}")
        w(f"  call tailcc void @hy_heap_full(ptr swiftself %ctx, ptr %spf, i64 {size})")
        w("  %gf = load ptr, ptr %sp")
        for i in ptrs:
            w(f"  %gl{i} = load ptr, ptr %gs{i}")
        w("  br label %try")
        w("make:")
        w("  store i64 %new, ptr %ctx\n  %obj = inttoptr i64 %hp to ptr\n  store ptr @hy_pap_info, ptr %obj")
        w("  %of = getelementptr i64, ptr %obj, i64 1\n  store ptr %g, ptr %of")
        w(f"  %on = getelementptr i64, ptr %obj, i64 2\n  store i64 {k}, ptr %on")
        for i in ptrs:
            w(f"  %oa{i} = getelementptr i64, ptr %obj, i64 {i + 3}\n  store ptr %g{i}, ptr %oa{i}")
        w("  %tagged = or i64 %hp, 7\n  %res = inttoptr i64 %tagged to ptr\n  ret ptr %res")
    w("pap:")
    w("  %pf = getelementptr i64, ptr %o, i64 1\n  %pfun = load ptr, ptr %pf")
    w("  %pn = getelementptr i64, ptr %o, i64 2\n  %pcount = load i64, ptr %pn")
    longer = [m for m in range(1, 4) if "p" * m + pattern in PATTERNS]
    w("  switch i64 %pcount, label %bad [" + " ".join(f"i64 {m}, label %p{m}" for m in longer) + "]")
    for m in longer:
        w(f"p{m}:")
        held = ""
        for j in range(m):
            w(f"  %h{m}p{j} = getelementptr i64, ptr %o, i64 {3 + j}\n  %h{m}_{j} = load ptr, ptr %h{m}p{j}")
            held += f", ptr %h{m}_{j}"
        w(f"  %pr{m} = musttail call tailcc ptr @hy_ap_{'p' * m + pattern}(ptr swiftself %ctx, ptr %sp, ptr %pfun{held}{args(range(k))})")
        w(f"  ret ptr %pr{m}")
    w("bad:\n  unreachable\n}")
    return "\n".join(out)


print(HEADER + "\n\n".join(apply(p) for p in PATTERNS) + "\n\n" + FLAG, end="")
