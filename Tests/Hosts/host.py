"""Threads and pools of forked processes that call Haskell by ctypes. Ends with 1 if a result is wrong."""
import ctypes
import multiprocessing
import sys
import threading

lib = ctypes.CDLL("./libhost.so")
for f in ("host_sum", "host_count", "host_threads", "host_back", "host_fail"): getattr(lib, f).restype = ctypes.c_long
CB = ctypes.CFUNCTYPE(ctypes.c_long, ctypes.c_long)
cb = CB(lambda n: n * 2)
lib.host_back.argtypes = [CB, ctypes.c_long]
errors = []
want = {}
def work(seed):
    for i in range(300):
        n = (seed * 7 + i) % 500
        s = lib.host_sum(n)
        if want.setdefault(n, s) != s: errors.append(("sum", n))
        lib.host_count()
        if lib.host_threads(5) != 15: errors.append("threads")
        if lib.host_back(cb, i) != 2 * i + 1: errors.append("back")
        if i % 100 == 0: lib.host_gc()
        r, e = ctypes.c_long(), ctypes.c_void_p()
        if lib.host_fail_checked(ctypes.c_long(i), ctypes.byref(r), ctypes.byref(e)) != 1: errors.append("fail")
        lib.hs_free_stable_ptr(e)
def pool(n):
    return lib.host_sum(n % 400) + lib.host_threads(3) * 0 + (lib.host_gc() or 0) * 0
if __name__ == "__main__":
    ts = [threading.Thread(target=work, args=(k,)) for k in range(8)]
    [t.start() for t in ts]; [t.join() for t in ts]
    ts = [threading.Thread(target=work, args=(k,)) for k in range(4)]
    [t.start() for t in ts]
    ctx = multiprocessing.get_context("fork")
    for r in range(5):
        with ctx.Pool(4) as p:
            res = p.map(pool, range(200))
            if res != [lib.host_sum(n % 400) for n in range(200)]: errors.append("pool")
    [t.join() for t in ts]
    print("python", sys.version.split()[0], len(errors), "wrong", errors[:3])
    sys.exit(len(errors) != 0)
