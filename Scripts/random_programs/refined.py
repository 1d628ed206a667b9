"""Generalised data types: constructors that say what an index is, hide types, and carry constraints and equalities."""
from .expressions import Scope, Variable, phrase
from .tree import Node, sequence
from .types import BOOL, CHAR, DOUBLE, INT, INTEGER, STRING, UNIT, Type, con, function, list_of, tuple_of, unify
from .world import Refinement

INDICES = [INT, INT, BOOL, CHAR, INTEGER, DOUBLE, con("Word8"), UNIT, STRING, tuple_of(INT, BOOL), con("Maybe", INT),
           function(INT, INT), con("Either", INT, CHAR)]
OPEN_INDICES = [tuple_of(con("x"), con("y")), list_of(con("x")), con("Maybe", con("x")), con("x"), con("x"), function(INT, con("x"))]


class Constructor:
    """`index` is the type's last argument, in which hidden variables may stand; `context` has classes of those."""

    def __init__(self, name, index, fields, marks, context, by_equality):
        self.name, self.index, self.fields, self.marks = name, index, fields, marks
        self.context, self.by_equality = context, by_equality

    def written(self, head):
        """The signature; an index may be said by an equality."""
        needs = [f"{c} {v}" for c, v in self.context]
        shown = self.index.shown(2)
        if self.by_equality:
            needs.append(f"i ~ {shown}")
            shown = "i"
        context = f"({', '.join(needs)}) => " if needs else ""
        fields = [m + f.shown(2) for f, m in zip(self.fields, self.marks)]
        return f"{self.name} :: {context}" + " -> ".join([*fields, f"{head} {shown}"])


class Gadt:
    """A data type with one index, the last argument, perhaps after an ordinary parameter."""

    def __init__(self, name, parameters, classes):
        self.name, self.parameters, self.constructors, self.classes = name, parameters, [], classes
        self.universe = []

    def type(self, index):
        return Type(self.name, tuple(con(p) for p in self.parameters) + (index,))

    def some(self, expressions, depth):
        inner = tuple(expressions.any_type(0) for _ in self.parameters)
        return Type(self.name, inner + (expressions.rng.choice(self.universe),))

    def fields_of(self, constructor, type, hide):
        """The field types of a constructor at a type, and the bindings that make it so; None if it cannot be."""
        fresh = {v: con(hide()) for v in {"x", "y", *self.parameters}}
        bound = {}
        result = self.type(constructor.index).apply(fresh)
        if not unify(result, type, bound):
            return None
        return [f.apply(fresh).apply(bound) for f in constructor.fields], {v: t.apply(bound) for v, t in fresh.items()}, bound

    def simplest(self, type, expressions):
        made = self.least(type, lambda t, asked: f"({expressions.simplest(t)} :: {t})" if asked else expressions.simplest(t), expressions)
        return f"({' '.join(made)})" if made else "undefined"

    def value(self, type, expressions, scope):
        def inner(field, asked):
            leaf = expressions.leaf(field, scope)
            return expressions.annotated(leaf, field) if asked else leaf
        made = self.least(type, inner, expressions)
        return Node(["(", *[p for part in made for p in (part, " ")], ")"], type) if made else None

    def least(self, type, inner, expressions):
        """A constructor that is not recursive, with its fields; `inner` is told whether only its field says what a hidden type is."""
        for each in self.constructors:
            found = self.fields_of(each, type, lambda: expressions.fresh("q"))
            if found and not any(f.mentions(self.name) for f in each.fields):
                fields, variables, bound = found
                free = {v for f in fields for v in f.variables()} - type.variables()
                if any(v in bound for v in type.variables()):
                    continue
                chosen = {v: INT for v in free}
                if all(expressions.world.has(c, variables[v].apply(chosen)) for c, v in each.context):
                    return [each.name, *[inner(f.apply(chosen), not free.isdisjoint(f.variables())) for f in fields]]
        return None

    def pattern(self, expressions, type, parts_of, refinement):
        """A pattern of one of the constructors that the type allows; the refinement learns what it tells."""
        order = list(self.constructors)
        expressions.rng.shuffle(order)
        for each in order:
            found = self.fields_of(each, type, lambda: expressions.fresh("ex"))
            if not found:
                continue
            fields, variables, bound = found
            for name in sorted(type.variables() & set(bound)):
                refinement.learn(name, bound[name])
            refinement += [(c, variables[v].name) for c, v in each.context if variables[v].is_variable]
            inner, variables = parts_of(fields)
            return Node(["(", each.name, *[p for i in inner for p in (" ", i)], ")"]), variables
        return None


def declare(rng, expressions, number):
    """A declaration; the world learns the constructors."""
    world = expressions.world
    name = f"G{number}"
    parameters = ["p"] if rng.random() < 0.2 else []
    gadt = Gadt(name, parameters, {"Show"})
    indices = rng.sample(INDICES, rng.choice([1, 2, 2, 3])) + rng.sample(OPEN_INDICES, rng.choice([0, 1, 1, 2]))
    if rng.random() < 0.5:
        indices.append(rng.choice(indices))
    indices.sort(key=lambda i: len(i.variables()) > 0)
    gadt.universe = list({i for i in indices if not i.variables()} | {
        i.apply({"x": INT, "y": BOOL}) for i in indices if i.variables()})
    gadt.universe.sort(key=str)
    world.add_gadt(gadt)
    for position, index in enumerate(indices):
        size = rng.choice([0, 1, 1, 2, 2, 3, 4])
        fields = [field(rng, world, gadt, index) for _ in range(size)]
        if not position or rng.random() < 0.3:
            fields = [index if f.mentions(name) else f for f in fields]
        marks = ["!" if rng.random() < 0.3 else "" for _ in fields]
        hidden = sorted({v for f in (*fields, index) for v in f.variables() if v in "xy"})
        context = [(c, v) for v in hidden for c in ["Show", "Ord", *sorted(world.instances)] if rng.random() < 0.3]
        gadt.constructors.append(Constructor(f"{name}{chr(65 + position)}", index, fields, marks, context, rng.random() < 0.3))
    gadt.classes = {"Show"} if all(showable(world, gadt, c) for c in gadt.constructors) else set()
    for each in gadt.constructors:
        needs = [f"{c} {v}" for c, v in each.context]
        needs += [f"{f.name} {f.args[-1].name}" for f in each.fields if f.name in world.by_name
                  and world.by_name[f.name] in world.gadts and f.args[-1].is_variable]
        world.learn(phrase(", ".join(needs), str(gadt.type(each.index)), " ".join([each.name, *[f"{{{f}}}" for f in each.fields]])))
    kind = " -> ".join(["Type"] * (len(parameters) + 2))
    head = " ".join([name, *parameters])
    lines = [each.written(head) + "; " for each in gadt.constructors]
    if gadt.classes:
        derived = f"\nderiving instance {'Show p => ' if parameters else ''}Show ({head} i)"
    else:
        derived = ""
    made = [Node([f"data {name} :: {kind} where {{ ", *lines, "}", derived, "\n"])]
    if rng.random() < 0.6:
        made.append(packed(rng, world, gadt, number))
    return made


def field(rng, world, gadt, index):
    """The type of a field: of the index's variables, a hidden type's, recursive at some index, or an ordinary one."""
    inner = sorted(v for v in index.variables())
    draw = rng.random()
    if draw < 0.25:
        return index
    if draw < 0.45:
        return gadt.type(rng.choice([index, *gadt.universe, *(con(v) for v in inner)]))
    if draw < 0.6:
        variable = con(rng.choice([*inner, "y"]))
        return rng.choice([variable, variable, list_of(variable), con("Maybe", variable), function(variable, INT), gadt.type(variable)])
    if draw < 0.7:
        return function(rng.choice([index, INT]), rng.choice([index, INT, BOOL]))
    if draw < 0.78 and gadt.parameters:
        return con("p")
    if draw < 0.85 and world.datatypes:
        earlier = rng.choice(world.datatypes)
        return Type(earlier.name, tuple(rng.choice([INT, BOOL, CHAR]) for _ in earlier.parameters))
    return rng.choice([INT, INT, BOOL, CHAR, DOUBLE, STRING, con("Word16"), tuple_of(INT, INT)])


def showable(world, gadt, constructor):
    givens = constructor.context + [("Show", p) for p in gadt.parameters]
    return all(f.name == gadt.name or world.has("Show", f, givens) for f in constructor.fields)


def packed(rng, world, gadt, number):
    """A type that hides the index and values of it."""
    name = f"Some{number}"
    inner = gadt.type(con("e")).apply({p: INT for p in gadt.parameters})
    others = [rng.choice([con("e"), list_of(con("e")), function(con("e"), INT), INT, inner]) for _ in range(rng.choice([0, 1, 2]))]
    fields = [inner, *others]
    marks = ["!" if rng.random() < 0.2 else "" for _ in fields]
    constructor = Constructor(name, con("x"), [f.apply({"e": con("x")}) for f in fields], marks, [], False)
    world.add_gadt(Packed(name, constructor))
    world.learn(phrase(f"{gadt.name} e", name, " ".join([name, *[f"{{{f}}}" for f in fields]])))
    return Node([f"data {name} = forall e. {name} ", " ".join(m + f.shown(2) for f, m in zip(fields, marks)), "\n"])


class Packed(Gadt):
    """An existential package of a value whose type another value in it tells."""

    def __init__(self, name, constructor):
        super().__init__(name, [], set())
        self.constructors = [constructor]

    def type(self, index):
        return con(self.name)

    def some(self, expressions, depth):
        return con(self.name)

    def least(self, type, inner, expressions):
        return None


def functions(rng, expressions, number):
    """Functions over a generalised type whose arguments and result its index says, with loops and accumulators."""
    world = expressions.world
    gadt = rng.choice([g for g in world.gadts if not isinstance(g, Packed)])
    index = con("a")
    subject = gadt.type(index).apply({p: INT for p in gadt.parameters})
    shapes = [index, index, list_of(index), con("Maybe", index), tuple_of(index, INT), function(index, INT), INT, DOUBLE, subject,
              function(index, index), con("Int64"), expressions.type(1)]
    name = f"t{number}"
    types = [subject] + [rng.choice(shapes) for _ in range(rng.choice([0, 1, 1, 2, 3]))]
    rng.shuffle(types)
    result = rng.choice([index, index, INT, DOUBLE, tuple_of(index, INT), list_of(index), con("Maybe", index), expressions.type(1)])
    if rng.random() < 0.3:
        types.append(result)
    context = [(c, "a") for c in ["Show", "Ord", *sorted(world.instances)] if rng.random() < 0.2]
    needs = ", ".join([f"{gadt.name} a", *(" ".join(c) for c in context)])
    holes = [f"{{{t}}}" for t in types]
    before, expressions.cost = expressions.cost, 0
    call = phrase(needs, str(result), " ".join([name, "(fuel - 1)", *holes]), cost=500)
    signature = f"({', '.join(' '.join(c) for c in context)}) => " if context else ""
    made = [Node([f"{name} :: forall a. {signature}{function(INT, *types, result)}\n"])]
    givens = [*context, (gadt.name, "a")]
    for alternative in range(rng.choice([2, 3, 4, 5])):
        made.append(clause(rng, expressions, name, types, result, givens, call if alternative else None))
    made.append(clause(rng, expressions, name, types, result, givens, None, last=True))
    made[1:] = [sequence(made[1:-1]), made[-1]]
    cost = 10 + expressions.cost * 3
    expressions.cost = before
    world.learn(phrase(needs, str(result), " ".join([name, "{#fuel}", *holes]), cost=min(cost, 5000)))
    return made


def clause(rng, expressions, name, types, result, givens, call, last=False):
    """An equation; with `call` it goes on while there is fuel."""
    refinement = Refinement()
    parts, bound = [name, " ", rng.choice(["fuel", "!fuel"])], [Variable("fuel", INT)]
    for each in types:
        known = each.apply(refinement.types)
        if last:
            pattern, more = expressions.pattern(known, 0, irrefutable=True)
        else:
            pattern, more = expressions.pattern(known, rng.choice([0, 1, 2, 2]), givens=refinement)
        parts += [" ", rng.choice(["", "", "", "!"]) if not last else "", "(", pattern, ")"]
        bound += more
    scope = Scope(bound, givens, times=20, phrases=[call] if call else []).refined(refinement)
    goal = result.apply(refinement.types)
    if call:
        parts.append(" | fuel > 0")
    draw = rng.random()
    if draw < 0.3:
        return Node([*parts, " = ", loop(rng, expressions, goal, scope), "\n"])
    if draw < 0.5 and goal.name != "IO":
        seen = [v.name for v in scope.variables if not v.name.startswith("fuel")]
        first = rng.choice(seen or ["fuel"])
        return Node([*parts, " = ", first, " `seq` ", expressions.expression(goal, scope, 3), "\n"])
    return Node([*parts, " = ", expressions.expression(goal, scope, 4), "\n"])


def loop(rng, expressions, goal, scope):
    """A local loop whose accumulators have types that are known only here."""
    go, more = expressions.fresh("go"), [rng.choice([INT, goal, *(v.type for v in scope.variables[-4:])]) for _ in range(rng.choice([0, 1, 2]))]
    types = [goal, *more]
    variables = [Variable(expressions.fresh(), t) for t in types]
    shown = function(INT, *types, goal)
    signature = f"{go} :: {shown}; " if not any(v.startswith("ex") for v in shown.variables()) else ""
    bangs = [rng.choice(["", "!"]) for _ in types]
    names = " ".join(b + v.name for b, v in zip(bangs, variables))
    steps = [expressions.expression(t, scope.plus(variables, times=5), 2) for t in types]
    starts = [expressions.expression(t, scope, 2) for t in types]
    spaced = [p for s in steps for p in (" ", s)]
    return Node([
        "(let { ", signature, go, " n ", names, " | n <= (0 :: Int) = ", variables[0].name, " | otherwise = ", go, " (n - 1)", *spaced,
        " } in ", go, " ", str(rng.randrange(5)), *[p for s in starts for p in (" ", s)], ")"], goal)
