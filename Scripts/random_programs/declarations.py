"""Declarations of a program: data types, classes with instances, functions."""
from .expressions import MANY, Scope, Variable, phrase
from .tree import Node, sequence
from .types import BOOL, CHAR, DOUBLE, INT, INTEGER, SIZED, STRING, Type, con, function, list_of, tuple_of
from .world import Datatype

GROUND = [INT, INT, INTEGER, BOOL, CHAR, STRING, DOUBLE]


def field_type(rng, world, name, parameters, depth=1):
    own = Type(name, tuple(con(p) for p in parameters))
    draw = rng.random()
    if draw < 0.3 and parameters:
        return con(rng.choice(parameters))
    if draw < 0.45:
        return own
    if depth and draw < 0.55:
        return list_of(field_type(rng, world, name, parameters, 0))
    if depth and draw < 0.65:
        return con("Maybe", field_type(rng, world, name, parameters, 0))
    if depth and draw < 0.7:
        return tuple_of(field_type(rng, world, name, parameters, 0), INT)
    if draw < 0.8 and world.datatypes:
        earlier = rng.choice(world.datatypes)
        return Type(earlier.name, tuple(rng.choice([INT, BOOL, CHAR]) for _ in earlier.parameters))
    return rng.choice([*GROUND, rng.choice(SIZED)])


def datatype(rng, expressions, number):
    """A declaration of a data type; the world learns its constructors, fields and derived functions."""
    world = expressions.world
    name, parameters = f"D{number}", ["a", "b"][: rng.choice([0, 0, 1, 1, 2])]
    kind = rng.choice(["data", "data", "data", "record", "record", "newtype", "enum", "gadt", "existential"])
    if kind == "existential" and not world.instances:
        kind = "data"
    constructors = []
    for index in range(1 if kind == "newtype" else rng.choice([1, 2, 2, 3, 4]) if kind != "enum" else rng.choice([2, 3, 5, 9])):
        size = 0 if kind == "enum" else 1 if kind == "newtype" else rng.choice([0, 1, 2, 2, 3, 3, 4])
        fields = [field_type(rng, world, name, parameters) for _ in range(size)]
        if index == 0:
            fields = [INT if f.mentions(name) else f for f in fields]
        labels = [f"{name.lower()}{chr(97 + index)}{i}" for i in range(size)] if kind == "record" and size else None
        marks = ["!" if kind not in ("newtype", "enum") and rng.random() < 0.25 else "" for _ in fields]
        context = None
        if kind == "existential" and index == 0:
            context = [rng.choice(sorted(world.instances)), "Show"]
            fields, marks = [con("e"), rng.choice([con("e"), list_of(con("e")), INT])], ["", rng.choice(["", "!"])]
        constructors.append((f"{name}{chr(65 + index)}", fields, labels, marks, context))
    if kind == "enum":
        parameters = []
    classes = set() if kind == "existential" else {"Show", "Eq", "Ord"}
    for _, fields, _, _, _ in constructors:
        for field in fields:
            for inner in [field, *field.args]:
                if inner.name in world.by_name:
                    classes &= world.by_name[inner.name].classes | {"Functor"}
    if classes >= {"Show", "Eq", "Ord"} and rng.random() < 0.12 and kind != "existential":
        if all(world.by_name[t.name].classes >= {"Read"} for c in constructors for f in c[1] for t in [f, *f.args]
               if t.name in world.by_name and t.name != name):
            classes.add("Read")
    data = Datatype(name, parameters, constructors, set(classes))
    world.add(data)
    derived = sorted(classes)
    own = Type(name, tuple(con(p) for p in parameters))
    for constructor, fields, labels, _, context in constructors:
        needs = ", ".join(f"{c} e" for c in context or [])
        world.learn(phrase(needs, str(own), " ".join([constructor, *[f"{{{f}}}" for f in fields]])))
        for label, field in zip(labels or [], fields):
            world.learn(phrase("", str(field), f"{label} {{{own}}}"))
            world.learn(phrase("", str(own), f"{{{own}}} {{ {label} = {{{field}}} }}"))
    if kind == "enum":
        derived += ["Enum", "Bounded", "Ix"]
        for result, text in [
            (str(own), "toEnum ({Int} `mod` %d)" % len(constructors)), (str(own), f"succ {{{own}}}"),
            (f"[{name}]", "[minBound .. maxBound]"), (f"[{name}]", f"[{{{own}}} ..]"), ("Int", f"fromEnum {{{own}}}"),
            (f"[{name}]", f"[{{{own}}}, {{{own}}} .. {{{own}}}] `seq` [{{{own}}} .. {{{own}}}]"),
            ("Int", f"index (minBound, {{{own}}}) {{{own}}}"), (f"[{name}]", f"range ({{{own}}}, {{{own}}})"),
            ("Bool", f"inRange ({{{own}}}, {{{own}}}) {{{own}}}"),
        ]:
            world.learn(phrase("", result, text))
    if "Read" in classes:
        needs = ", ".join(f"Read {p}, Show {p}" for p in parameters)
        world.learn(phrase(needs, str(own), f"read (show {{:{own}}})"))
    if parameters and kind != "existential" and functorial(world, constructors, parameters[-1]):
        derived += ["Functor", "Foldable", "Traversable"]
        classes = data.classes
        classes.add("Functor")
        other = Type(name, tuple(con(p) for p in parameters[:-1]) + (con("z"),))
        last = parameters[-1]
        world.learn(phrase("", str(own), f"fmap {{*z -> {last}}} {{{other}}}"))
        world.learn(phrase("", f"[{last}]", f"toList {{:{own}}}"))
        world.learn(phrase("", "z", f"foldr {{*{last} -> z -> z}} {{z}} {{{own}}}"))
        world.learn(phrase("", "Int", f"length {{{own}}}"))
        world.learn(phrase("", "Int", f"sum {{{own.apply({last: INT})}}}"))
        world.learn(phrase("", f"Maybe {own.shown(2)}", f"traverse {{*z -> Maybe {last}}} {{{other}}}"))
        world.learn(phrase("", str(own), f"{{{last}}} <$ {{{other}}}"))
    return Node([written(rng, kind, data, derived), "\n"])


def functorial(world, constructors, last):
    """Whether Functor can be derived: the last parameter stands alone, or last in something derived itself."""
    for _, fields, _, _, _ in constructors:
        for field in fields:
            if last in field.variables() and not (field.is_variable or field.name in ("[]", "Maybe") or (
                    field.name not in (",",) and last not in set().union(*(a.variables() for a in field.args[:-1])))):
                return False
            if field.name == "," and last in field.variables():
                return False
            for inner in field.args:
                if inner.name == "," and last in inner.variables():
                    return False
                if inner.name not in ("[]", "Maybe") and not inner.is_variable and last in set().union(
                        *(a.variables() for a in inner.args[:-1])):
                    return False
    return True


def written(rng, kind, data, derived):
    head = " ".join([data.name, *data.parameters])
    deriving = f" deriving ({', '.join(derived)})" if derived else ""
    if kind == "gadt" or (kind == "existential" and rng.random() < 0.5):
        lines = []
        for name, fields, _, marks, context in data.constructors:
            needs = f"({', '.join(f'{c} e' for c in context)}) => " if context else ""
            lines.append(f"{name} :: {needs}" + " -> ".join([m + f.shown(2) for f, m in zip(fields, marks)] + [head]))
        standalone = [
            f"\nderiving instance {derived_context(c, data.parameters)}{c} {applied(data, c)}" for c in derived]
        return f"data {head} where {{ " + "; ".join(lines) + " }" + "".join(standalone)
    alternatives = []
    for name, fields, labels, marks, context in data.constructors:
        hidden = f"forall e. ({', '.join(f'{c} e' for c in context)}) => " if context else ""
        if labels:
            inner = ", ".join(f"{l} :: {m}{f.shown(2 if m else 0)}" for l, f, m in zip(labels, fields, marks))
            alternatives.append(f"{hidden}{name} {{ {inner} }}")
        else:
            alternatives.append(hidden + " ".join([name, *[m + f.shown(2) for f, m in zip(fields, marks)]]))
    return f"{'newtype' if kind == 'newtype' else 'data'} {head} = " + " | ".join(alternatives) + deriving


def derived_context(class_name, parameters):
    """The context of a derived instance."""
    if class_name in ("Functor", "Foldable", "Traversable") or not parameters:
        return ""
    return "(" + ", ".join(f"{class_name} {p}" for p in parameters) + ") => "


def applied(data, class_name):
    last = len(data.parameters) - (class_name in ("Functor", "Foldable", "Traversable"))
    return f"({' '.join([data.name, *data.parameters[:last]])})"


def type_class(rng, expressions, number):
    """A class with defaults and a superclass, and instances of it for some types, lists and pairs among them."""
    world = expressions.world
    name, variable = f"C{number}", con("a")
    superclasses = [c for c in ["Show", *sorted(world.instances)] if rng.random() < 0.4][:2]
    world.superclasses[name] = superclasses
    world.instances[name] = {}
    shapes = [function(variable, INT), function(INT, variable), function(variable, variable, variable),
              function(variable, STRING), function(variable, list_of(variable)), variable,
              function(list_of(variable), INT, variable), function(variable, function(variable, INT), INT)]
    methods = [(f"c{number}m{i}", t) for i, t in enumerate(rng.sample(shapes, rng.choice([1, 2, 2, 3])))]
    context = f"({', '.join(f'{c} a' for c in superclasses)}) => " if superclasses else ""
    body, givens = [], [(name, "a")]
    defaults = {}
    for index, (method, type) in enumerate(methods):
        body.append(Node([f"{method} :: {type}; "]))
        if rng.random() < 0.5 and index:
            defaults[method] = equation(rng, expressions, method, type, Scope(givens=givens))
            body.append(defaults[method])
    made = [Node([f"class {context}{name} a where {{ ", sequence(body), "}\n"])]
    for method, type in methods:
        arguments, result = [], type
        while result.name == "->":
            arguments.append(result.args[0])
            result = result.args[1]
        world.learn(phrase(f"{name} a", str(result), " ".join([method, *[f"{{{t}}}" for t in arguments]]), cost=40))
    candidates = [INT, BOOL, CHAR, INTEGER, con("Word8"), con("()")] + [
        Type(d.name, tuple(con(p) for p in d.parameters)) for d in world.datatypes[-2:]]
    heads = rng.sample(candidates, min(len(candidates), rng.choice([2, 3]))) + [
        h for h in (list_of(con("b")), con("Maybe", con("b")), tuple_of(con("b"), con("c"))) if rng.random() < 0.6]
    for head in heads:
        needs = [(i, name) for i in range(len(head.args))]
        if not all(world.has(c, head, [(name, a.name) for a in head.args]) for c in superclasses):
            continue
        world.instances[name][head.name] = needs
        inner_givens = [(name, a.name) for a in head.args]
        equations = []
        for method, type in methods:
            if method in defaults and rng.random() < 0.6:
                continue
            equations.append(equation(rng, expressions, method, type.apply({"a": head}), Scope(givens=inner_givens)))
        prefix = f"({', '.join(f'{name} {a}' for a in head.args)}) => " if head.args else ""
        made.append(Node([f"instance {prefix}{name} {head.shown(2)} where {{ ", sequence(equations), "}\n"]))
    return made


def equation(rng, expressions, name, type, scope):
    """A method's definition by one equation; its cost is bounded by that of calls through the class."""
    patterns, variables, rest = [], [], type
    while rest.name == "->":
        pattern, bound = expressions.pattern(rest.args[0], rng.choice([0, 1]), irrefutable=True)
        patterns += [" ", pattern]
        variables += bound
        rest = rest.args[1]
    body = expressions.expression(rest, scope.plus(variables, times=400), 3)
    return Node([name, *patterns, " = ", body, "; "])


def functions(rng, expressions, number):
    """A group of one to three functions that call each other with less fuel, or a plain one."""
    world = expressions.world
    recursive = rng.random() < 0.6
    group = []
    for index in range(rng.choice([1, 2, 3]) if recursive else 1):
        variables = rng.choice([[], [], ["a"], ["a", "b"]])
        choices = [con(v) for v in variables]
        arguments = [mention(rng, expressions, choices) for _ in range(rng.choice([0, 1, 1, 2, 3] if recursive else [1, 1, 2, 3]))]
        arguments += [v for v in choices if not any(v.name in t.variables() for t in arguments)]
        context = [(c, v) for v in variables for c in ["Show", "Ord", *sorted(world.instances)] if rng.random() < 0.3]
        result = mention(rng, expressions, choices)
        group.append((f"f{number}{'abc'[index]}", arguments, result, context, variables))
    before, expressions.cost = expressions.cost, 0
    calls = []
    for name, arguments, result, context, _ in group if recursive else []:
        holes = " ".join(f"{{{t}}}" for t in arguments)
        needs = ", ".join(" ".join(c) for c in context)
        calls.append(phrase(needs, str(result), f"{name} (fuel - 1) {holes}", cost=700))
    made = []
    for name, arguments, result, context, variables in group:
        made += definition(rng, expressions, name, arguments, result, context, variables, calls)
    cost = 10 + expressions.cost // (7 if recursive else 1) * (20 if recursive else 1)
    expressions.cost = before
    for name, arguments, result, context, _ in group:
        holes = " ".join([*(["{#fuel}"] if recursive else []), *[f"{{{t}}}" for t in arguments]])
        needs = ", ".join(" ".join(c) for c in context)
        world.learn(phrase(needs, str(result), f"{name} {holes}", cost=min(cost, 5000)))
        if not recursive:
            for given in range(len(arguments)):
                partial = function(*arguments[given:], result)
                holes = " ".join(f"{{{t}}}" for t in arguments[:given])
                world.learn(phrase(needs, str(partial), f"{name} {holes}", cost=min(MANY * cost, 5000)))
    return made


def mention(rng, expressions, variables):
    """A type, of type variables perhaps."""
    if variables and rng.random() < 0.6:
        v = rng.choice(variables)
        return rng.choice([v, v, list_of(v), con("Maybe", v), tuple_of(v, INT), function(INT, v)])
    return expressions.type(2)


def definition(rng, expressions, name, arguments, result, context, variables, calls):
    quantified = f"forall {' '.join(variables)}. " if variables else ""
    needs = f"({', '.join(' '.join(c) for c in context)}) => " if context else ""
    types = ([INT] if calls else []) + arguments
    made = [Node([f"{name} :: {quantified}{needs}{function(*types, result)}\n"])]
    scope = Scope(givens=context, phrases=calls)

    def clause(depth, irrefutable):
        parts, bound = [name], []
        for index, type in enumerate(types):
            if calls and index == 0:
                parts.append(" fuel" if rng.random() < 0.8 else " !fuel")
                bound.append(Variable("fuel", INT))
                continue
            pattern, more = expressions.pattern(type, depth, irrefutable)
            parts += [" ", pattern]
            bound += more
        return parts, bound

    if calls:
        parts, bound = clause(0, True)
        base = expressions.expression(result, Scope(bound, context), 2)
        made.append(Node([*parts, " | fuel <= 0 = ", base, "\n"]))
    for index in range(rng.choice([1, 1, 2, 3]) if types[1 if calls else 0 :] else 1):
        last = index == 2 or rng.random() < 0.5
        parts, bound = clause(rng.choice([0, 1, 2]), last)
        inner = scope.plus(bound)
        where = []
        if rng.random() < 0.3:
            bindings, inner = expressions.bindings(inner, 3)
            where = [" where { ", bindings, "}"]
        made.append(Node([*parts, expressions.guarded(result, inner, 4, " = "), *where, "\n"]))
        if last:
            break
    return made
