"""Programs as trees of text, which can be printed and made smaller without knowing Haskell."""


class Node:
    """Text with parts that are nodes. `type` is the type of an expression; `droppable` parts may be left out."""

    __slots__ = ("parts", "type", "droppable")

    def __init__(self, parts, type=None, droppable=False):
        self.parts, self.type, self.droppable = list(parts), type, droppable

    def render(self, out=None):
        pieces = [] if out is None else out
        for part in self.parts:
            if isinstance(part, str):
                pieces.append(part)
            else:
                part.render(pieces)
        return "".join(pieces) if out is None else None

    def nodes(self):
        """This node and all within it, outermost first."""
        found, waiting = [], [self]
        while waiting:
            node = waiting.pop()
            found.append(node)
            waiting += [part for part in reversed(node.parts) if isinstance(part, Node)]
        return found


def sequence(parts):
    return Node(parts, droppable=True)


def reduce(root, still_fails, simplest, budget):
    """Make `root` smaller in place while `still_fails(root)`; at most `budget` questions. Returns how many were asked."""
    asked = 0

    def attempt(node, parts):
        nonlocal asked
        if asked >= budget:
            return False
        before, node.parts = node.parts, parts
        asked += 1
        if still_fails(root):
            return True
        node.parts = before
        return False

    changed = True
    while changed and asked < budget:
        size = len(root.render())
        for node in root.nodes():
            if node.droppable:
                drop_parts(node, attempt)
        for node in root.nodes():
            if node.type is not None and len(node.render()) > 1:
                shrink(node, attempt, simplest)
        changed = len(root.render()) < size
    return asked


def drop_parts(node, attempt):
    """Leave out parts: half of them, then quarters, at last one at a time."""
    width = max(1, len(node.parts) // 2)
    while width:
        start = 0
        while start < len(node.parts):
            if not attempt(node, node.parts[:start] + node.parts[start + width :]):
                start += width
        width //= 2


def shrink(node, attempt, simplest):
    """Put the simplest expression of its type, or one of its own parts, in the place of an expression."""
    least = simplest(node.type)
    if node.render() == least or attempt(node, [least]):
        return
    inner = [n for n in node.nodes()[1:] if n.type == node.type]
    for candidate in sorted(inner, key=lambda n: len(n.render()))[:6]:
        if attempt(node, [candidate]):
            return
