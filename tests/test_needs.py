"""What ships runs: every module and library that it imports is in it, or in its own list of requirements."""

import ast
import json
import re
import shutil
import subprocess
import sys
import venv
import zipfile
from importlib.metadata import packages_distributions

import pytest
import yaml
from autograder.needs import DISTRIBUTION, NOTEBOOK_LIBRARIES, requirements

from autograder.build.template import template_files
from autograder.export.command import export_otter
from autograder.sandbox.image import write_context
from autograder.student.course.load import PROJECT, load_assignments

ASSIGNMENTS = load_assignments(PROJECT / "assignments")
DISTRIBUTIONS = packages_distributions()


def imported(source):
    """Names of the modules that Python source imports, wherever it does."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield node.module
            # `from autograder.student.checks import arrays` names a module, too.
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def unmet(files, lines):
    """Imports of ``files`` (name -> source) that are neither among them nor of a required library."""
    required = {re.match(r"[\w.-]+", line)[0].lower() for line in lines}
    missing = set()
    for name, source in files.items():
        for module in imported(source) if name.endswith(".py") else ():
            top = module.partition(".")[0]
            if top == "autograder":
                path = module.replace(".", "/")
                there = {f"{path}.py", f"{path}/__init__.py", f"{path.rpartition('/')[0]}.py"} & set(files)
                # The last word may be a function of the package above it.
                above = f"{path.rpartition('/')[0]}/__init__.py"
                defined = above in files and not (PROJECT / f"{path}.py").exists() and not (PROJECT / path).is_dir()
                missing |= set() if there or defined else {f"{name}: {module}"}
            elif top not in sys.stdlib_module_names and not required & {one.lower() for one in DISTRIBUTIONS[top]}:
                missing.add(f"{name}: {top}")
    return sorted(missing)


def pip_list(environment):
    """What pip installs by an ``environment.yml``."""
    return next(one["pip"] for one in yaml.safe_load(environment)["dependencies"] if isinstance(one, dict))


def zipped(folder, lab):
    """The exported zip of a lab: its path, and its texts by name; those of ``files/`` without that word."""
    path = export_otter(folder, ASSIGNMENTS[lab])
    with zipfile.ZipFile(path) as archive:
        texts = {name: archive.read(name).decode() for name in archive.namelist() if not name.endswith("/")}
    return path, {name.removeprefix("files/"): text for name, text in texts.items()}


def test_a_library_that_is_missing_is_seen():
    """The test of this file finds what the zip lacked: a module of ours, and a library."""
    files = {"autograder/__init__.py": "", "a.py": "from cachetools import LRUCache\nfrom autograder.needs import x\n"}
    assert unmet(files, ["numpy"]) == ["a.py: autograder.needs", "a.py: autograder.needs.x", "a.py: cachetools"]
    assert unmet({"a.py": "from cachetools import LRUCache"}, ["cachetools>=5"]) == []


def test_the_template_requires_what_it_imports():
    """requirements.txt of a student's repository names every library of the modules that lie in it."""
    files = {name: content.decode() for name, content in template_files(ASSIGNMENTS).items() if name.endswith(".py")}
    lines = requirements(NOTEBOOK_LIBRARIES)
    assert unmet(files, lines) == []
    assert unmet(files, [line for line in lines if "cachetools" not in line]) != []


@pytest.mark.parametrize("lab", ASSIGNMENTS)
def test_a_zip_requires_what_it_imports(lab, tmp_path):
    """Each lab's zip names every library, and holds every module, that its checks and ours import."""
    _, files = zipped(tmp_path, lab)
    assert unmet({name: text for name, text in files.items() if "/" in name}, pip_list(files["environment.yml"])) == []


def test_the_image_installs_what_it_imports(tmp_path):
    """The container's student process finds its modules and libraries."""
    write_context(tmp_path)
    files = {path.relative_to(tmp_path).as_posix(): path.read_text(encoding="utf-8") for path in tmp_path.rglob("*.py")}
    [installs] = re.findall(r"pip install --no-cache-dir (.*)", (tmp_path / "Dockerfile").read_text(encoding="utf-8"))
    assert unmet(files, installs.split()) == []


def test_versions_are_those_of_the_project():
    """What the project asks for with a least version is asked for with the same one everywhere."""
    lines = requirements(NOTEBOOK_LIBRARIES)
    text = (PROJECT / "pyproject.toml").read_text(encoding="utf-8")
    versions = [line for line in lines if ">=" in line]
    assert len(versions) > 10
    assert [line for line in versions if f'"{line}"' not in text] == []
    assert f'name = "{DISTRIBUTION}"' in text


@pytest.mark.slow
@pytest.mark.parametrize("lab", ASSIGNMENTS)
def test_a_zip_runs_in_an_environment_of_its_own_requirements(lab, tmp_path):
    """A solution gets all points by `otter run` where nothing is installed but what the zip asks for."""
    path, files = zipped(tmp_path, lab)
    venv.create(tmp_path / "venv", with_pip=True)
    programs = tmp_path / "venv" / ("Scripts" if sys.platform == "win32" else "bin")
    install = [programs / "python", "-m", "pip", "install", "--quiet", *pip_list(files["environment.yml"])]
    done = subprocess.run(install, capture_output=True, text=True, check=False)
    if "No matching distribution" in done.stderr or "Connection" in done.stderr:
        pytest.skip(f"no package index here: {done.stderr.strip().splitlines()[-1]}")
    assert done.returncode == 0, done.stderr
    work = tmp_path / "work"
    work.mkdir()
    with zipfile.ZipFile(work / "submission.zip", "w") as archive:
        archive.write(PROJECT / "solutions" / f"{lab}.ipynb", f"{lab}.ipynb")
        for name in ASSIGNMENTS[lab].files:
            sample = PROJECT / "tests" / "submissions" / "perfect" / name
            if sample.exists():
                archive.write(sample, name)
    subprocess.run(
        [programs / "python", "-m", "otter", "run", "-a", path, "submission.zip", "--no-logo"],
        cwd=work,
        check=True,
        capture_output=True,
        env={"PATH": f"{programs}:/usr/bin:/bin", "HOME": str(tmp_path)},
    )
    tests = json.loads((work / "results.json").read_text(encoding="utf-8"))["tests"]
    scored = {test["name"]: test["score"] for test in tests if "max_score" in test}
    assert sum(scored.values()) == pytest.approx(ASSIGNMENTS[lab].points), scored
    shutil.rmtree(tmp_path / "venv")
