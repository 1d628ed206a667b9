; Hand-compiled Haskell for the runtime's tests, in the conventions of Documentation/Runtime.md.

%info = type { ptr, ptr, i16, i16, i16, i16 }

@hy_con_Int_info = external hidden constant %info
@hy_con_Cons_info = external hidden constant %info
@hy_Nil_closure = external hidden global i8
@hy_ind_info = external hidden constant %info
@hy_blackhole_info = external hidden constant %info
declare tailcc ptr @hy_blackhole_entry(ptr swiftself, ptr, ptr)
@hy_current = external hidden thread_local(initialexec) global ptr

declare tailcc void @hy_heap_full(ptr swiftself, ptr, i64)
declare tailcc void @hy_more_stack()
declare tailcc void @hy_remember(ptr swiftself, ptr)
declare tailcc ptr @hy_caf_enter(ptr swiftself, ptr, ptr)
declare tailcc ptr @hy_raise(ptr swiftself, ptr, ptr)
declare tailcc ptr @hy_catch(ptr swiftself, ptr, ptr, ptr)
declare tailcc ptr @hy_value_entry_1(ptr swiftself, ptr, ptr)
declare tailcc ptr @hy_value_entry_2(ptr swiftself, ptr, ptr)
declare tailcc ptr @hy_ap_v(ptr swiftself, ptr, ptr)
declare tailcc ptr @hy_ap_p(ptr swiftself, ptr, ptr, ptr)
declare ptr @hy_attach()
declare i64 @hy_incall(ptr swiftself, ptr, i64, ptr nest)
declare i64 @hy_incall_checked(ptr swiftself, ptr, i64, ptr nest)
declare void @hy_outcall_safe(ptr swiftself, i64, ptr nest)
declare void @hy_outcall(ptr swiftself, i64, ptr nest)
declare i64 @llvm.read_register.i64(metadata)
declare void @callback(i64)

; --- pieces ---------------------------------------------------------------------------------------

define internal tailcc ptr @eval(ptr swiftself %ctx, ptr %sp, ptr %p) alwaysinline nounwind {
  %i = ptrtoint ptr %p to i64
  %t = and i64 %i, 7
  %z = icmp eq i64 %t, 0
  br i1 %z, label %enter, label %done
enter:
  %info = load ptr, ptr %p
  %code = load ptr, ptr %info
  %r = call tailcc ptr %code(ptr swiftself %ctx, ptr %sp, ptr %p)
  ret ptr %r
done:
  ret ptr %p
}

define internal i64 @field(ptr %p, i64 %n) alwaysinline nounwind {
  %i = ptrtoint ptr %p to i64
  %o = and i64 %i, -8
  %a = inttoptr i64 %o to ptr
  %f = getelementptr i64, ptr %a, i64 %n
  %v = load i64, ptr %f
  ret i64 %v
}

; Bumps the heap; the caller has room (see @room).
define internal ptr @bump(ptr %ctx, i64 %bytes) alwaysinline nounwind {
  %hp = load i64, ptr %ctx
  %new = add i64 %hp, %bytes
  store i64 %new, ptr %ctx
  %p = inttoptr i64 %hp to ptr
  ret ptr %p
}

; Heap check with one live pointer, which it returns, perhaps moved.
define internal tailcc ptr @room(ptr swiftself %ctx, ptr %sp, ptr %live, i64 %bytes) alwaysinline nounwind {
  %hp = load i64, ptr %ctx
  %new = add i64 %hp, %bytes
  %limp = getelementptr i8, ptr %ctx, i64 8
  %lim = load i64, ptr %limp
  %over = icmp ugt i64 %new, %lim
  br i1 %over, label %full, label %ok
full:
  store ptr %live, ptr %sp
  %sp1 = getelementptr i64, ptr %sp, i64 1
  call tailcc void @hy_heap_full(ptr swiftself %ctx, ptr %sp1, i64 %bytes)
  %moved = load ptr, ptr %sp
  br label %ok
ok:
  %r = phi ptr [ %live, %0 ], [ %moved, %full ]
  ret ptr %r
}

; Whether the stacks have no room: then the function is run anew by @hy_more_stack.
define internal i1 @stackfull(ptr %sp) alwaysinline nounwind {
  %rsp = call i64 @llvm.read_register.i64(metadata !1)
  %s = ptrtoint ptr %sp to i64
  %d = sub i64 %rsp, %s
  %low = icmp ult i64 %d, 65536
  ret i1 %low
}

define internal tailcc ptr @box(ptr swiftself %ctx, i64 %n) alwaysinline nounwind {
  %p = call ptr @bump(ptr %ctx, i64 16)
  store ptr @hy_con_Int_info, ptr %p
  %f = getelementptr i64, ptr %p, i64 1
  store i64 %n, ptr %f
  %t = getelementptr i8, ptr %p, i64 1
  ret ptr %t
}

; --- foo :: Int -> IO Int; foo x = return (x + 1) -------------------------------------------------

@foo_info = hidden constant %info { ptr @hy_value_entry_2, ptr @foo_code, i16 1, i16 2, i16 0, i16 0 }
@Export_zdfstableZZC0ZZCmainZZCExportZZCfoo_closure = global ptr @foo_info

define internal tailcc ptr @foo_code(ptr swiftself %ctx, ptr %sp, ptr %node, ptr %x) nounwind {
  %v = call tailcc ptr @eval(ptr swiftself %ctx, ptr %sp, ptr %x)
  %n = call i64 @field(ptr %v, i64 1)
  %keep = call tailcc ptr @room(ptr swiftself %ctx, ptr %sp, ptr null, i64 16)
  %m = add i64 %n, 1
  %r = call tailcc ptr @box(ptr swiftself %ctx, i64 %m)
  ret ptr %r
}

define internal tailcc i64 @foo_worker(ptr swiftself %ctx, ptr %sp, i64 %n) nounwind {
  %m = add i64 %n, 1
  ret i64 %m
}

define internal ptr @task() alwaysinline nounwind {
  %tp = call ptr @llvm.threadlocal.address.p0(ptr @hy_current)
  %t = load ptr, ptr %tp
  %no = icmp eq ptr %t, null
  br i1 %no, label %slow, label %ok
slow:
  %u = call ptr @hy_attach()
  ret ptr %u
ok:
  ret ptr %t
}
declare ptr @llvm.threadlocal.address.p0(ptr)

define i64 @c_function(i64 %n) nounwind {
  %ctx = call ptr @task()
  %r = call i64 @hy_incall(ptr swiftself %ctx, ptr undef, i64 %n, ptr nest @foo_worker)
  ret i64 %r
}

; --- build n = if n == 0 then [] else I# n : build (n - 1), strictly; total, also not tail-recursive ---

define internal tailcc ptr @build(ptr swiftself %ctx, ptr %sp, i64 %n) nounwind {
  %full = call i1 @stackfull(ptr %sp)
  br i1 %full, label %over, label %start
over:
  %again = musttail call tailcc ptr @hy_more_stack(ptr swiftself %ctx, ptr nest @build, ptr %sp, i64 %n)
  ret ptr %again
start:
  %z = icmp eq i64 %n, 0
  br i1 %z, label %nil, label %more
nil:
  ret ptr getelementptr (i8, ptr @hy_Nil_closure, i64 1)
more:
  %m = sub i64 %n, 1
  %rest0 = call tailcc ptr @build(ptr swiftself %ctx, ptr %sp, i64 %m)
  %rest = call tailcc ptr @room(ptr swiftself %ctx, ptr %sp, ptr %rest0, i64 40)
  %b = call tailcc ptr @box(ptr swiftself %ctx, i64 %n)
  %p = call ptr @bump(ptr %ctx, i64 24)
  store ptr @hy_con_Cons_info, ptr %p
  %f1 = getelementptr i64, ptr %p, i64 1
  store ptr %b, ptr %f1
  %f2 = getelementptr i64, ptr %p, i64 2
  store ptr %rest, ptr %f2
  %t = getelementptr i8, ptr %p, i64 2
  ret ptr %t
}

define internal tailcc i64 @total(ptr swiftself %ctx, ptr %sp, ptr %xs0) nounwind {
  %full = call i1 @stackfull(ptr %sp)
  br i1 %full, label %over, label %start
over:
  %again = musttail call tailcc i64 @hy_more_stack(ptr swiftself %ctx, ptr nest @total, ptr %sp, ptr %xs0)
  ret i64 %again
start:
  %xs = call tailcc ptr @eval(ptr swiftself %ctx, ptr %sp, ptr %xs0)
  %i = ptrtoint ptr %xs to i64
  %tag = and i64 %i, 7
  %z = icmp eq i64 %tag, 1
  br i1 %z, label %nil, label %cons
nil:
  ret i64 0
cons:
  %h = call i64 @field(ptr %xs, i64 1)
  %hp = inttoptr i64 %h to ptr
  store ptr %hp, ptr %sp
  %sp1 = getelementptr i64, ptr %sp, i64 1
  %t = call i64 @field(ptr %xs, i64 2)
  %tp = inttoptr i64 %t to ptr
  %r = call tailcc i64 @total(ptr swiftself %ctx, ptr %sp1, ptr %tp)
  %h2 = load ptr, ptr %sp
  %h3 = call tailcc ptr @eval(ptr swiftself %ctx, ptr %sp, ptr %h2)
  %n = call i64 @field(ptr %h3, i64 1)
  %s = add i64 %r, %n
  ret i64 %s
}

define internal tailcc i64 @buildtotal(ptr swiftself %ctx, ptr %sp, i64 %n) nounwind {
  %l = call tailcc ptr @build(ptr swiftself %ctx, ptr %sp, i64 %n)
  %r = call tailcc i64 @total(ptr swiftself %ctx, ptr %sp, ptr %l)
  ret i64 %r
}

define i64 @build_and_sum(i64 %n) nounwind {
  %ctx = call ptr @task()
  %r = call i64 @hy_incall(ptr swiftself %ctx, ptr undef, i64 %n, ptr nest @buildtotal)
  ret i64 %r
}

define i64 @build_and_sum_checked(i64 %n, ptr %status) nounwind {
  %ctx = call ptr @task()
  %r = call i64 @hy_incall_checked(ptr swiftself %ctx, ptr undef, i64 %n, ptr nest @buildtotal)
  %sp = getelementptr i8, ptr %ctx, i64 4184
  %s = load i64, ptr %sp
  store i64 %s, ptr %status
  ret i64 %r
}

; --- from n = n : from (n + 1), lazily; takes the sum of the first k, iteratively --------------------

@from_info = hidden constant %info { ptr @from_entry, ptr null, i16 2, i16 0, i16 0, i16 1 }

define internal tailcc ptr @from_entry(ptr swiftself %ctx, ptr %sp, ptr %node) nounwind {
  %full = call i1 @stackfull(ptr %sp)
  br i1 %full, label %over, label %start
over:
  %again = musttail call tailcc ptr @hy_more_stack(ptr swiftself %ctx, ptr nest @from_entry, ptr %sp, ptr %node)
  ret ptr %again
start:
  %fp = getelementptr i64, ptr %node, i64 2
  %n = load i64, ptr %fp
  %rp = getelementptr i64, ptr %node, i64 1
  store ptr %ctx, ptr %rp
  store ptr @hy_blackhole_info, ptr %node
  %ni = ptrtoint ptr %node to i64
  %mark = or i64 %ni, -9223372036854775808
  store i64 %mark, ptr %sp
  %sp1 = getelementptr i64, ptr %sp, i64 1
  %keep = call tailcc ptr @room(ptr swiftself %ctx, ptr %sp1, ptr null, i64 64)
  %b = call tailcc ptr @box(ptr swiftself %ctx, i64 %n)
  %t = call ptr @bump(ptr %ctx, i64 24)
  store ptr @from_info, ptr %t
  %t2 = getelementptr i64, ptr %t, i64 2
  %m = add i64 %n, 1
  store i64 %m, ptr %t2
  %c = call ptr @bump(ptr %ctx, i64 24)
  store ptr @hy_con_Cons_info, ptr %c
  %c1 = getelementptr i64, ptr %c, i64 1
  store ptr %b, ptr %c1
  %c2 = getelementptr i64, ptr %c, i64 2
  store ptr %t, ptr %c2
  %v = getelementptr i8, ptr %c, i64 2
  %marked = load i64, ptr %sp
  %ui = and i64 %marked, 9223372036854775807
  %u = inttoptr i64 %ui to ptr
  %ur = getelementptr i64, ptr %u, i64 1
  store ptr %v, ptr %ur
  store ptr @hy_ind_info, ptr %u
  %np = getelementptr i8, ptr %ctx, i64 16
  %nursery = load i64, ptr %np
  %nbp = getelementptr i8, ptr %ctx, i64 24
  %nb = load i64, ptr %nbp
  %d = sub i64 %ui, %nursery
  %old = icmp uge i64 %d, %nb
  br i1 %old, label %remember, label %done
remember:
  store ptr %v, ptr %sp
  call tailcc void @hy_remember(ptr swiftself %ctx, ptr %u)
  br label %done
done:
  ret ptr %v
}

define internal tailcc i64 @firstsum(ptr swiftself %ctx, ptr %sp, i64 %k, ptr %from) nounwind {
entry:
  br label %loop
loop:
  %xs0 = phi ptr [ %from, %entry ], [ %tp, %next ]
  %i = phi i64 [ 0, %entry ], [ %i1, %next ]
  %acc = phi i64 [ 0, %entry ], [ %acc1, %next ]
  %end = icmp eq i64 %i, %k
  br i1 %end, label %done, label %next
next:
  %xs = call tailcc ptr @eval(ptr swiftself %ctx, ptr %sp, ptr %xs0)
  %h = call i64 @field(ptr %xs, i64 1)
  %hp = inttoptr i64 %h to ptr
  %n = call i64 @field(ptr %hp, i64 1)
  %acc1 = add i64 %acc, %n
  %t = call i64 @field(ptr %xs, i64 2)
  %tp = inttoptr i64 %t to ptr
  %i1 = add i64 %i, 1
  br label %loop
done:
  ret i64 %acc
}

define internal tailcc i64 @lazysum_code(ptr swiftself %ctx, ptr %sp, i64 %k) nounwind {
  %keep = call tailcc ptr @room(ptr swiftself %ctx, ptr %sp, ptr null, i64 24)
  %t = call ptr @bump(ptr %ctx, i64 24)
  store ptr @from_info, ptr %t
  %t2 = getelementptr i64, ptr %t, i64 2
  store i64 1, ptr %t2
  %r = call tailcc i64 @firstsum(ptr swiftself %ctx, ptr %sp, i64 %k, ptr %t)
  ret i64 %r
}

define i64 @lazy_sum(i64 %k) nounwind {
  %ctx = call ptr @task()
  %r = call i64 @hy_incall(ptr swiftself %ctx, ptr undef, i64 %k, ptr nest @lazysum_code)
  ret i64 %r
}

; A CAF: naturals = from 1. Its sum is shared by threads.
@naturals_info = hidden constant { %info, %info } {
  %info { ptr @naturals_entry, ptr null, i16 2, i16 0, i16 0, i16 1 },
  %info { ptr @hy_blackhole_entry, ptr null, i16 7, i16 0, i16 0, i16 1 } }
@naturals_closure = hidden global { ptr, ptr, ptr } { ptr @naturals_info, ptr null, ptr null }

define internal tailcc ptr @naturals_entry(ptr swiftself %ctx, ptr %sp, ptr %node) nounwind {
  %claimed = call tailcc ptr @hy_caf_enter(ptr swiftself %ctx, ptr %sp, ptr %node)
  %mine = icmp eq ptr %claimed, null
  br i1 %mine, label %go, label %other
other:
  ret ptr %claimed
go:
  store i64 add (i64 ptrtoint (ptr @naturals_closure to i64), i64 -9223372036854775808), ptr %sp
  %sp1 = getelementptr i64, ptr %sp, i64 1
  %keep = call tailcc ptr @room(ptr swiftself %ctx, ptr %sp1, ptr null, i64 24)
  %t = call ptr @bump(ptr %ctx, i64 24)
  store ptr @from_info, ptr %t
  %t2 = getelementptr i64, ptr %t, i64 2
  store i64 1, ptr %t2
  %v = call tailcc ptr @eval(ptr swiftself %ctx, ptr %sp1, ptr %t)
  store ptr %v, ptr getelementptr (i64, ptr @naturals_closure, i64 1)
  store ptr @hy_ind_info, ptr @naturals_closure
  store ptr %v, ptr %sp
  call tailcc void @hy_remember(ptr swiftself %ctx, ptr @naturals_closure)
  ret ptr %v
}

define internal tailcc i64 @cafsum_code(ptr swiftself %ctx, ptr %sp, i64 %k) nounwind {
  %r = call tailcc i64 @firstsum(ptr swiftself %ctx, ptr %sp, i64 %k, ptr @naturals_closure)
  ret i64 %r
}

define i64 @caf_sum(i64 %k) nounwind {
  %ctx = call ptr @task()
  %r = call i64 @hy_incall(ptr swiftself %ctx, ptr undef, i64 %k, ptr nest @cafsum_code)
  ret i64 %r
}

; --- exceptions -------------------------------------------------------------------------------------

; bad n: a thunk that raises I# n when it is demanded.
@bad_info = hidden constant %info { ptr @bad_entry, ptr null, i16 2, i16 0, i16 0, i16 1 }

define internal tailcc ptr @bad_entry(ptr swiftself %ctx, ptr %sp, ptr %node) nounwind {
  %fp = getelementptr i64, ptr %node, i64 2
  %n = load i64, ptr %fp
  %rp = getelementptr i64, ptr %node, i64 1
  store ptr %ctx, ptr %rp
  store ptr @hy_blackhole_info, ptr %node
  %ni = ptrtoint ptr %node to i64
  %mark = or i64 %ni, -9223372036854775808
  store i64 %mark, ptr %sp
  %sp1 = getelementptr i64, ptr %sp, i64 1
  %keep = call tailcc ptr @room(ptr swiftself %ctx, ptr %sp1, ptr null, i64 16)
  %b = call tailcc ptr @box(ptr swiftself %ctx, i64 %n)
  %r = call tailcc ptr @hy_raise(ptr swiftself %ctx, ptr %sp1, ptr %b)
  ret ptr %r
}

; An action that evaluates its free variable; a handler that returns 1000 + the exception's number.
@force_info = hidden constant %info { ptr @hy_value_entry_1, ptr @force_code, i16 1, i16 1, i16 1, i16 1 }
@handler_info = hidden constant %info { ptr @hy_value_entry_2, ptr @handler_code, i16 1, i16 2, i16 0, i16 0 }
@handler_closure = hidden global ptr @handler_info

define internal tailcc ptr @force_code(ptr swiftself %ctx, ptr %sp, ptr %node) nounwind {
  %f = call i64 @field(ptr %node, i64 1)
  %p = inttoptr i64 %f to ptr
  %r = call tailcc ptr @eval(ptr swiftself %ctx, ptr %sp, ptr %p)
  ret ptr %r
}

define internal tailcc ptr @handler_code(ptr swiftself %ctx, ptr %sp, ptr %node, ptr %exception) nounwind {
  %n = call i64 @field(ptr %exception, i64 1)
  %keep = call tailcc ptr @room(ptr swiftself %ctx, ptr %sp, ptr null, i64 16)
  %m = add i64 %n, 1000
  %r = call tailcc ptr @box(ptr swiftself %ctx, i64 %m)
  ret ptr %r
}

; Demands the same raising thunk under two handlers, one after the other: both must see the exception.
define internal tailcc i64 @catching_code(ptr swiftself %ctx, ptr %sp, i64 %n) nounwind {
  %keep = call tailcc ptr @room(ptr swiftself %ctx, ptr %sp, ptr null, i64 40)
  %t = call ptr @bump(ptr %ctx, i64 24)
  store ptr @bad_info, ptr %t
  %t2 = getelementptr i64, ptr %t, i64 2
  store i64 %n, ptr %t2
  %a = call ptr @bump(ptr %ctx, i64 16)
  store ptr @force_info, ptr %a
  %a1 = getelementptr i64, ptr %a, i64 1
  store ptr %t, ptr %a1
  %action = getelementptr i8, ptr %a, i64 1
  store ptr %action, ptr %sp
  %sp1 = getelementptr i64, ptr %sp, i64 1
  %r1 = call tailcc ptr @hy_catch(ptr swiftself %ctx, ptr %sp1, ptr %action, ptr getelementptr (i8, ptr @handler_closure, i64 2))
  %n1 = call i64 @field(ptr %r1, i64 1)
  %again = load ptr, ptr %sp
  %r2 = call tailcc ptr @hy_catch(ptr swiftself %ctx, ptr %sp, ptr %again, ptr getelementptr (i8, ptr @handler_closure, i64 2))
  %n2 = call i64 @field(ptr %r2, i64 1)
  %s = add i64 %n1, %n2
  ret i64 %s
}

define i64 @catching(i64 %n) nounwind {
  %ctx = call ptr @task()
  %r = call i64 @hy_incall(ptr swiftself %ctx, ptr undef, i64 %n, ptr nest @catching_code)
  ret i64 %r
}

define internal tailcc i64 @failing_code(ptr swiftself %ctx, ptr %sp, i64 %n) nounwind {
  %keep = call tailcc ptr @room(ptr swiftself %ctx, ptr %sp, ptr null, i64 16)
  %b = call tailcc ptr @box(ptr swiftself %ctx, i64 %n)
  %r = call tailcc ptr @hy_raise(ptr swiftself %ctx, ptr %sp, ptr %b)
  ret i64 0
}

define i64 @failing_checked(i64 %n, ptr %status, ptr %exception) nounwind {
  %ctx = call ptr @task()
  %r = call i64 @hy_incall_checked(ptr swiftself %ctx, ptr undef, i64 %n, ptr nest @failing_code)
  %sp = getelementptr i8, ptr %ctx, i64 4184
  %s = load i64, ptr %sp
  store i64 %s, ptr %status
  %ep = getelementptr i8, ptr %ctx, i64 4192
  %e = load ptr, ptr %ep
  %v = call i64 @field(ptr %e, i64 1)
  store i64 %v, ptr %exception
  ret i64 %r
}

define i64 @failing(i64 %n) nounwind {
  %ctx = call ptr @task()
  %r = call i64 @hy_incall(ptr swiftself %ctx, ptr undef, i64 %n, ptr nest @failing_code)
  ret i64 %r
}

; A thunk that demands itself.
@loop_info = hidden constant %info { ptr @loop_entry, ptr null, i16 2, i16 0, i16 0, i16 1 }
define internal tailcc ptr @loop_entry(ptr swiftself %ctx, ptr %sp, ptr %node) nounwind {
  %rp = getelementptr i64, ptr %node, i64 1
  store ptr %ctx, ptr %rp
  store ptr @hy_blackhole_info, ptr %node
  %ni = ptrtoint ptr %node to i64
  %mark = or i64 %ni, -9223372036854775808
  store i64 %mark, ptr %sp
  %sp1 = getelementptr i64, ptr %sp, i64 1
  %info = load ptr, ptr %node
  %code = load ptr, ptr %info
  %r = call tailcc ptr %code(ptr swiftself %ctx, ptr %sp1, ptr %node)
  ret ptr %r
}
define internal tailcc i64 @loop_code(ptr swiftself %ctx, ptr %sp, i64 %n) nounwind {
  %keep = call tailcc ptr @room(ptr swiftself %ctx, ptr %sp, ptr null, i64 24)
  %t = call ptr @bump(ptr %ctx, i64 24)
  store ptr @loop_info, ptr %t
  %r = call tailcc ptr @eval(ptr swiftself %ctx, ptr %sp, ptr %t)
  ret i64 0
}
define i64 @loop_checked(ptr %status) nounwind {
  %ctx = call ptr @task()
  %r = call i64 @hy_incall_checked(ptr swiftself %ctx, ptr undef, i64 0, ptr nest @loop_code)
  %sp = getelementptr i8, ptr %ctx, i64 4184
  %s = load i64, ptr %sp
  store i64 %s, ptr %status
  ret i64 %r
}

; --- nesting: Haskell calls C (`callback`), which calls Haskell again -----------------------------------

define internal tailcc i64 @nest_code(ptr swiftself %ctx, ptr %sp, i64 %n) nounwind {
  %full = call i1 @stackfull(ptr %sp)
  br i1 %full, label %over, label %start
over:
  %again = musttail call tailcc i64 @hy_more_stack(ptr swiftself %ctx, ptr nest @nest_code, ptr %sp, i64 %n)
  ret i64 %again
start:
  %keep = call tailcc ptr @room(ptr swiftself %ctx, ptr %sp, ptr null, i64 16)
  %b = call tailcc ptr @box(ptr swiftself %ctx, i64 %n)
  store ptr %b, ptr %sp
  %sp1 = getelementptr i64, ptr %sp, i64 1
  %rp = getelementptr i8, ptr %ctx, i64 56
  store ptr %sp1, ptr %rp
  call void @hy_outcall_safe(ptr swiftself %ctx, i64 %n, ptr nest @callback)
  %c = load ptr, ptr %sp
  %r = call i64 @field(ptr %c, i64 1)
  ret i64 %r
}

define i64 @nest(i64 %n) nounwind {
  %ctx = call ptr @task()
  %r = call i64 @hy_incall(ptr swiftself %ctx, ptr undef, i64 %n, ptr nest @nest_code)
  ret i64 %r
}

; The cost of calls out: loops of safe and of unsafe calls.
define internal tailcc i64 @safe_loop(ptr swiftself %ctx, ptr %sp, i64 %n) nounwind {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %rp = getelementptr i8, ptr %ctx, i64 56
  store ptr %sp, ptr %rp
  call void @hy_outcall_safe(ptr swiftself %ctx, i64 %i, ptr nest @nothing)
  %i1 = add i64 %i, 1
  %done = icmp uge i64 %i1, %n
  br i1 %done, label %end, label %loop
end:
  ret i64 %i1
}
define internal tailcc i64 @unsafe_loop(ptr swiftself %ctx, ptr %sp, i64 %n) nounwind {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  call void @hy_outcall(ptr swiftself %ctx, i64 %i, ptr nest @nothing)
  %i1 = add i64 %i, 1
  %done = icmp uge i64 %i1, %n
  br i1 %done, label %end, label %loop
end:
  ret i64 %i1
}
declare void @nothing(i64)
define i64 @safe_calls(i64 %n) nounwind {
  %ctx = call ptr @task()
  %r = call i64 @hy_incall(ptr swiftself %ctx, ptr undef, i64 %n, ptr nest @safe_loop)
  ret i64 %r
}
define i64 @unsafe_calls(i64 %n) nounwind {
  %ctx = call ptr @task()
  %r = call i64 @hy_incall(ptr swiftself %ctx, ptr undef, i64 %n, ptr nest @unsafe_loop)
  ret i64 %r
}

!llvm.module.flags = !{!0}
!0 = !{i32 1, !"override-stack-alignment", i32 8}
!1 = !{!"rsp"}
