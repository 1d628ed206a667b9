"""The data types, classes and functions that a program has declared so far."""
from .tree import Node
from .types import BOUNDED, INTEGRAL, Type, con

STANDARD = {"Show", "Eq", "Ord", "Read"}
OTHERS = {"Double", "Char", "Bool", "()", "Ordering", "[]", "Maybe", "Either", ","}


class Datatype:
    """`constructors` are (name, field types, field names or None, strictness marks, context of an existential)."""

    def __init__(self, name, parameters, constructors, classes):
        self.name, self.parameters, self.constructors, self.classes = name, parameters, constructors, classes

    def some(self, expressions, depth):
        """A type of the declared ones."""
        return Type(self.name, tuple(expressions.any_type(depth) for _ in self.parameters))


class Refinement(list):
    """What a pattern tells: constraints, and in `types` what type variables stand for."""

    def __init__(self):
        super().__init__()
        self.types = {}

    def learn(self, name, type):
        self.types = {v: t.apply({name: type}) for v, t in self.types.items()} | {name: type}

    def constraints(self):
        """The constraints on variables that are variables still."""
        renamed = [(c, self.types.get(v, con(v))) for c, v in self]
        return [(c, t.name) for c, t in renamed if t.is_variable]


class World:
    def __init__(self):
        self.datatypes, self.by_name = [], {}
        self.gadts = []
        self.instances = {}
        self.superclasses = {}
        self.phrases_by_head = {}

    def learn(self, phrase):
        head = "" if phrase.result.is_variable else phrase.result.name
        self.phrases_by_head.setdefault(head, []).append(phrase)

    def add(self, datatype):
        self.datatypes.append(datatype)
        self.by_name[datatype.name] = datatype

    def add_gadt(self, gadt):
        self.gadts.append(gadt)
        self.by_name[gadt.name] = gadt

    def has(self, class_name, type, givens=()):
        """Whether the type has an instance; type variables have what `givens` and their superclasses say."""
        name, args = type
        if type.is_variable:
            return any(v == name and self.implies(c, class_name) for c, v in givens)
        if class_name in self.by_name:
            return type in self.by_name[class_name].universe
        if class_name not in STANDARD:
            if class_name in ("Enum", "Bounded"):
                return name in BOUNDED or name in ("Bool", "Char", "Ordering")
            heads = self.instances.get(class_name, {})
            return name in heads and len(heads[name]) == len(args) and all(self.has(c, args[i], givens) for i, c in heads[name])
        if name not in self.by_name and name not in INTEGRAL | OTHERS:
            return False
        if name in self.by_name and class_name not in self.by_name[name].classes:
            return False
        return all(self.has(class_name, a, givens) for a in args)

    def implies(self, given, wanted):
        return given == wanted or any(self.implies(c, wanted) for c in self.superclasses.get(given, STANDARD_SUPER.get(given, [])))

    def simplest(self, type, expressions):
        data = self.by_name.get(type.name)
        if not data:
            return None
        if data in self.gadts:
            return data.simplest(type, expressions)
        substitution = dict(zip(data.parameters, type.args))
        for name, fields, _, _, context in data.constructors:
            if not context and not any(f.mentions(data.name) for f in fields):
                inner = [expressions.simplest(f.apply(substitution)) for f in fields]
                return "(" + " ".join([name, *inner]) + ")"
        return None

    def value(self, type, expressions, scope):
        """Some constructor of a declared type with the least of fields, unless they are of the same type again."""
        data = self.by_name.get(type.name)
        if not data:
            return None
        if data in self.gadts:
            return data.value(type, expressions, scope)
        name, fields, _, _, context = expressions.rng.choice(data.constructors)
        if context or any(f.mentions(data.name) for f in fields):
            return None
        substitution = dict(zip(data.parameters, type.args))
        inner = [expressions.leaf(f.apply(substitution), scope) for f in fields]
        return Node(["(", name, *[p for i in inner for p in (" ", i)], ")"], type)

    def constructor_pattern(self, expressions, type, depth, parts_of, lazy, givens, only=False):
        """A pattern of a constructor; with `only`, of a type's single one. None if there is none that may be used."""
        data = self.by_name.get(type.name)
        if not data or (only and len(data.constructors) > 1):
            return None
        if data in self.gadts:
            return None if lazy or givens is None or only else data.pattern(expressions, type, parts_of, givens)
        rng = expressions.rng
        name, fields, labels, _, context = rng.choice(data.constructors)
        substitution = dict(zip(data.parameters, type.args))
        if context:
            if lazy or givens is None:
                return None
            hidden = expressions.fresh("ex")
            substitution["e"] = Type(hidden, ())
            givens += [(c, hidden) for c in context]
        types = [f.apply(substitution) for f in fields]
        if labels and rng.random() < 0.5:
            chosen = [i for i in range(len(types)) if rng.random() < 0.6]
            rng.shuffle(chosen)
            inner, bound = parts_of([types[i] for i in chosen])
            written = [p for i, pattern in zip(chosen, inner) for p in (", ", labels[i], " = ", pattern)]
            return Node(["(", name, " {", *written[1:], "})"]), bound
        inner, bound = parts_of(types)
        return Node(["(", name, *[p for i in inner for p in (" ", i)], ")"]), bound


STANDARD_SUPER = {"Ord": ["Eq"]}
