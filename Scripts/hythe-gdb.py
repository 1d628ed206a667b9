"""Haskell for gdb: `source Scripts/hythe-gdb.py`, then

hs-print ADDRESS [DEPTH]   a closure: constructors with their fields, thunks and functions by name
hs-stack [TASK]            what the running Haskell code keeps alive and evaluates, innermost first
hs-thread                  the calling OS thread's task: in Haskell or outside, masked, what waits
hs-backtrace               the frames of C and of Haskell down to `main` (of a process, not of a core file)

ADDRESS and TASK are expressions; the task is what r13 holds in Haskell code, or the thread's hy_current.
`bt` stops at the last switch from Haskell to C, as gdb takes a stack that lies elsewhere for a broken one; hs-backtrace begins
anew from the frame there. Layout: Sources/CHytheABI/include/hythe_abi.h, which a test compares.
"""
import re

import gdb

CTX = {"cStack": 40, "roots": 56, "state": 64, "mask": 72, "shared": 80, "region": 4208 + 48, "pending": 4208 + 16,
       "interrupted": 4208 + 96, "segment": 4208 + 104}
CON, FUN, THUNK, SELECTOR, AP, PAP, IND, BLACKHOLE, RAISE, MUTVAR, ARRAY, BYTES, WEAK, STABLENAME, MVAR, _, THREAD = range(17)
UPDATE = 1 << 63
CODES = {"ZL": "(", "ZR": ")", "ZM": "[", "ZN": "]", "ZC": ":", "ZZ": "Z", "za": "&", "zb": "|", "zc": "^", "zd": "$",
         "ze": "=", "zg": ">", "zh": "#", "zi": ".", "zl": "<", "zm": "-", "zn": "!", "zp": "+", "zq": "'", "zr": "\\",
         "zs": "/", "zt": "*", "zu": "_", "zv": "%", "zz": "z"}


def memory(address, size):
    return int.from_bytes(gdb.selected_inferior().read_memory(address, size).tobytes(), "little")


def word(address, index=0):
    return memory(address + 8 * index, 8)


def decoded(name):
    out, i = "", 0
    while i < len(name):
        if name[i : i + 2] in CODES:
            out += CODES[name[i : i + 2]]
            i += 2
        else:
            out += name[i]
            i += 1
    return out


def symbol(address):
    text = gdb.execute(f"info symbol {address:#x}", to_string=True)
    return None if text.startswith("No symbol") else text.split(" ")[0]


def name(address):
    """Of what an info table or a static closure is for."""
    found = symbol(address)
    if not found:
        return f"<{address:#x}>"
    for suffix in ("_con_info", "_info", "_closure", "_bh"):
        found = found.removesuffix(suffix)
    for prefix in ("hy_con_", "hy_"):
        if found.startswith(prefix):
            return decoded(found[len(prefix) :])
    parts = [part for part in found.split("_") if part]
    capital = next((i for i, part in enumerate(parts) if part[0].isupper()), 0)
    module, rest = decoded(parts[capital]), decoded("_".join(parts[capital + 1 :]))
    is_constructor = rest[:1].isupper() or rest[:1] in ("(", ":", "[")
    return rest if is_constructor else f"{module}.{rest}" if rest else module


def closure(pointer, depth=6):
    address = pointer & ~7 & ~UPDATE
    if address == 0:
        return "null"
    try:
        info = word(address)
        kind, tag, pointers, words = (memory(info + 16 + 2 * i, 2) for i in range(4))
    except gdb.MemoryError:
        return f"<{pointer:#x}>"
    fields = lambda first: [closure(word(address, first + i), depth - 1) if depth > 0 else "..." for i in range(pointers)] + [
        str(signed(word(address, first + i))) for i in range(pointers, words)]
    if kind == CON:
        text = " ".join([name(info)] + fields(1))
        return f"({text})" if pointers + words else text
    if kind == FUN:
        return f"<function {name(info)}/{tag}>"
    if kind in (THUNK, SELECTOR, AP):
        return f"<thunk {name(info)}>"
    if kind == PAP:
        return f"<{closure(word(address, 1), 0)} of {word(address, 2) & 0xffff} arguments>"
    if kind == IND:
        return closure(word(address, 1), depth)
    if kind == BLACKHOLE:
        return f"<under evaluation by {word(address, 1):#x}>"
    if kind == RAISE:
        return f"<raises {closure(word(address, 1), depth - 1)}>"
    if kind in (MUTVAR, MVAR):
        label = "MutVar" if kind == MUTVAR else "MVar"
        return f"<{label} {closure(word(address, 1), depth - 1) if depth > 0 else '...'}>"
    if kind == ARRAY:
        return f"<array of {word(address, 1)}>"
    if kind == BYTES:
        return f"<{word(address, 1)} bytes>"
    if kind == THREAD:
        return f"<thread {word(address, 8) >> 8}>"
    return f"<{ {WEAK: 'weak pointer', STABLENAME: 'stable name'}.get(kind, 'object of kind ' + str(kind)) }>"


def signed(value):
    return value - (1 << 64) if value >> 63 else value


def task(argument):
    if argument:
        return int(gdb.parse_and_eval(argument).cast(gdb.lookup_type("long"))) & (1 << 64) - 1
    known = int(gdb.parse_and_eval("*(unsigned long *)&hy_current"))
    if not known:
        raise gdb.GdbError("this OS thread has not called Haskell")
    return known


class Print(gdb.Command):
    def __init__(self):
        super().__init__("hs-print", gdb.COMMAND_DATA)

    def invoke(self, argument, _):
        words = gdb.string_to_argv(argument)
        value = int(gdb.parse_and_eval(words[0]).cast(gdb.lookup_type("long"))) & (1 << 64) - 1
        print(closure(value, int(words[1]) if len(words) > 1 else 6))


class Stack(gdb.Command):
    def __init__(self):
        super().__init__("hs-stack", gdb.COMMAND_STACK)

    def invoke(self, argument, _):
        base = task(argument)
        slot, bottom = word(base + CTX["roots"]), word(base + CTX["region"])
        while slot != bottom:
            slot -= 8
            value = word(slot)
            if value & UPDATE and value & 1:
                # The mark of a segment: the header lies below it.
                slot = word(slot - 48 + 8)
            elif value & UPDATE:
                print(f"{slot:#x}  evaluates {closure(value, 1)}")
            elif value:
                print(f"{slot:#x}  {closure(value, 3)}")


class Thread(gdb.Command):
    def __init__(self):
        super().__init__("hs-thread", gdb.COMMAND_DATA)

    def invoke(self, argument, _):
        base = task(argument)
        state = {0: "outside Haskell", 1: "in Haskell", 2: "outside Haskell, traced"}[word(base + CTX["state"])]
        masked = {0: "unmasked", 1: "uninterruptible", 2: "masked"}[word(base + CTX["mask"])]
        under = "in-calls under way" if word(base + CTX["cStack"]) else "no in-call under way"
        print(f"task {base:#x}: {state}, {under}, exceptions {masked}")


class Backtrace(gdb.Command):
    REGISTERS = ["rsp", "rbp", "rbx", "r12", "r13", "r14", "r15", "rip"]

    def __init__(self):
        super().__init__("hs-backtrace", gdb.COMMAND_STACK)

    def invoke(self, argument, _):
        number = 0
        gdb.newest_frame().select()
        before = self.registers(gdb.newest_frame())
        try:
            while True:
                lines = [line for line in gdb.execute("backtrace", to_string=True).splitlines() if line.startswith("#")]
                # The frame that the last round ended with comes again.
                for line in lines[1 if number else 0:]:
                    print(re.sub("^#[0-9]+ *", f"#{number:<3}", line))
                    number += 1
                last = gdb.newest_frame()
                while last.older():
                    last = last.older()
                if last.unwind_stop_reason() != gdb.FRAME_UNWIND_INNER_ID or last.level() == 0:
                    break
                self.set(self.registers(last))
        finally:
            self.set(before)
            gdb.newest_frame().select()

    def registers(self, frame):
        return [int(frame.read_register(name).cast(gdb.lookup_type("unsigned long"))) for name in self.REGISTERS]

    def set(self, values):
        gdb.newest_frame().select()
        for name, value in zip(self.REGISTERS, values):
            gdb.execute(f"set ${name} = {value}")


Print()
Stack()
Thread()
Backtrace()
