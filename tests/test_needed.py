"""Students receive what public checks need, and nothing that only hidden checks use."""

import ast
import re

import pytest

from autograder.build.needed import only_needed
from autograder.build.template import template_files

FILE = '''"""Of this file, a part is needed."""

import math
import os

SEED = 7
# Kept, since `first` uses it.
SIZE = 3


def first():
    return helper() + SIZE


def helper():
    return math.pi


# Not needed.
def second():
    return os.sep * SEED
'''


def test_only_what_names_lead_to_is_kept():
    """Functions, constants, imports and the comments above them, through any number of steps."""
    text = only_needed(FILE, ["first"])
    assert text.startswith('"""Of this file, a part is needed."""\n')
    assert [word in text for word in ("import math", "# Kept", "SIZE = 3", "def helper")] == [True] * 4
    assert [word in text for word in ("import os", "SEED", "# Not needed", "second")] == [False] * 4
    compile(text, "text", "exec")


@pytest.fixture(scope="module")
def template(assignments) -> dict[str, bytes]:
    """What students receive."""
    return template_files(assignments)


def functions(source: str) -> set[str]:
    """Top-level functions and constants of a file."""
    body = ast.parse(source).body
    names = {node.name for node in body if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    return names | {
        name.id for node in body if isinstance(node, ast.Assign) for name in node.targets if hasattr(name, "id")
    }


def test_no_function_that_only_hidden_checks_call_is_published(assignments, template):
    """Of shared helpers and probes alike, by name: what the public files nowhere mention does not go along."""
    published = {name: text.decode() for name, text in template.items() if name.endswith(".py")}
    checks = {
        name: text for name, text in published.items() if name.startswith(("checks/", "autograder/student/checks/"))
    }
    words = [word for text in checks.values() for word in re.findall(r"\w+", text)]
    basic = ("__init__", "answers", "failures")
    lonely = {
        f"{name}: {function}"
        for name, text in checks.items()
        if not name.endswith(("test_public.py", *(f"checks/{one}.py" for one in basic)))
        for function in functions(text)
        # The definition itself is one.
        if words.count(function) < 2
    }
    assert lonely == set()


def test_no_seed_of_a_hidden_check_is_published(assignments, template):
    """Data of hidden checks come from seeds; none that is theirs alone stands in what students receive."""
    seeds = re.compile(r"(?:default_rng|labels|few_digits|data|resumed)\((?:probe, )?(\d+)")
    for assignment in assignments.values():
        for exercise in assignment.exercises:
            hidden = exercise.folder / "test_hidden.py"
            public = template[f"checks/{exercise.lab}/{exercise.name}/test_public.py"].decode()
            ours = set(seeds.findall(hidden.read_text(encoding="utf-8"))) if hidden.exists() else set()
            assert not ours & set(seeds.findall(public)), exercise.name


def test_no_words_of_a_hidden_check_are_published(assignments, template):
    """The words of a misconception that no public check tells stay with the instructor."""
    told = re.compile(r'fail\(\s*"([a-z_.]+)"')
    for assignment in assignments.values():
        for exercise in assignment.exercises:
            folder = f"checks/{exercise.lab}/{exercise.name}"
            hidden = exercise.folder / "test_hidden.py"
            if not hidden.exists():
                continue
            alone = set(told.findall(hidden.read_text(encoding="utf-8")))
            shared = "".join(
                text.decode() for name, text in template.items() if name.startswith("autograder/student/checks/")
            )
            alone -= {
                code
                for code in alone
                if f'"{code}"' in shared or f'"{code}"' in template[f"{folder}/test_public.py"].decode()
            }
            words = template[f"{folder}/exercise.toml"].decode()
            assert not [code for code in alone if f'"{code}"' in words], exercise.name
