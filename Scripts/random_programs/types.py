"""Types as hashable values: a name and arguments. Variables begin with a small letter."""
from collections import namedtuple


class Type(namedtuple("Type", "name args")):
    __slots__ = ()

    def __str__(self):
        return self.shown(0)

    def shown(self, precedence):
        name, args = self
        if name == "->":
            text = f"{args[0].shown(1)} -> {args[1].shown(0)}"
            return f"({text})" if precedence > 0 else text
        if name == "[]":
            return f"[{args[0]}]"
        if name == ",":
            return "(" + ", ".join(map(str, args)) + ")"
        text = " ".join([name] + [a.shown(2) for a in args])
        return f"({text})" if args and precedence > 1 else text

    @property
    def is_variable(self):
        return self.name[0].islower()

    def variables(self):
        if self.is_variable:
            return {self.name}
        return set().union(*(a.variables() for a in self.args))

    def mentions(self, name):
        return self.name == name or any(a.mentions(name) for a in self.args)

    def apply(self, substitution):
        if self.is_variable:
            return substitution.get(self.name, self)
        return Type(self.name, tuple(a.apply(substitution) for a in self.args)) if self.args else self


def con(name, *args):
    return Type(name, args)


INT, INTEGER, DOUBLE, CHAR, BOOL, UNIT, ORDERING = map(con, ["Int", "Integer", "Double", "Char", "Bool", "()", "Ordering"])
SIZED = [con(n) for n in ["Int8", "Int16", "Int32", "Int64", "Word", "Word8", "Word16", "Word32", "Word64"]]
INTEGRAL = {t.name for t in SIZED} | {"Int", "Integer"}
BOUNDED = INTEGRAL - {"Integer"}


def list_of(t):
    return con("[]", t)


STRING = list_of(CHAR)


def function(*types):
    result = types[-1]
    for argument in reversed(types[:-1]):
        result = con("->", argument, result)
    return result


def tuple_of(*types):
    return con(",", *types)


def match(pattern, type, bound):
    """Bind variables of `pattern` so that it becomes `type`; false if it cannot be."""
    if pattern.is_variable:
        return bound.setdefault(pattern.name, type) == type
    return (
        pattern.name == type.name
        and len(pattern.args) == len(type.args)
        and all(match(p, t, bound) for p, t in zip(pattern.args, type.args))
    )


def unify(left, right, bound):
    """Bind variables of both types so that they become equal; false if they cannot be."""
    left, right = left.apply(bound), right.apply(bound)
    if left == right:
        return True
    if right.is_variable and not left.is_variable:
        left, right = right, left
    if left.is_variable:
        if right.mentions(left.name):
            return False
        for name in bound:
            bound[name] = bound[name].apply({left.name: right})
        bound[left.name] = right
        return True
    return (
        left.name == right.name
        and len(left.args) == len(right.args)
        and all(unify(l, r, bound) for l, r in zip(left.args, right.args))
    )


def parse(text):
    """A type from its Haskell text: applications, functions, lists, tuples."""
    tokens = text.replace("(", " ( ").replace(")", " ) ").replace("[", " [ ").replace("]", " ] ").replace(",", " , ").split()
    position = 0

    def peek():
        return tokens[position] if position < len(tokens) else ""

    def take():
        nonlocal position
        position += 1
        return tokens[position - 1]

    def whole():
        left = application()
        if peek() == "->":
            take()
            return con("->", left, whole())
        return left

    def application():
        head, args = atom(), []
        while peek() not in ("", "->", ")", "]", ","):
            args.append(atom())
        return Type(head.name, head.args + tuple(args)) if args else head

    def atom():
        token = take()
        if token == "[":
            inner = whole()
            take()
            return list_of(inner)
        if token == "(":
            if peek() == ")":
                take()
                return UNIT
            parts = [whole()]
            while take() == ",":
                parts.append(whole())
            return parts[0] if len(parts) == 1 else tuple_of(*parts)
        return STRING if token == "String" else con(token)

    return whole()
