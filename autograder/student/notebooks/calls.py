"""What a part of a student's source calls."""

import ast


def called(node: ast.AST) -> str:
    """The last part of what is called, as in ``np.sort(x)`` and ``x.sort()``; empty where ``node`` is no call."""
    function = node.func if isinstance(node, ast.Call) else None
    return (
        function.attr if isinstance(function, ast.Attribute) else function.id if isinstance(function, ast.Name) else ""
    )
