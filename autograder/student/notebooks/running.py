"""What runs something: training, predicting, loading, plotting and the like, which grading does not do at top level."""

import ast
from collections.abc import Iterator, Mapping, Sequence

# Calling one of these at top level is running something, not defining something.
RUNNING = frozenset(
    "fit fit_generator train_on_batch test_on_batch evaluate predict predict_on_batch predict_generator score "
    "load_data fetch_openml load_model load_weights load imread read_csv read_text read_bytes get_file urlopen "
    "urlretrieve open input print display show imshow plot subplots subplot figure heatmap savefig plot_model summary "
    "layered_view graph_view save save_weights savetxt savez to_csv write_text write_bytes "
    "system popen Popen check_output check_call getoutput run_line_magic run_cell_magic get_ipython "
    "sleep exit quit _exit kill check check_all hint export submit".split()
)
# Nobody sees what these show, and nothing depends on it: a block that holds definitions may call them.
SHOWING = frozenset({"print", "display"})
# Its methods, which magics and shell lines are, do nothing while definitions are executed.
NOTEBOOK = "get_ipython"
# What this makes is fitted in no time, and to constants more often than to data: `LabelBinarizer().fit(range(10))`.
PREPROCESSING = "sklearn.preprocessing"


def walk_module_scope(node: ast.AST) -> Iterator[ast.AST]:
    """Every node that is executed at top level in the module's own scope: no function or class bodies."""
    # Without recursion: what Python compiles may be nested more deeply than its functions may call each other.
    waiting = [node]
    while waiting:
        part = waiting.pop()
        yield part
        if not isinstance(part, ast.Lambda | ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            waiting += ast.iter_child_nodes(part)


def root_of(node: ast.expr) -> str:
    """The name that a chain of attributes, items and calls begins with; empty where it is none."""
    while isinstance(node, ast.Attribute | ast.Subscript | ast.Call):
        node = node.func if isinstance(node, ast.Call) else node.value
    return node.id if isinstance(node, ast.Name) else ""


def preprocessing_names(nodes: Sequence[ast.stmt]) -> frozenset[str]:
    """Names for scikit-learn's preprocessing, and for what top-level statements make with it."""
    found: set[str] = set()
    for node in nodes:
        if isinstance(node, ast.ImportFrom) and f"{node.module}.".startswith(f"{PREPROCESSING}."):
            found |= {name.asname or name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module == "sklearn":
            found |= {name.asname or name.name for name in node.names if name.name == "preprocessing"}
        elif isinstance(node, ast.Import):
            found |= {name.asname for name in node.names if name.name == PREPROCESSING and name.asname}
        elif isinstance(node, ast.Assign) and root_of(node.value) in found:
            found |= {target.id for target in node.targets if isinstance(target, ast.Name)}
    return frozenset(found)


def _calls(node: ast.AST, fitted: frozenset[str] = frozenset(), notebook: bool = True) -> Iterator[tuple[str, bool]]:
    """Names called when ``node`` is executed, not when a function in it is; and whether as a method.

    ``fit`` of what ``fitted`` names is not among them; nor, without ``notebook``, is what the notebook itself does.
    """
    for part in walk_module_scope(node):
        if isinstance(part, ast.Call) and (notebook or root_of(part.func) != NOTEBOOK):
            if isinstance(part.func, ast.Name):
                yield part.func.id, False
            elif isinstance(part.func, ast.Attribute) and not (
                part.func.attr == "fit" and root_of(part.func) in fitted
            ):
                yield part.func.attr, True


def block_runs(node: ast.stmt) -> bool:
    """Whether executing a block of definitions runs something beside them; it may print and use magics."""
    return any(name in RUNNING and (method or name not in SHOWING) for name, method in _calls(node, notebook=False))


def names_running(node: ast.stmt, harmless: frozenset[str] = frozenset(), fitted: frozenset[str] = frozenset()) -> bool:
    """Whether executing ``node`` calls something that runs, by its name.

    Args:
        harmless: functions of which a plain call does not count, such as the student's own of that name.
        fitted: names of what may be fitted.
    """
    return any(name in RUNNING and (method or name not in harmless) for name, method in _calls(node, fitted))


def running_functions(nodes: Sequence[ast.stmt], fitted: frozenset[str]) -> dict[str, bool]:
    """The student's own functions -> whether calling one trains, plots, loads and so on, also through others."""
    bodies: dict[str, list[ast.stmt]] = {}
    for node in nodes:
        if isinstance(node, ast.FunctionDef):
            bodies[node.name] = node.body
        elif isinstance(node, ast.ClassDef):
            functions = (part for part in node.body if isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef))
            inits = [part for part in functions if part.name == "__init__"]
            bodies[node.name] = inits[0].body if inits else []
    own = frozenset(bodies)
    callers: dict[str, list[str]] = {}
    for name, body in bodies.items():
        for called in {called for part in body for called, method in _calls(part) if not method}:
            callers.setdefault(called, []).append(name)
    waiting = [name for name, body in bodies.items() if any(names_running(part, own, fitted) for part in body)]
    running = dict.fromkeys(bodies, False)
    while waiting:
        name = waiting.pop()
        if not running[name]:
            running[name] = True
            waiting += callers.get(name, ())
    return running


def calls_running(node: ast.stmt, running: Mapping[str, bool]) -> bool:
    """Whether executing ``node`` calls one of the student's own functions that runs something."""
    return any(running.get(called, False) for called, method in _calls(node) if not method)
