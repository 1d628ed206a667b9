"""Checks what bignum.c printed on standard input."""
import math
import sys

if hasattr(sys, "set_int_max_str_digits"):
    sys.set_int_max_str_digits(0)
count = 0
for line in sys.stdin:
    what, *words = line.split()
    x = [int(w, 16) for w in words if what != "text"]
    if what == "mul":
        good = x[0] * x[1] == x[2]
    elif what == "add":
        good = x[0] + x[1] == x[2]
    elif what == "div":
        good = divmod(x[0], x[1]) == (x[2], x[3])
    elif what == "gcd":
        good = math.gcd(x[0], x[1]) == x[2]
    elif what == "sqrt":
        good = math.isqrt(x[0]) == x[1]
    else:
        good = str(int(words[0], 16)) == words[1]
    if not good:
        sys.exit(f"wrong: {line[:300]}")
    count += 1
print(f"{count} results")
