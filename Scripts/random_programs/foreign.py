"""Foreign declarations: exports that C calls and Haskell imports again, C functions, wrappers, dynamic imports."""
from .expressions import Scope, Variable
from .tree import Node
from .types import DOUBLE, INT, UNIT, con, function

SCALARS = {
    "Int": "HsInt", "Int8": "HsInt8", "Int16": "HsInt16", "Int32": "HsInt32", "Int64": "HsInt64", "Word": "HsWord",
    "Word8": "HsWord8", "Word16": "HsWord16", "Word32": "HsWord32", "Word64": "HsWord64", "Double": "HsDouble",
    "Char": "HsChar", "Bool": "HsBool",
}


def declare(rng, expressions, module):
    """Declarations, C text and actions."""
    if rng.random() < 0.6:
        return [], "", []
    declarations, c_text, actions = [], "", []
    for number in range(rng.choice([1, 1, 2])):
        size = rng.choice([0, 1, 2, 3, 4, 6, 8, 12])
        arguments = [con(rng.choice(sorted(SCALARS))) for _ in range(size)]
        result = con(rng.choice(sorted(SCALARS)))
        in_io = rng.random() < 0.5
        type = function(*arguments, con("IO", result) if in_io else result)
        name, symbol = f"ex{number}", f"{module}_ex{number}"
        variables = [Variable(f"p{i}", t) for i, t in enumerate(arguments)]
        body = expressions.expression(type if not arguments else con("IO", result) if in_io else result,
                                      Scope(variables, times=MANY_CALLS), 3)
        parameters = " ".join(v.name for v in variables)
        safety = rng.choice(["safe", ""])
        callback = f"cb{number}"
        declarations += [
            Node([f"foreign export ccall \"{symbol}\" {name} :: {type}\n"]),
            Node([f"{name} :: {type}\n{name} {parameters} = ", body, "\n"]),
            Node([f"foreign import ccall {safety} \"{symbol}\" back{number} :: {type}\n"]),
            Node([f"foreign import ccall {safety} \"{symbol}_c\" c{number} :: {type}\n"]),
            Node([f"foreign import ccall \"&{symbol}\" at{number} :: FunPtr ({type})\n"]),
            Node([f"foreign import ccall \"dynamic\" call{number} :: FunPtr ({type}) -> {type}\n"]),
            Node([f"foreign import ccall \"wrapper\" {callback} :: ({type}) -> IO (FunPtr ({type}))\n"]),
        ]
        c_arguments = ", ".join(f"{SCALARS[t.name]} p{i}" for i, t in enumerate(arguments)) or "void"
        c_result = SCALARS[result.name]
        c_text += f"extern {c_result} {symbol}({c_arguments});\n"
        c_text += f"{c_result} {symbol}_c({c_arguments}) {{ return {symbol}({', '.join(f'p{i}' for i in range(size))}); }}\n"
        values = [expressions.leaf(t, Scope()) for t in arguments]
        row = [p for v in values for p in (" ", v)]
        wanted = f" :: {'IO ' if in_io else ''}{result}" 
        for index, head in enumerate([name, f"back{number}", f"c{number}", f"call{number} at{number}"]):
            call = ["(", head, *row, wanted, ")"]
            actions.append(show(in_io, f"{100 * (number + 1) + index}", call))
        through = [f"(call{number} w", *row, wanted, ")"]
        actions.append(Node([f"  {callback} {name} >>= (\\w -> ", *show(in_io, f"{100 * (number + 1) + 9}", through).parts[1:-1],
                             " >> freeHaskellFunPtr w);\n"]))
    return declarations, c_text, actions


MANY_CALLS = 50


def show(in_io, label, call):
    if in_io:
        return Node(["  ", "((", *call, " >>= probe ", label, ") `orElse` say \"failed\")", ";\n"])
    return Node(["  ", "probe ", label, " ", *call, ";\n"])
