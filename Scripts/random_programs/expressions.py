"""Expressions, patterns and statements of a given type."""
import re
from collections import namedtuple

from . import phrases
from .tree import Node, sequence
from .types import (
    BOOL, BOUNDED, CHAR, DOUBLE, INT, INTEGER, INTEGRAL, ORDERING, SIZED, STRING, UNIT,
    Type, con, function, list_of, match, parse, tuple_of,
)
from .world import Refinement

Variable = namedtuple("Variable", "name type")
Phrase = namedtuple("Phrase", "context result parts cost")
HOLE = re.compile(r"(?<!\\)\{([#*:]?[A-Za-z(\[][^{}=;]*|#\w+)\}")
MANY = 5
BUDGET = 20_000


def phrase(context, result, text, cost=1):
    """A phrase from its text; `{t}` are holes. A hole is its part's weight, its type, and whether the type is always written."""
    parts, last = [], 0
    for hole in HOLE.finditer(text):
        parts.append(text[last : hole.start()])
        what = hole.group(1)
        parts.append(what if what[0] == "#" else ((MANY if what[0] == "*" else 1), parse(what.lstrip("*:")), what[0] == ":"))
        last = hole.end()
    parts.append(text[last:])
    marked = [("#", p) if isinstance(p, str) and i % 2 else p for i, p in enumerate(parts)]
    constraints = [tuple(c.split()) for c in context.split(",") if c.strip()]
    return Phrase(constraints, parse(result), marked, cost)


def table(text, **replaced):
    found = []
    for line in text.strip().splitlines():
        context, result, body = (field.strip() for field in line.split("|", 2))
        for old, new in replaced.items():
            result = re.sub(rf"\b{old}\b", new, result)
            body = re.sub(rf"\b{old}\b(?=[^{{}}]*\}})", new, body)
        found.append(phrase(context, result, body))
    return found


LIBRARY = table(phrases.PURE) + table(phrases.FLOATING)
for name in sorted(INTEGRAL):
    LIBRARY += table(phrases.INTEGRAL, N=name)
for name in sorted(BOUNDED):
    LIBRARY += table(phrases.BOUNDED, N=name)
LIBRARY += table(phrases.MONADIC, M="Maybe") + table(phrases.MONADIC, M="IO") + table(phrases.IO)


def nameable(type):
    """Whether a signature can say the type: no variable of an existential is in it."""
    return not any(name.startswith("ex") for name in type.variables())


class Scope:
    """What an expression may use: variables, constraints on type variables, and how often it will be evaluated."""

    def __init__(self, variables=(), givens=(), times=1, phrases=()):
        self.variables, self.givens, self.times, self.phrases = list(variables), set(givens), times, list(phrases)

    def plus(self, variables=(), givens=(), times=1, phrases=()):
        return Scope(
            self.variables + list(variables), self.givens | set(givens), self.times * times, self.phrases + list(phrases))

    def refined(self, refinement):
        """The scope where a pattern's constraints hold."""
        types = refinement.types
        variables = [Variable(v.name, v.type.apply(types)) for v in self.variables]
        kept = [(c, types[v].name) for c, v in self.givens if v in types and types[v].is_variable]
        givens = self.givens | set(kept) | set(refinement.constraints())
        return Scope(variables, givens, self.times, self.phrases)


class Expressions:
    """Makes expressions for a program whose declarations `world` knows."""

    def __init__(self, rng, world):
        self.rng, self.world, self.count, self.cost = rng, world, 0, 0
        self.by_head = {}
        for each in LIBRARY:
            self.learn(each)

    def learn(self, phrase):
        head = phrase.result.name
        self.by_head.setdefault("" if phrase.result.is_variable else head, []).append(phrase)

    def fresh(self, prefix="x"):
        self.count += 1
        return f"{prefix}{self.count}"

    # Types

    def type(self, depth=2, needs=()):
        """A random type that has instances of the classes `needs`."""
        for _ in range(20):
            found = self.any_type(depth)
            if all(self.world.has(c, found) for c in needs):
                return found
        return INT

    def any_type(self, depth):
        rng = self.rng
        if depth <= 0 or rng.random() < 0.35:
            return rng.choice([INT, INT, INT, INTEGER, BOOL, CHAR, STRING, DOUBLE, ORDERING, UNIT, rng.choice(SIZED)])
        kind = rng.randrange(10)
        if kind < 4 and self.world.datatypes:
            return rng.choice(self.world.datatypes + self.world.gadts).some(self, depth - 2)
        if kind < 6:
            return list_of(self.any_type(depth - 1))
        if kind == 6:
            return con("Maybe", self.any_type(depth - 1))
        if kind == 7:
            return con("Either", self.any_type(depth - 2), self.any_type(depth - 1))
        if kind == 8:
            return tuple_of(*(self.any_type(depth - 2) for _ in range(rng.choice([2, 2, 3]))))
        return function(self.any_type(0), self.any_type(depth - 1))

    # Literals

    def literal(self, kind):
        rng = self.rng
        match kind:
            case "#small":
                return str(rng.randrange(5))
            case "#shift":
                return str(rng.choice([0, 1, 3, 7, 8, 15, 31, 32, 63, 64, 70]))
            case "#nonzero":
                return rng.choice(["1", "2", "3", "7", "(-3)", "10"])
            case "#fuel":
                return str(rng.randrange(6))
            case _:
                return '"' + rng.choice(["boom", "no", "e1", "x y"]) + '"'

    def simplest(self, type):
        """The text of the least expression of a type."""
        name, args = type
        if name in INTEGRAL or name == "Double":
            return "0"
        if name == "[]":
            return "[]"
        if name == "->":
            return f"(\\_ -> {self.simplest(args[1])})"
        if name == ",":
            return "(" + ", ".join(map(self.simplest, args)) + ")"
        if name == "Either":
            return f"(Left {self.simplest(args[0])})"
        if name == "IO":
            return f"(return {self.simplest(args[0])})"
        known = {"Bool": "False", "Char": "'a'", "()": "()", "Ordering": "EQ", "Maybe": "Nothing"}
        return known.get(name) or self.world.simplest(type, self) or "undefined"

    def leaf(self, type, scope):
        rng = self.rng
        names = [v.name for v in scope.variables if v.type == type]
        if names and (rng.random() < 0.75 or type.is_variable):
            return Node([rng.choice(names[-6:])], type)
        if type in (INT, INTEGER) or type.name in INTEGRAL:
            value = rng.choice([0, 1, 2, 3, 5, 7, 10, 64, 100, 127, -1, -2, -7])
            if rng.random() < 0.08:
                value = rng.choice([127, 128, 255, 256, 32767, 65535, 2**31 - 1, 2**31, 2**32, 2**63 - 1, -(2**31)])
            if type == INTEGER and rng.random() < 0.1:
                value = rng.choice([2**63, 2**64, -(2**63), 10**20, 2**64 - 1, -(2**64) - 1])
            return Node([str(value) if value >= 0 else f"({value})"], type)
        if type == DOUBLE:
            return Node([rng.choice(["0", "1", "0.5", "1.25", "2.0e-2", "3", "(-1.5)", "1e10", "0.1", "(-0.0)"])], type)
        if type == CHAR:
            return Node([rng.choice(["'a'", "'Z'", "'0'", "' '", "'\\n'", "'\\''", "'\\1234'", "'~'"])], type)
        if type == BOOL:
            return Node([rng.choice(["True", "False"])], type)
        if type == ORDERING:
            return Node([rng.choice(["LT", "EQ", "GT"])], type)
        if type == STRING:
            return Node([rng.choice(['""', '"a"', '"hello"', '"A b,C"', '"x1\\n y"', '"\\955\\200\\&1"'])], type)
        if type.name == "[]":
            items = [self.leaf(type.args[0], scope) for _ in range(rng.randrange(4))]
            parts = [piece for i, item in enumerate(items) for piece in ([", ", item] if i else [item])]
            return Node(["[", *parts, "]"], type)
        if type.name == ",":
            parts = [piece for a in type.args for piece in (", ", self.leaf(a, scope))]
            return Node(["(", *parts[1:], ")"], type)
        if type.name == "->":
            return self.abstraction(type, scope, 0)
        if type.name == "Maybe" and rng.random() < 0.7:
            return Node(["(Just ", self.leaf(type.args[0], scope), ")"], type)
        if type.name == "Either" and rng.random() < 0.6:
            return Node(["(Right ", self.leaf(type.args[1], scope), ")"], type)
        if type.name == "IO":
            return Node(["(return ", self.leaf(type.args[0], scope), ")"], type)
        return self.world.value(type, self, scope) or Node([self.simplest(type)], type)

    # Expressions

    def expression(self, type, scope, depth):
        rng = self.rng
        if depth <= 0 or rng.random() < 0.06 or (depth == 1 and rng.random() < 0.3):
            return self.leaf(type, scope)
        draw = rng.random()
        if type.name == "->" and draw < 0.4:
            return self.abstraction(type, scope, depth)
        if type.name == "IO" and draw < 0.45:
            return self.block(type, scope, depth)
        if draw < 0.08:
            return self.conditional(type, scope, depth)
        if draw < 0.22:
            return self.case(type, scope, depth)
        if draw < 0.32:
            return self.let(type, scope, depth)
        return self.from_phrase(type, scope, depth)

    def from_phrase(self, type, scope, depth):
        """An expression by a phrase whose result can be `type`; one made of the scope's variables is likelier."""
        rng = self.rng
        for _ in range(12):
            draw = rng.random()
            local = [p for p in scope.phrases if p.result.is_variable or p.result.name == type.name]
            if local and draw < 0.3:
                chosen = rng.choice(local)
            else:
                callable_ = [v for v in scope.variables if v.type.name == "->" and self.result_is(v.type, type)]
                if callable_ and draw < 0.5:
                    return self.call_variable(rng.choice(callable_), type, scope, depth)
                own = self.world.phrases_by_head.get(type.name, [])
                if not own or rng.random() < 0.15:
                    own = self.world.phrases_by_head.get("", [])
                library = self.by_head.get(type.name, [])
                if own and draw < 0.65:
                    chosen = rng.choice(own)
                elif library and draw < 0.9:
                    chosen = rng.choice(library)
                else:
                    chosen = rng.choice(self.by_head[""])
            made = self.fill(chosen, type, scope, depth)
            if made:
                return made
        return self.leaf(type, scope)

    def result_is(self, function_type, type):
        while function_type.name == "->":
            function_type = function_type.args[1]
            if function_type == type:
                return True
        return False

    def call_variable(self, variable, type, scope, depth):
        parts, rest = ["(", variable.name], variable.type
        while rest != type:
            parts += [" ", self.expression(rest.args[0], scope, depth - 1)]
            rest = rest.args[1]
        self.cost += MANY * scope.times
        return Node([*parts, ")"], type)

    def fill(self, phrase, type, scope, depth):
        bound = {}
        if not match(phrase.result, type, bound) or self.cost + phrase.cost * scope.times > BUDGET:
            return None
        known = set(bound)
        for part in phrase.parts:
            if isinstance(part, tuple) and part[0] != "#":
                for name in sorted(part[1].variables() - set(bound)):
                    bound[name] = self.instance_for(name, phrase.context, scope)
        for name, variable in phrase.context:
            if variable in bound and not self.world.has(name, bound[variable], scope.givens):
                return None
        self.cost += phrase.cost * scope.times
        parts = []
        for part in phrase.parts:
            if isinstance(part, str):
                parts.append(part)
            elif part[0] == "#":
                parts.append(self.literal(part[1]))
            else:
                times, pattern, always = part
                wanted = pattern.apply(bound)
                inner = self.expression(wanted, scope.plus(times=times), depth - 1)
                determined = pattern.variables() and not pattern.variables() - known
                parts.append(inner if determined and not always else self.annotated(inner, wanted))
        return Node(["(", *parts, ")"], type)

    def holes(self, parts, scope):
        """The parts of a declaration, its holes filled; their types are written."""
        return [p if isinstance(p, str) else self.literal(p[1]) if p[0] == "#" else Node(
            ["(", self.expression(p[1], scope, 2), f" :: {p[1]})"], p[1]) for p in parts]

    def annotated(self, inner, type):
        if not nameable(type):
            return inner
        return Node(["(", inner, f" :: {type})"], type)

    def instance_for(self, name, context, scope):
        needs = [c for c, v in context if v == name]
        candidates = [v.type for v in scope.variables if all(self.world.has(c, v.type, scope.givens) for c in needs)]
        candidates = [t for t in candidates if t.name not in ("IO", "IORef")]
        if candidates and self.rng.random() < 0.5:
            return self.rng.choice(candidates)
        for need in needs:
            if need in self.world.by_name:
                return self.rng.choice(self.world.by_name[need].universe)
        return self.type(2, needs)

    def abstraction(self, type, scope, depth):
        parts, variables, rest = ["(\\ "], [], type
        while rest.name == "->":
            pattern, bound = self.pattern(rest.args[0], 1 if self.rng.random() < 0.3 else 0, irrefutable=True)
            parts += [pattern, " "]
            variables += bound
            rest = rest.args[1]
            if self.rng.random() < 0.15:
                break
        return Node([*parts, "-> ", self.expression(rest, scope.plus(variables), depth - 1), ")"], type)

    def conditional(self, type, scope, depth):
        condition = self.expression(BOOL, scope, depth - 1)
        first, second = self.expression(type, scope, depth - 1), self.expression(type, scope, depth - 1)
        if self.rng.random() < 0.3:
            return Node(["(case () of { _ | ", condition, " -> ", first, " | otherwise -> ", second, " })"], type)
        return Node(["(if ", condition, " then ", first, " else ", second, ")"], type)

    def case(self, type, scope, depth):
        rng = self.rng
        inspected = self.scrutinee_type(scope)
        scrutinee = self.expression(inspected, scope, depth - 1)
        rigid = nameable(inspected) and nameable(type)
        alternatives = self.alternatives(inspected, type, scope, depth, rigid)
        if rigid and any(inspected.mentions(g.name) for g in self.world.gadts):
            source = self.annotated(scrutinee, inspected)
            return Node(["((case ", source, " of { ", alternatives, f"}}) :: {type})"], type)
        if rng.random() < 0.15 and type.name != "IO":
            return Node(["((\\case { ", alternatives, "}) ", self.annotated(scrutinee, inspected), ")"], type)
        return Node(["(case ", self.annotated(scrutinee, inspected), " of { ", alternatives, "})"], type)

    def scrutinee_type(self, scope):
        candidates = [v.type for v in scope.variables if v.type.name not in ("->", "IO", "IORef") and not v.type.is_variable]
        if candidates and self.rng.random() < 0.6:
            return self.rng.choice(candidates)
        if self.world.datatypes and self.rng.random() < 0.5:
            return self.rng.choice(self.world.datatypes + self.world.gadts).some(self, 1)
        found = self.type(2)
        return INT if found.name == "->" else found

    def alternatives(self, inspected, type, scope, depth, rigid=False):
        rng = self.rng
        made = []
        for _ in range(rng.choice([1, 2, 2, 3, 3, 4])):
            refinement = Refinement() if rigid else None
            pattern, bound = self.pattern(inspected, rng.choice([1, 2, 2]), givens=refinement)
            inner = scope.plus(bound)
            if rigid:
                inner = inner.refined(refinement)
            goal = type.apply(refinement.types) if rigid else type
            made.append(Node([pattern, self.guarded(goal, inner, depth, " -> "), "; "]))
        if rng.random() < 0.93:
            pattern, bound = self.pattern(inspected, 0, irrefutable=True)
            made.append(Node([pattern, " -> ", self.expression(type, scope.plus(bound), depth - 1), "; "]))
        return sequence(made)

    def guarded(self, type, scope, depth, arrow):
        """A right side: plain, or with guards, of patterns too, which may fall through."""
        rng = self.rng
        if rng.random() < 0.72:
            return Node([arrow, self.expression(type, scope, depth - 1)])
        parts = []
        for _ in range(rng.choice([1, 2])):
            if rng.random() < 0.3:
                inspected = self.scrutinee_type(scope)
                pattern, bound = self.pattern(inspected, 1)
                source = self.annotated(self.expression(inspected, scope, depth - 2), inspected)
                guard = Node([" | ", pattern, " <- ", source])
                inner = scope.plus(bound)
            else:
                guard, inner = Node([" | ", self.expression(BOOL, scope, depth - 2)]), scope
            parts += [guard, arrow, self.expression(type, inner, depth - 1)]
        if rng.random() < 0.6:
            parts += [" | otherwise", arrow, self.expression(type, scope, depth - 1)]
        return Node(parts)

    def let(self, type, scope, depth):
        bindings, inner = self.bindings(scope, depth)
        return Node(["(let { ", bindings, "} in ", self.expression(type, inner, depth - 1), ")"], type)

    def bindings(self, scope, depth):
        """Local bindings and the scope in which they hold."""
        rng = self.rng
        made, inner = [], scope
        for _ in range(rng.choice([1, 1, 2, 3])):
            draw = rng.random()
            if draw < 0.2:
                bound_type = self.type(2)
                pattern, bound = self.pattern(bound_type, 2, lazy=True)
                bang = "!" if rng.random() < 0.2 else "~" if rng.random() < 0.1 else ""
                source = self.annotated(self.expression(bound_type, inner, depth - 2), bound_type)
                made.append(Node([bang + "(" if bang else "(", pattern, ") = ", source, "; "]))
                inner = inner.plus(bound)
            elif draw < 0.5:
                made.append(self.local_function(inner, depth))
                inner = inner.plus([made[-1].parts[0]])
                made[-1].parts[0] = made[-1].parts[0].name
            else:
                bound_type = self.type(2)
                name = self.fresh()
                bang = "!" if rng.random() < 0.15 else ""
                source = self.annotated(self.expression(bound_type, inner, depth - 2), bound_type)
                made.append(Node([bang, name, " = ", source, "; "]))
                inner = inner.plus([Variable(name, bound_type)])
        return sequence(made), inner

    def local_function(self, scope, depth):
        types = [self.type(1) for _ in range(self.rng.choice([1, 1, 2]))]
        result = self.type(1)
        patterns, variables = [], []
        for each in types:
            pattern, bound = self.pattern(each, 0, irrefutable=True)
            patterns += [" ", pattern]
            variables += bound
        body = self.expression(result, scope.plus(variables, times=MANY), depth - 2)
        name = Variable(self.fresh("g"), function(*types, result))
        signature = f" :: {name.type}; {name.name}" if nameable(name.type) else ""
        return Node([name, signature, *patterns, " = ", self.annotated(body, result), "; "])

    # Statements

    def block(self, type, scope, depth):
        rng = self.rng
        made, inner = [], scope
        for _ in range(rng.choice([1, 2, 2, 3])):
            draw = rng.random()
            if draw < 0.15:
                bindings, inner = self.bindings(inner, depth - 1)
                made.append(Node(["let { ", bindings, "}; "]))
            elif draw < 0.3:
                name = self.fresh("r")
                made.append(Node([name, " <- newIORef ", self.annotated(self.expression(INT, inner, depth - 2), INT), "; "]))
                inner = inner.plus([Variable(name, con("IORef", INT))])
            elif draw < 0.7:
                bound_type = self.type(1)
                pattern, bound = self.pattern(bound_type, 1)
                action = con("IO", bound_type)
                source = self.annotated(self.expression(action, inner, depth - 1), action)
                made.append(Node([pattern, " <- ", source, "; "]))
                inner = inner.plus(bound)
            else:
                made.append(Node([self.expression(con("IO", UNIT), inner, depth - 1), "; "]))
        return Node(["(do { ", sequence(made), self.expression(type, inner, depth - 1), " })"], type)

    # Patterns

    def pattern(self, type, depth, irrefutable=False, lazy=False, givens=None):
        """A pattern and the variables it binds. In `lazy` ones nothing is strict or existential."""
        rng = self.rng
        draw = rng.random()
        if depth <= 0 or draw < 0.2 or type.is_variable or type.name in ("->", "IO", "IORef"):
            if rng.random() < 0.15:
                return Node(["_"]), []
            name = self.fresh()
            bang = "!" if rng.random() < 0.08 and not lazy else ""
            return Node([bang + name]), [Variable(name, type)]
        if draw < 0.28:
            name = self.fresh()
            inner, bound = self.pattern(type, depth, irrefutable, lazy, givens)
            return Node([name, "@(", inner, ")"]), [Variable(name, type), *bound]
        if draw < 0.36:
            inner, bound = self.pattern(type, depth, False, True)
            return Node(["~(", inner, ")"]), bound
        if draw < 0.4 and not lazy:
            inner, bound = self.pattern(type, depth, irrefutable, lazy, givens)
            return Node(["!(", inner, ")"]), bound
        made = self.structure(type, depth, irrefutable, lazy, givens)
        return made or self.pattern(type, 0)

    def structure(self, type, depth, irrefutable, lazy, givens):
        rng = self.rng
        name, args = type

        def parts_of(types):
            made = []
            for each in types:
                known = givens.types if givens is not None else {}
                made.append(self.pattern(each.apply(known), depth - 1, irrefutable, lazy, givens))
            return [m[0] for m in made], [v for m in made for v in m[1]]

        if name == ",":
            inner, bound = parts_of(args)
            return Node(["(", *[p for i in inner for p in (", ", i)][1:], ")"]), bound
        if irrefutable:
            return self.world.constructor_pattern(self, type, depth, parts_of, lazy, givens, only=True)
        if name in INTEGRAL:
            return Node([rng.choice(["0", "1", "2", "(-1)", "7"] if not name.startswith("W") else ["0", "1", "255"])]), []
        if name == "Char":
            return Node([rng.choice(["'a'", "' '", "'0'"])]), []
        if type == STRING and rng.random() < 0.4:
            return Node([rng.choice(['""', '"a"', '"hello"'])]), []
        if name in ("Bool", "Ordering", "()"):
            return Node([rng.choice({"Bool": ["True", "False"], "()": ["()"], "Ordering": ["LT", "EQ", "GT"]}[name])]), []
        if name == "[]":
            kind = rng.randrange(4)
            if kind == 0:
                return Node(["[]"]), []
            if kind == 1:
                inner, bound = parts_of([args[0]] * rng.choice([1, 2]))
                return Node(["[", *[p for i in inner for p in (", ", i)][1:], "]"]), bound
            inner, bound = parts_of([args[0], type])
            return Node(["(", inner[0], " : ", inner[1], ")"]), bound
        if name in ("Maybe", "Either"):
            choices = [("Nothing", []), ("Just", [args[0]])] if name == "Maybe" else [("Left", [args[0]]), ("Right", [args[1]])]
            constructor, fields = rng.choice(choices)
            inner, bound = parts_of(fields)
            return Node(["(", constructor, *[p for i in inner for p in (" ", i)], ")"]), bound
        return self.world.constructor_pattern(self, type, depth, parts_of, lazy, givens)
