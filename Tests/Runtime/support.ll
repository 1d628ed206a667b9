; Apply functions for the runtime's tests, written by make-support.py.
declare tailcc void @hy_heap_full(ptr swiftself, ptr, i64)
@hy_pap_info = external hidden constant i8
define hidden tailcc ptr @hy_ap_v(ptr swiftself %ctx, ptr %sp, ptr %f0) nounwind {
entry:
  br label %again
again:
  %f = phi ptr [ %f0, %entry ], [ %fe, %eval ]
  %fi = ptrtoint ptr %f to i64
  %tag = and i64 %fi, 7
  %untagged = icmp eq i64 %tag, 0
  %oi = and i64 %fi, -8
  %o = inttoptr i64 %oi to ptr
  %info = load ptr, ptr %o
  br i1 %untagged, label %eval, label %value
eval:
  %sp1 = getelementptr i64, ptr %sp, i64 0
  %entrycode = load ptr, ptr %info
  %fe = call tailcc ptr %entrycode(ptr swiftself %ctx, ptr %sp1, ptr %o)
  br label %again
value:
  %kp = getelementptr i8, ptr %info, i64 16
  %kind = load i16, ptr %kp
  %ap = getelementptr i8, ptr %info, i64 18
  %arity = load i16, ptr %ap
  %cp = getelementptr i8, ptr %info, i64 8
  %code = load ptr, ptr %cp
  %isfun = icmp eq i16 %kind, 1
  br i1 %isfun, label %fun, label %pap
fun:
  switch i16 %arity, label %few [i16 1, label %n1]
n1:
  %r1 = musttail call tailcc ptr %code(ptr swiftself %ctx, ptr %sp, ptr %f)
  ret ptr %r1
few:
  unreachable
pap:
  %pf = getelementptr i64, ptr %o, i64 1
  %pfun = load ptr, ptr %pf
  %pn = getelementptr i64, ptr %o, i64 2
  %pcount = load i64, ptr %pn
  switch i64 %pcount, label %bad [i64 1, label %p1 i64 2, label %p2 i64 3, label %p3]
p1:
  %h1p0 = getelementptr i64, ptr %o, i64 3
  %h1_0 = load ptr, ptr %h1p0
  %pr1 = musttail call tailcc ptr @hy_ap_pv(ptr swiftself %ctx, ptr %sp, ptr %pfun, ptr %h1_0)
  ret ptr %pr1
p2:
  %h2p0 = getelementptr i64, ptr %o, i64 3
  %h2_0 = load ptr, ptr %h2p0
  %h2p1 = getelementptr i64, ptr %o, i64 4
  %h2_1 = load ptr, ptr %h2p1
  %pr2 = musttail call tailcc ptr @hy_ap_ppv(ptr swiftself %ctx, ptr %sp, ptr %pfun, ptr %h2_0, ptr %h2_1)
  ret ptr %pr2
p3:
  %h3p0 = getelementptr i64, ptr %o, i64 3
  %h3_0 = load ptr, ptr %h3p0
  %h3p1 = getelementptr i64, ptr %o, i64 4
  %h3_1 = load ptr, ptr %h3p1
  %h3p2 = getelementptr i64, ptr %o, i64 5
  %h3_2 = load ptr, ptr %h3p2
  %pr3 = musttail call tailcc ptr @hy_ap_pppv(ptr swiftself %ctx, ptr %sp, ptr %pfun, ptr %h3_0, ptr %h3_1, ptr %h3_2)
  ret ptr %pr3
bad:
  unreachable
}

define hidden tailcc ptr @hy_ap_p(ptr swiftself %ctx, ptr %sp, ptr %f0, ptr %a0) nounwind {
entry:
  br label %again
again:
  %f = phi ptr [ %f0, %entry ], [ %fe, %eval ]
  %b0 = phi ptr [ %a0, %entry ], [ %e0, %eval ]
  %fi = ptrtoint ptr %f to i64
  %tag = and i64 %fi, 7
  %untagged = icmp eq i64 %tag, 0
  %oi = and i64 %fi, -8
  %o = inttoptr i64 %oi to ptr
  %info = load ptr, ptr %o
  br i1 %untagged, label %eval, label %value
eval:
  %s0 = getelementptr i64, ptr %sp, i64 0
  store ptr %b0, ptr %s0
  %sp1 = getelementptr i64, ptr %sp, i64 1
  %entrycode = load ptr, ptr %info
  %fe = call tailcc ptr %entrycode(ptr swiftself %ctx, ptr %sp1, ptr %o)
  %e0 = load ptr, ptr %s0
  br label %again
value:
  %kp = getelementptr i8, ptr %info, i64 16
  %kind = load i16, ptr %kp
  %ap = getelementptr i8, ptr %info, i64 18
  %arity = load i16, ptr %ap
  %cp = getelementptr i8, ptr %info, i64 8
  %code = load ptr, ptr %cp
  %isfun = icmp eq i16 %kind, 1
  br i1 %isfun, label %fun, label %pap
fun:
  switch i16 %arity, label %few [i16 1, label %n1]
n1:
  %r1 = musttail call tailcc ptr %code(ptr swiftself %ctx, ptr %sp, ptr %f, ptr %b0)
  ret ptr %r1
few:
  br label %try
try:
  %g = phi ptr [ %f, %few ], [ %gf, %full ]
  %g0 = phi ptr [ %b0, %few ], [ %gl0, %full ]
  %hp = load i64, ptr %ctx
  %limp = getelementptr i8, ptr %ctx, i64 8
  %lim = load i64, ptr %limp
  %new = add i64 %hp, 32
  %over = icmp ugt i64 %new, %lim
  br i1 %over, label %full, label %make
full:
  store ptr %g, ptr %sp
  %gs0 = getelementptr i64, ptr %sp, i64 1
  store ptr %g0, ptr %gs0
  %spf = getelementptr i64, ptr %sp, i64 2
  call tailcc void @hy_heap_full(ptr swiftself %ctx, ptr %spf, i64 32)
  %gf = load ptr, ptr %sp
  %gl0 = load ptr, ptr %gs0
  br label %try
make:
  store i64 %new, ptr %ctx
  %obj = inttoptr i64 %hp to ptr
  store ptr @hy_pap_info, ptr %obj
  %of = getelementptr i64, ptr %obj, i64 1
  store ptr %g, ptr %of
  %on = getelementptr i64, ptr %obj, i64 2
  store i64 1, ptr %on
  %oa0 = getelementptr i64, ptr %obj, i64 3
  store ptr %g0, ptr %oa0
  %tagged = or i64 %hp, 7
  %res = inttoptr i64 %tagged to ptr
  ret ptr %res
pap:
  %pf = getelementptr i64, ptr %o, i64 1
  %pfun = load ptr, ptr %pf
  %pn = getelementptr i64, ptr %o, i64 2
  %pcount = load i64, ptr %pn
  switch i64 %pcount, label %bad [i64 1, label %p1 i64 2, label %p2 i64 3, label %p3]
p1:
  %h1p0 = getelementptr i64, ptr %o, i64 3
  %h1_0 = load ptr, ptr %h1p0
  %pr1 = musttail call tailcc ptr @hy_ap_pp(ptr swiftself %ctx, ptr %sp, ptr %pfun, ptr %h1_0, ptr %b0)
  ret ptr %pr1
p2:
  %h2p0 = getelementptr i64, ptr %o, i64 3
  %h2_0 = load ptr, ptr %h2p0
  %h2p1 = getelementptr i64, ptr %o, i64 4
  %h2_1 = load ptr, ptr %h2p1
  %pr2 = musttail call tailcc ptr @hy_ap_ppp(ptr swiftself %ctx, ptr %sp, ptr %pfun, ptr %h2_0, ptr %h2_1, ptr %b0)
  ret ptr %pr2
p3:
  %h3p0 = getelementptr i64, ptr %o, i64 3
  %h3_0 = load ptr, ptr %h3p0
  %h3p1 = getelementptr i64, ptr %o, i64 4
  %h3_1 = load ptr, ptr %h3p1
  %h3p2 = getelementptr i64, ptr %o, i64 5
  %h3_2 = load ptr, ptr %h3p2
  %pr3 = musttail call tailcc ptr @hy_ap_pppp(ptr swiftself %ctx, ptr %sp, ptr %pfun, ptr %h3_0, ptr %h3_1, ptr %h3_2, ptr %b0)
  ret ptr %pr3
bad:
  unreachable
}

define hidden tailcc ptr @hy_ap_pv(ptr swiftself %ctx, ptr %sp, ptr %f0, ptr %a0) nounwind {
entry:
  br label %again
again:
  %f = phi ptr [ %f0, %entry ], [ %fe, %eval ]
  %b0 = phi ptr [ %a0, %entry ], [ %e0, %eval ]
  %fi = ptrtoint ptr %f to i64
  %tag = and i64 %fi, 7
  %untagged = icmp eq i64 %tag, 0
  %oi = and i64 %fi, -8
  %o = inttoptr i64 %oi to ptr
  %info = load ptr, ptr %o
  br i1 %untagged, label %eval, label %value
eval:
  %s0 = getelementptr i64, ptr %sp, i64 0
  store ptr %b0, ptr %s0
  %sp1 = getelementptr i64, ptr %sp, i64 1
  %entrycode = load ptr, ptr %info
  %fe = call tailcc ptr %entrycode(ptr swiftself %ctx, ptr %sp1, ptr %o)
  %e0 = load ptr, ptr %s0
  br label %again
value:
  %kp = getelementptr i8, ptr %info, i64 16
  %kind = load i16, ptr %kp
  %ap = getelementptr i8, ptr %info, i64 18
  %arity = load i16, ptr %ap
  %cp = getelementptr i8, ptr %info, i64 8
  %code = load ptr, ptr %cp
  %isfun = icmp eq i16 %kind, 1
  br i1 %isfun, label %fun, label %pap
fun:
  switch i16 %arity, label %few [i16 1, label %n1 i16 2, label %n2]
n1:
  %sp_1 = getelementptr i64, ptr %sp, i64 0
  %r1 = call tailcc ptr %code(ptr swiftself %ctx, ptr %sp_1, ptr %f, ptr %b0)
  %t1 = musttail call tailcc ptr @hy_ap_v(ptr swiftself %ctx, ptr %sp, ptr %r1)
  ret ptr %t1
n2:
  %r2 = musttail call tailcc ptr %code(ptr swiftself %ctx, ptr %sp, ptr %f, ptr %b0)
  ret ptr %r2
few:
  unreachable
pap:
  %pf = getelementptr i64, ptr %o, i64 1
  %pfun = load ptr, ptr %pf
  %pn = getelementptr i64, ptr %o, i64 2
  %pcount = load i64, ptr %pn
  switch i64 %pcount, label %bad [i64 1, label %p1 i64 2, label %p2]
p1:
  %h1p0 = getelementptr i64, ptr %o, i64 3
  %h1_0 = load ptr, ptr %h1p0
  %pr1 = musttail call tailcc ptr @hy_ap_ppv(ptr swiftself %ctx, ptr %sp, ptr %pfun, ptr %h1_0, ptr %b0)
  ret ptr %pr1
p2:
  %h2p0 = getelementptr i64, ptr %o, i64 3
  %h2_0 = load ptr, ptr %h2p0
  %h2p1 = getelementptr i64, ptr %o, i64 4
  %h2_1 = load ptr, ptr %h2p1
  %pr2 = musttail call tailcc ptr @hy_ap_pppv(ptr swiftself %ctx, ptr %sp, ptr %pfun, ptr %h2_0, ptr %h2_1, ptr %b0)
  ret ptr %pr2
bad:
  unreachable
}

define hidden tailcc ptr @hy_ap_pp(ptr swiftself %ctx, ptr %sp, ptr %f0, ptr %a0, ptr %a1) nounwind {
entry:
  br label %again
again:
  %f = phi ptr [ %f0, %entry ], [ %fe, %eval ]
  %b0 = phi ptr [ %a0, %entry ], [ %e0, %eval ]
  %b1 = phi ptr [ %a1, %entry ], [ %e1, %eval ]
  %fi = ptrtoint ptr %f to i64
  %tag = and i64 %fi, 7
  %untagged = icmp eq i64 %tag, 0
  %oi = and i64 %fi, -8
  %o = inttoptr i64 %oi to ptr
  %info = load ptr, ptr %o
  br i1 %untagged, label %eval, label %value
eval:
  %s0 = getelementptr i64, ptr %sp, i64 0
  store ptr %b0, ptr %s0
  %s1 = getelementptr i64, ptr %sp, i64 1
  store ptr %b1, ptr %s1
  %sp1 = getelementptr i64, ptr %sp, i64 2
  %entrycode = load ptr, ptr %info
  %fe = call tailcc ptr %entrycode(ptr swiftself %ctx, ptr %sp1, ptr %o)
  %e0 = load ptr, ptr %s0
  %e1 = load ptr, ptr %s1
  br label %again
value:
  %kp = getelementptr i8, ptr %info, i64 16
  %kind = load i16, ptr %kp
  %ap = getelementptr i8, ptr %info, i64 18
  %arity = load i16, ptr %ap
  %cp = getelementptr i8, ptr %info, i64 8
  %code = load ptr, ptr %cp
  %isfun = icmp eq i16 %kind, 1
  br i1 %isfun, label %fun, label %pap
fun:
  switch i16 %arity, label %few [i16 1, label %n1 i16 2, label %n2]
n1:
  %q1_1 = getelementptr i64, ptr %sp, i64 0
  store ptr %b1, ptr %q1_1
  %sp_1 = getelementptr i64, ptr %sp, i64 1
  %r1 = call tailcc ptr %code(ptr swiftself %ctx, ptr %sp_1, ptr %f, ptr %b0)
  %l1_1 = load ptr, ptr %q1_1
  %t1 = musttail call tailcc ptr @hy_ap_p(ptr swiftself %ctx, ptr %sp, ptr %r1, ptr %l1_1)
  ret ptr %t1
n2:
  %r2 = musttail call tailcc ptr %code(ptr swiftself %ctx, ptr %sp, ptr %f, ptr %b0, ptr %b1)
  ret ptr %r2
few:
  br label %try
try:
  %g = phi ptr [ %f, %few ], [ %gf, %full ]
  %g0 = phi ptr [ %b0, %few ], [ %gl0, %full ]
  %g1 = phi ptr [ %b1, %few ], [ %gl1, %full ]
  %hp = load i64, ptr %ctx
  %limp = getelementptr i8, ptr %ctx, i64 8
  %lim = load i64, ptr %limp
  %new = add i64 %hp, 40
  %over = icmp ugt i64 %new, %lim
  br i1 %over, label %full, label %make
full:
  store ptr %g, ptr %sp
  %gs0 = getelementptr i64, ptr %sp, i64 1
  store ptr %g0, ptr %gs0
  %gs1 = getelementptr i64, ptr %sp, i64 2
  store ptr %g1, ptr %gs1
  %spf = getelementptr i64, ptr %sp, i64 3
  call tailcc void @hy_heap_full(ptr swiftself %ctx, ptr %spf, i64 40)
  %gf = load ptr, ptr %sp
  %gl0 = load ptr, ptr %gs0
  %gl1 = load ptr, ptr %gs1
  br label %try
make:
  store i64 %new, ptr %ctx
  %obj = inttoptr i64 %hp to ptr
  store ptr @hy_pap_info, ptr %obj
  %of = getelementptr i64, ptr %obj, i64 1
  store ptr %g, ptr %of
  %on = getelementptr i64, ptr %obj, i64 2
  store i64 2, ptr %on
  %oa0 = getelementptr i64, ptr %obj, i64 3
  store ptr %g0, ptr %oa0
  %oa1 = getelementptr i64, ptr %obj, i64 4
  store ptr %g1, ptr %oa1
  %tagged = or i64 %hp, 7
  %res = inttoptr i64 %tagged to ptr
  ret ptr %res
pap:
  %pf = getelementptr i64, ptr %o, i64 1
  %pfun = load ptr, ptr %pf
  %pn = getelementptr i64, ptr %o, i64 2
  %pcount = load i64, ptr %pn
  switch i64 %pcount, label %bad [i64 1, label %p1 i64 2, label %p2]
p1:
  %h1p0 = getelementptr i64, ptr %o, i64 3
  %h1_0 = load ptr, ptr %h1p0
  %pr1 = musttail call tailcc ptr @hy_ap_ppp(ptr swiftself %ctx, ptr %sp, ptr %pfun, ptr %h1_0, ptr %b0, ptr %b1)
  ret ptr %pr1
p2:
  %h2p0 = getelementptr i64, ptr %o, i64 3
  %h2_0 = load ptr, ptr %h2p0
  %h2p1 = getelementptr i64, ptr %o, i64 4
  %h2_1 = load ptr, ptr %h2p1
  %pr2 = musttail call tailcc ptr @hy_ap_pppp(ptr swiftself %ctx, ptr %sp, ptr %pfun, ptr %h2_0, ptr %h2_1, ptr %b0, ptr %b1)
  ret ptr %pr2
bad:
  unreachable
}

define hidden tailcc ptr @hy_ap_ppv(ptr swiftself %ctx, ptr %sp, ptr %f0, ptr %a0, ptr %a1) nounwind {
entry:
  br label %again
again:
  %f = phi ptr [ %f0, %entry ], [ %fe, %eval ]
  %b0 = phi ptr [ %a0, %entry ], [ %e0, %eval ]
  %b1 = phi ptr [ %a1, %entry ], [ %e1, %eval ]
  %fi = ptrtoint ptr %f to i64
  %tag = and i64 %fi, 7
  %untagged = icmp eq i64 %tag, 0
  %oi = and i64 %fi, -8
  %o = inttoptr i64 %oi to ptr
  %info = load ptr, ptr %o
  br i1 %untagged, label %eval, label %value
eval:
  %s0 = getelementptr i64, ptr %sp, i64 0
  store ptr %b0, ptr %s0
  %s1 = getelementptr i64, ptr %sp, i64 1
  store ptr %b1, ptr %s1
  %sp1 = getelementptr i64, ptr %sp, i64 2
  %entrycode = load ptr, ptr %info
  %fe = call tailcc ptr %entrycode(ptr swiftself %ctx, ptr %sp1, ptr %o)
  %e0 = load ptr, ptr %s0
  %e1 = load ptr, ptr %s1
  br label %again
value:
  %kp = getelementptr i8, ptr %info, i64 16
  %kind = load i16, ptr %kp
  %ap = getelementptr i8, ptr %info, i64 18
  %arity = load i16, ptr %ap
  %cp = getelementptr i8, ptr %info, i64 8
  %code = load ptr, ptr %cp
  %isfun = icmp eq i16 %kind, 1
  br i1 %isfun, label %fun, label %pap
fun:
  switch i16 %arity, label %few [i16 1, label %n1 i16 2, label %n2 i16 3, label %n3]
n1:
  %q1_1 = getelementptr i64, ptr %sp, i64 0
  store ptr %b1, ptr %q1_1
  %sp_1 = getelementptr i64, ptr %sp, i64 1
  %r1 = call tailcc ptr %code(ptr swiftself %ctx, ptr %sp_1, ptr %f, ptr %b0)
  %l1_1 = load ptr, ptr %q1_1
  %t1 = musttail call tailcc ptr @hy_ap_pv(ptr swiftself %ctx, ptr %sp, ptr %r1, ptr %l1_1)
  ret ptr %t1
n2:
  %sp_2 = getelementptr i64, ptr %sp, i64 0
  %r2 = call tailcc ptr %code(ptr swiftself %ctx, ptr %sp_2, ptr %f, ptr %b0, ptr %b1)
  %t2 = musttail call tailcc ptr @hy_ap_v(ptr swiftself %ctx, ptr %sp, ptr %r2)
  ret ptr %t2
n3:
  %r3 = musttail call tailcc ptr %code(ptr swiftself %ctx, ptr %sp, ptr %f, ptr %b0, ptr %b1)
  ret ptr %r3
few:
  unreachable
pap:
  %pf = getelementptr i64, ptr %o, i64 1
  %pfun = load ptr, ptr %pf
  %pn = getelementptr i64, ptr %o, i64 2
  %pcount = load i64, ptr %pn
  switch i64 %pcount, label %bad [i64 1, label %p1]
p1:
  %h1p0 = getelementptr i64, ptr %o, i64 3
  %h1_0 = load ptr, ptr %h1p0
  %pr1 = musttail call tailcc ptr @hy_ap_pppv(ptr swiftself %ctx, ptr %sp, ptr %pfun, ptr %h1_0, ptr %b0, ptr %b1)
  ret ptr %pr1
bad:
  unreachable
}

define hidden tailcc ptr @hy_ap_ppp(ptr swiftself %ctx, ptr %sp, ptr %f0, ptr %a0, ptr %a1, ptr %a2) nounwind {
entry:
  br label %again
again:
  %f = phi ptr [ %f0, %entry ], [ %fe, %eval ]
  %b0 = phi ptr [ %a0, %entry ], [ %e0, %eval ]
  %b1 = phi ptr [ %a1, %entry ], [ %e1, %eval ]
  %b2 = phi ptr [ %a2, %entry ], [ %e2, %eval ]
  %fi = ptrtoint ptr %f to i64
  %tag = and i64 %fi, 7
  %untagged = icmp eq i64 %tag, 0
  %oi = and i64 %fi, -8
  %o = inttoptr i64 %oi to ptr
  %info = load ptr, ptr %o
  br i1 %untagged, label %eval, label %value
eval:
  %s0 = getelementptr i64, ptr %sp, i64 0
  store ptr %b0, ptr %s0
  %s1 = getelementptr i64, ptr %sp, i64 1
  store ptr %b1, ptr %s1
  %s2 = getelementptr i64, ptr %sp, i64 2
  store ptr %b2, ptr %s2
  %sp1 = getelementptr i64, ptr %sp, i64 3
  %entrycode = load ptr, ptr %info
  %fe = call tailcc ptr %entrycode(ptr swiftself %ctx, ptr %sp1, ptr %o)
  %e0 = load ptr, ptr %s0
  %e1 = load ptr, ptr %s1
  %e2 = load ptr, ptr %s2
  br label %again
value:
  %kp = getelementptr i8, ptr %info, i64 16
  %kind = load i16, ptr %kp
  %ap = getelementptr i8, ptr %info, i64 18
  %arity = load i16, ptr %ap
  %cp = getelementptr i8, ptr %info, i64 8
  %code = load ptr, ptr %cp
  %isfun = icmp eq i16 %kind, 1
  br i1 %isfun, label %fun, label %pap
fun:
  switch i16 %arity, label %few [i16 1, label %n1 i16 2, label %n2 i16 3, label %n3]
n1:
  %q1_1 = getelementptr i64, ptr %sp, i64 0
  store ptr %b1, ptr %q1_1
  %q1_2 = getelementptr i64, ptr %sp, i64 1
  store ptr %b2, ptr %q1_2
  %sp_1 = getelementptr i64, ptr %sp, i64 2
  %r1 = call tailcc ptr %code(ptr swiftself %ctx, ptr %sp_1, ptr %f, ptr %b0)
  %l1_1 = load ptr, ptr %q1_1
  %l1_2 = load ptr, ptr %q1_2
  %t1 = musttail call tailcc ptr @hy_ap_pp(ptr swiftself %ctx, ptr %sp, ptr %r1, ptr %l1_1, ptr %l1_2)
  ret ptr %t1
n2:
  %q2_2 = getelementptr i64, ptr %sp, i64 0
  store ptr %b2, ptr %q2_2
  %sp_2 = getelementptr i64, ptr %sp, i64 1
  %r2 = call tailcc ptr %code(ptr swiftself %ctx, ptr %sp_2, ptr %f, ptr %b0, ptr %b1)
  %l2_2 = load ptr, ptr %q2_2
  %t2 = musttail call tailcc ptr @hy_ap_p(ptr swiftself %ctx, ptr %sp, ptr %r2, ptr %l2_2)
  ret ptr %t2
n3:
  %r3 = musttail call tailcc ptr %code(ptr swiftself %ctx, ptr %sp, ptr %f, ptr %b0, ptr %b1, ptr %b2)
  ret ptr %r3
few:
  br label %try
try:
  %g = phi ptr [ %f, %few ], [ %gf, %full ]
  %g0 = phi ptr [ %b0, %few ], [ %gl0, %full ]
  %g1 = phi ptr [ %b1, %few ], [ %gl1, %full ]
  %g2 = phi ptr [ %b2, %few ], [ %gl2, %full ]
  %hp = load i64, ptr %ctx
  %limp = getelementptr i8, ptr %ctx, i64 8
  %lim = load i64, ptr %limp
  %new = add i64 %hp, 48
  %over = icmp ugt i64 %new, %lim
  br i1 %over, label %full, label %make
full:
  store ptr %g, ptr %sp
  %gs0 = getelementptr i64, ptr %sp, i64 1
  store ptr %g0, ptr %gs0
  %gs1 = getelementptr i64, ptr %sp, i64 2
  store ptr %g1, ptr %gs1
  %gs2 = getelementptr i64, ptr %sp, i64 3
  store ptr %g2, ptr %gs2
  %spf = getelementptr i64, ptr %sp, i64 4
  call tailcc void @hy_heap_full(ptr swiftself %ctx, ptr %spf, i64 48)
  %gf = load ptr, ptr %sp
  %gl0 = load ptr, ptr %gs0
  %gl1 = load ptr, ptr %gs1
  %gl2 = load ptr, ptr %gs2
  br label %try
make:
  store i64 %new, ptr %ctx
  %obj = inttoptr i64 %hp to ptr
  store ptr @hy_pap_info, ptr %obj
  %of = getelementptr i64, ptr %obj, i64 1
  store ptr %g, ptr %of
  %on = getelementptr i64, ptr %obj, i64 2
  store i64 3, ptr %on
  %oa0 = getelementptr i64, ptr %obj, i64 3
  store ptr %g0, ptr %oa0
  %oa1 = getelementptr i64, ptr %obj, i64 4
  store ptr %g1, ptr %oa1
  %oa2 = getelementptr i64, ptr %obj, i64 5
  store ptr %g2, ptr %oa2
  %tagged = or i64 %hp, 7
  %res = inttoptr i64 %tagged to ptr
  ret ptr %res
pap:
  %pf = getelementptr i64, ptr %o, i64 1
  %pfun = load ptr, ptr %pf
  %pn = getelementptr i64, ptr %o, i64 2
  %pcount = load i64, ptr %pn
  switch i64 %pcount, label %bad [i64 1, label %p1]
p1:
  %h1p0 = getelementptr i64, ptr %o, i64 3
  %h1_0 = load ptr, ptr %h1p0
  %pr1 = musttail call tailcc ptr @hy_ap_pppp(ptr swiftself %ctx, ptr %sp, ptr %pfun, ptr %h1_0, ptr %b0, ptr %b1, ptr %b2)
  ret ptr %pr1
bad:
  unreachable
}

define hidden tailcc ptr @hy_ap_pppv(ptr swiftself %ctx, ptr %sp, ptr %f0, ptr %a0, ptr %a1, ptr %a2) nounwind {
entry:
  br label %again
again:
  %f = phi ptr [ %f0, %entry ], [ %fe, %eval ]
  %b0 = phi ptr [ %a0, %entry ], [ %e0, %eval ]
  %b1 = phi ptr [ %a1, %entry ], [ %e1, %eval ]
  %b2 = phi ptr [ %a2, %entry ], [ %e2, %eval ]
  %fi = ptrtoint ptr %f to i64
  %tag = and i64 %fi, 7
  %untagged = icmp eq i64 %tag, 0
  %oi = and i64 %fi, -8
  %o = inttoptr i64 %oi to ptr
  %info = load ptr, ptr %o
  br i1 %untagged, label %eval, label %value
eval:
  %s0 = getelementptr i64, ptr %sp, i64 0
  store ptr %b0, ptr %s0
  %s1 = getelementptr i64, ptr %sp, i64 1
  store ptr %b1, ptr %s1
  %s2 = getelementptr i64, ptr %sp, i64 2
  store ptr %b2, ptr %s2
  %sp1 = getelementptr i64, ptr %sp, i64 3
  %entrycode = load ptr, ptr %info
  %fe = call tailcc ptr %entrycode(ptr swiftself %ctx, ptr %sp1, ptr %o)
  %e0 = load ptr, ptr %s0
  %e1 = load ptr, ptr %s1
  %e2 = load ptr, ptr %s2
  br label %again
value:
  %kp = getelementptr i8, ptr %info, i64 16
  %kind = load i16, ptr %kp
  %ap = getelementptr i8, ptr %info, i64 18
  %arity = load i16, ptr %ap
  %cp = getelementptr i8, ptr %info, i64 8
  %code = load ptr, ptr %cp
  %isfun = icmp eq i16 %kind, 1
  br i1 %isfun, label %fun, label %pap
fun:
  switch i16 %arity, label %few [i16 1, label %n1 i16 2, label %n2 i16 3, label %n3 i16 4, label %n4]
n1:
  %q1_1 = getelementptr i64, ptr %sp, i64 0
  store ptr %b1, ptr %q1_1
  %q1_2 = getelementptr i64, ptr %sp, i64 1
  store ptr %b2, ptr %q1_2
  %sp_1 = getelementptr i64, ptr %sp, i64 2
  %r1 = call tailcc ptr %code(ptr swiftself %ctx, ptr %sp_1, ptr %f, ptr %b0)
  %l1_1 = load ptr, ptr %q1_1
  %l1_2 = load ptr, ptr %q1_2
  %t1 = musttail call tailcc ptr @hy_ap_ppv(ptr swiftself %ctx, ptr %sp, ptr %r1, ptr %l1_1, ptr %l1_2)
  ret ptr %t1
n2:
  %q2_2 = getelementptr i64, ptr %sp, i64 0
  store ptr %b2, ptr %q2_2
  %sp_2 = getelementptr i64, ptr %sp, i64 1
  %r2 = call tailcc ptr %code(ptr swiftself %ctx, ptr %sp_2, ptr %f, ptr %b0, ptr %b1)
  %l2_2 = load ptr, ptr %q2_2
  %t2 = musttail call tailcc ptr @hy_ap_pv(ptr swiftself %ctx, ptr %sp, ptr %r2, ptr %l2_2)
  ret ptr %t2
n3:
  %sp_3 = getelementptr i64, ptr %sp, i64 0
  %r3 = call tailcc ptr %code(ptr swiftself %ctx, ptr %sp_3, ptr %f, ptr %b0, ptr %b1, ptr %b2)
  %t3 = musttail call tailcc ptr @hy_ap_v(ptr swiftself %ctx, ptr %sp, ptr %r3)
  ret ptr %t3
n4:
  %r4 = musttail call tailcc ptr %code(ptr swiftself %ctx, ptr %sp, ptr %f, ptr %b0, ptr %b1, ptr %b2)
  ret ptr %r4
few:
  unreachable
pap:
  %pf = getelementptr i64, ptr %o, i64 1
  %pfun = load ptr, ptr %pf
  %pn = getelementptr i64, ptr %o, i64 2
  %pcount = load i64, ptr %pn
  switch i64 %pcount, label %bad []
bad:
  unreachable
}

define hidden tailcc ptr @hy_ap_pppp(ptr swiftself %ctx, ptr %sp, ptr %f0, ptr %a0, ptr %a1, ptr %a2, ptr %a3) nounwind {
entry:
  br label %again
again:
  %f = phi ptr [ %f0, %entry ], [ %fe, %eval ]
  %b0 = phi ptr [ %a0, %entry ], [ %e0, %eval ]
  %b1 = phi ptr [ %a1, %entry ], [ %e1, %eval ]
  %b2 = phi ptr [ %a2, %entry ], [ %e2, %eval ]
  %b3 = phi ptr [ %a3, %entry ], [ %e3, %eval ]
  %fi = ptrtoint ptr %f to i64
  %tag = and i64 %fi, 7
  %untagged = icmp eq i64 %tag, 0
  %oi = and i64 %fi, -8
  %o = inttoptr i64 %oi to ptr
  %info = load ptr, ptr %o
  br i1 %untagged, label %eval, label %value
eval:
  %s0 = getelementptr i64, ptr %sp, i64 0
  store ptr %b0, ptr %s0
  %s1 = getelementptr i64, ptr %sp, i64 1
  store ptr %b1, ptr %s1
  %s2 = getelementptr i64, ptr %sp, i64 2
  store ptr %b2, ptr %s2
  %s3 = getelementptr i64, ptr %sp, i64 3
  store ptr %b3, ptr %s3
  %sp1 = getelementptr i64, ptr %sp, i64 4
  %entrycode = load ptr, ptr %info
  %fe = call tailcc ptr %entrycode(ptr swiftself %ctx, ptr %sp1, ptr %o)
  %e0 = load ptr, ptr %s0
  %e1 = load ptr, ptr %s1
  %e2 = load ptr, ptr %s2
  %e3 = load ptr, ptr %s3
  br label %again
value:
  %kp = getelementptr i8, ptr %info, i64 16
  %kind = load i16, ptr %kp
  %ap = getelementptr i8, ptr %info, i64 18
  %arity = load i16, ptr %ap
  %cp = getelementptr i8, ptr %info, i64 8
  %code = load ptr, ptr %cp
  %isfun = icmp eq i16 %kind, 1
  br i1 %isfun, label %fun, label %pap
fun:
  switch i16 %arity, label %few [i16 1, label %n1 i16 2, label %n2 i16 3, label %n3 i16 4, label %n4]
n1:
  %q1_1 = getelementptr i64, ptr %sp, i64 0
  store ptr %b1, ptr %q1_1
  %q1_2 = getelementptr i64, ptr %sp, i64 1
  store ptr %b2, ptr %q1_2
  %q1_3 = getelementptr i64, ptr %sp, i64 2
  store ptr %b3, ptr %q1_3
  %sp_1 = getelementptr i64, ptr %sp, i64 3
  %r1 = call tailcc ptr %code(ptr swiftself %ctx, ptr %sp_1, ptr %f, ptr %b0)
  %l1_1 = load ptr, ptr %q1_1
  %l1_2 = load ptr, ptr %q1_2
  %l1_3 = load ptr, ptr %q1_3
  %t1 = musttail call tailcc ptr @hy_ap_ppp(ptr swiftself %ctx, ptr %sp, ptr %r1, ptr %l1_1, ptr %l1_2, ptr %l1_3)
  ret ptr %t1
n2:
  %q2_2 = getelementptr i64, ptr %sp, i64 0
  store ptr %b2, ptr %q2_2
  %q2_3 = getelementptr i64, ptr %sp, i64 1
  store ptr %b3, ptr %q2_3
  %sp_2 = getelementptr i64, ptr %sp, i64 2
  %r2 = call tailcc ptr %code(ptr swiftself %ctx, ptr %sp_2, ptr %f, ptr %b0, ptr %b1)
  %l2_2 = load ptr, ptr %q2_2
  %l2_3 = load ptr, ptr %q2_3
  %t2 = musttail call tailcc ptr @hy_ap_pp(ptr swiftself %ctx, ptr %sp, ptr %r2, ptr %l2_2, ptr %l2_3)
  ret ptr %t2
n3:
  %q3_3 = getelementptr i64, ptr %sp, i64 0
  store ptr %b3, ptr %q3_3
  %sp_3 = getelementptr i64, ptr %sp, i64 1
  %r3 = call tailcc ptr %code(ptr swiftself %ctx, ptr %sp_3, ptr %f, ptr %b0, ptr %b1, ptr %b2)
  %l3_3 = load ptr, ptr %q3_3
  %t3 = musttail call tailcc ptr @hy_ap_p(ptr swiftself %ctx, ptr %sp, ptr %r3, ptr %l3_3)
  ret ptr %t3
n4:
  %r4 = musttail call tailcc ptr %code(ptr swiftself %ctx, ptr %sp, ptr %f, ptr %b0, ptr %b1, ptr %b2, ptr %b3)
  ret ptr %r4
few:
  br label %try
try:
  %g = phi ptr [ %f, %few ], [ %gf, %full ]
  %g0 = phi ptr [ %b0, %few ], [ %gl0, %full ]
  %g1 = phi ptr [ %b1, %few ], [ %gl1, %full ]
  %g2 = phi ptr [ %b2, %few ], [ %gl2, %full ]
  %g3 = phi ptr [ %b3, %few ], [ %gl3, %full ]
  %hp = load i64, ptr %ctx
  %limp = getelementptr i8, ptr %ctx, i64 8
  %lim = load i64, ptr %limp
  %new = add i64 %hp, 56
  %over = icmp ugt i64 %new, %lim
  br i1 %over, label %full, label %make
full:
  store ptr %g, ptr %sp
  %gs0 = getelementptr i64, ptr %sp, i64 1
  store ptr %g0, ptr %gs0
  %gs1 = getelementptr i64, ptr %sp, i64 2
  store ptr %g1, ptr %gs1
  %gs2 = getelementptr i64, ptr %sp, i64 3
  store ptr %g2, ptr %gs2
  %gs3 = getelementptr i64, ptr %sp, i64 4
  store ptr %g3, ptr %gs3
  %spf = getelementptr i64, ptr %sp, i64 5
  call tailcc void @hy_heap_full(ptr swiftself %ctx, ptr %spf, i64 56)
  %gf = load ptr, ptr %sp
  %gl0 = load ptr, ptr %gs0
  %gl1 = load ptr, ptr %gs1
  %gl2 = load ptr, ptr %gs2
  %gl3 = load ptr, ptr %gs3
  br label %try
make:
  store i64 %new, ptr %ctx
  %obj = inttoptr i64 %hp to ptr
  store ptr @hy_pap_info, ptr %obj
  %of = getelementptr i64, ptr %obj, i64 1
  store ptr %g, ptr %of
  %on = getelementptr i64, ptr %obj, i64 2
  store i64 4, ptr %on
  %oa0 = getelementptr i64, ptr %obj, i64 3
  store ptr %g0, ptr %oa0
  %oa1 = getelementptr i64, ptr %obj, i64 4
  store ptr %g1, ptr %oa1
  %oa2 = getelementptr i64, ptr %obj, i64 5
  store ptr %g2, ptr %oa2
  %oa3 = getelementptr i64, ptr %obj, i64 6
  store ptr %g3, ptr %oa3
  %tagged = or i64 %hp, 7
  %res = inttoptr i64 %tagged to ptr
  ret ptr %res
pap:
  %pf = getelementptr i64, ptr %o, i64 1
  %pfun = load ptr, ptr %pf
  %pn = getelementptr i64, ptr %o, i64 2
  %pcount = load i64, ptr %pn
  switch i64 %pcount, label %bad []
bad:
  unreachable
}

!llvm.module.flags = !{!0}
!0 = !{i32 1, !"override-stack-alignment", i32 8}
