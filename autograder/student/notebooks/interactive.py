"""What a notebook gives to every cell beside Python: ``display`` and ``get_ipython()``. Here they do nothing.

Whatever runs something outside of Python (``!`` lines, ``%run``, ``%%bash``) is refused, so that all runners agree.
"""

import builtins
import contextlib
import sys
from collections.abc import Iterator
from typing import Any

import IPython
from IPython.core import getipython

# Magics that show, measure or set something up: nothing that a function returns depends on them.
HARMLESS_MAGICS = frozenset(
    "alias autoawait autocall autoreload autosave automagic capture colors conda conda_list config debug dirs "
    "doctest_mode env gui hist history load_ext logstart logstate logstop lprun lsmagic magic mamba matplotlib memit "
    "mprun notebook page pdb pdef pdoc pfile pinfo pinfo2 pip pprint precision profile prun psearch psource pwd "
    "quickref reload_ext set_env tb tensorboard tensorflow_version time timeit unload_ext uv watermark who who_ls "
    "whos xmode".split()
)
REFUSED_METHODS = frozenset(
    "system system_piped system_raw getoutput getoutput_raw run_cell run_cell_async run_code run_ast_nodes ex ev "
    "safe_execfile safe_execfile_ipy safe_run_module".split()
)


class NotebookCommand(Exception):
    """A line that a notebook runs outside of Python: ``!ls``, ``%run``, ``%%bash``."""


class Nothing:
    """Takes every attribute, call and item, and does nothing."""

    def __getattr__(self, name: str) -> "Nothing":
        if name.startswith("__"):
            raise AttributeError(name)
        return self

    def __call__(self, *args: Any, **kwargs: Any) -> None:
        """Do nothing."""

    def __getitem__(self, key: Any) -> "Nothing":
        return self

    def __setitem__(self, key: Any, value: Any) -> None:
        pass


class Notebook(Nothing):
    """Stands in for IPython's shell.

    Attributes:
        defining: whether definitions are executed: a block of imports may install what it misses, and does not here.
    """

    def __init__(self) -> None:
        self.config: dict[str, Any] = {}
        self.defining = False

    @property
    def user_ns(self) -> dict[str, Any]:
        """The submission's names."""
        return vars(sys.modules["__main__"])

    def __getattr__(self, name: str) -> Any:
        refused = name in REFUSED_METHODS and not self.defining
        return _refuse if refused else super().__getattr__(name)

    def run_line_magic(self, name: str, line: str = "", *args: Any, **kwargs: Any) -> None:
        """Do nothing for a harmless magic.

        Raises:
            NotebookCommand: for any other.
        """
        if not is_harmless(name) and not self.defining:
            raise NotebookCommand(f"%{name}")

    run_cell_magic = run_line_magic

    def magic(self, text: str) -> None:
        """See ``run_line_magic``."""
        self.run_line_magic(text.split(" ")[0])


def is_harmless(magic: str) -> bool:
    """Whether the magic of that name may be left out."""
    return magic.lstrip("%") in HARMLESS_MAGICS


def _refuse(*args: Any, **kwargs: Any) -> None:
    raise NotebookCommand


def _display(*args: Any, display_id: Any = None, **kwargs: Any) -> Nothing | None:
    """Show nothing: nobody looks on. With an id there is a handle, as in a notebook."""
    return Nothing() if display_id else None


# One for all times: a definition may keep what `get_ipython()` gave it.
SHELL = Notebook()
_real_get_ipython = getipython.get_ipython


def _get_ipython() -> Any:
    """The stand-in for the student's code; the real shell, where there is one, for Matplotlib.

    Matplotlib sets its drawing up with the shell at the first figure, and fails with a stand-in in a live kernel.
    """
    caller = sys._getframe(1).f_globals.get("__name__", "").partition(".")[0]
    if caller not in ("matplotlib", "matplotlib_inline"):
        return SHELL
    # Without this module there is no shell, and it takes long to import.
    return _real_get_ipython() if "IPython.core.interactiveshell" in sys.modules else None


@contextlib.contextmanager
def as_in_a_notebook(defining: bool) -> Iterator[None]:
    """While student code runs, ``display`` and ``get_ipython`` are there as in a notebook; see ``Notebook``.

    In a live kernel they take the place of the real ones, so that no check writes into the notebook or runs a command.
    """
    SHELL.defining = defining
    # `from IPython import get_ipython` finds the same as the bare name does.
    places: list[tuple[Any, dict[str, Any]]] = [
        (builtins, {"display": _display, "get_ipython": _get_ipython}),
        (IPython, {"get_ipython": _get_ipython}),
        (getipython, {"get_ipython": _get_ipython}),
    ]
    absent = object()
    before = [(place, name, vars(place).get(name, absent)) for place, names in places for name in names]
    for place, names in places:
        for name, new in names.items():
            setattr(place, name, new)
    try:
        yield
    finally:
        for place, name, old in before:
            if old is absent:
                delattr(place, name)
            else:
                setattr(place, name, old)
