"""What ships runs: every module and library that it imports is in it, or in its own list of requirements."""

import ast
import base64
import csv
import hashlib
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
import venv
import zipfile
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import PurePosixPath

import pytest
import yaml
from packaging.requirements import Requirement

from autograder.build.template import course_wheel, template_files
from autograder.export.otter import export_otter
from autograder.sandbox.image import image_wheel, write_context
from autograder.student.course.load import PROJECT, course_title, load_assignments
from autograder.student.service.process import PRELOADED
from autograder.wheel.engine import engine_wheel
from autograder.wheel.libraries import CHECKING, DISTRIBUTION, requirements
from autograder.wheel.package import PUBLIC, make_wheel

COURSE = PROJECT / "assignments"
ASSIGNMENTS = load_assignments(COURSE)
# Reads the records of all that is installed.
distributions = cache(packages_distributions)
PROCESS = "autograder/student/service/process.py"
# In a new process, where sets have another order.
NAME_AND_HASH = """
import hashlib
from autograder.build.template import course_wheel
from autograder.student.course.load import PROJECT, load_assignments
wheel = course_wheel(load_assignments(PROJECT / "assignments"))
print(wheel.name, hashlib.sha256(wheel.content).hexdigest())
"""


def imported(name, source):
    """Each import of a module, wherever it stands, as the names it may mean: of a module, or of something in one."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from ((alias.name,) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            # `from ..judging import x` in a/b/test_public.py is of a.judging.
            above = PurePosixPath(name).parts[: -node.level] if node.level else ()
            module = ".".join([*above, *([node.module] if node.module else [])])
            # `from autograder.student.checks import arrays` names a module, too.
            yield from ((module, f"{module}.{alias.name}") for alias in node.names)


def paths_of(module):
    """Where a module's source may lie."""
    path = module.replace(".", "/")
    return {f"{path}.py", f"{path}/__init__.py"}


def is_ours(files, module):
    """Whether a module is one of this package or of a course."""
    top = module.partition(".")[0]
    return top == "autograder" or any(name.startswith(f"{top}/") for name in files)


def unmet(files, lines):
    """Imports of ``files`` (name -> source) that are neither among them nor of a required library."""
    required = {re.match(r"[\w.-]+", line)[0].lower() for line in lines}
    missing = set()
    for name, source in files.items():
        for module, *member in imported(name, source) if name.endswith(".py") else ():
            top = module.partition(".")[0]
            if is_ours(files, module):
                # The last word is a module of ours, or something that the package above it defines.
                there = files.keys() & paths_of(module)
                if not there or (member and _lies_elsewhere(files, member[0])):
                    missing.add(f"{name}: {(member or [module])[0]}")
            elif top not in sys.stdlib_module_names and not required & {one.lower() for one in distributions()[top]}:
                missing.add(f"{name}: {top}")
    return sorted(missing)


def _lies_elsewhere(files, module):
    """Whether a module of this project is not among ``files``."""
    return any((PROJECT / path).exists() for path in paths_of(module)) and not files.keys() & paths_of(module)


def reached(files, *first):
    """Those of ``files`` that a process imports which begins with ``first``."""
    seen, waiting = {}, [*first]
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen[name] = files[name]
            modules = [module for words in imported(name, files[name]) for module in words]
            waiting += [path for module in modules for path in paths_of(module) if path in files]
    return seen


def texts(wheel):
    """The text of a wheel's files."""
    return {name: content.decode() for name, content in wheel.files.items()}


def metadata(wheel, name):
    """A text of the wheel that is about itself."""
    with zipfile.ZipFile(io.BytesIO(wheel.content)) as archive:
        [path] = [path for path in archive.namelist() if path.endswith(f".dist-info/{name}")]
        return archive.read(path).decode()


def required_by(wheel):
    """What pip installs along with a wheel."""
    return re.findall("^Requires-Dist: (.*)$", metadata(wheel, "METADATA"), re.MULTILINE)


def pip_list(environment):
    """What pip installs by an ``environment.yml``."""
    return next(one["pip"] for one in yaml.safe_load(environment)["dependencies"] if isinstance(one, dict))


def test_a_library_that_is_missing_is_seen():
    """The tests of this file find what is not there: a module of ours, of a course, and a library."""
    files = {
        "autograder/__init__.py": "",
        "a.py": "from cachetools import LRUCache\nfrom autograder import cli\nimport autograder.wheel.package\n",
        "lab/one/test_public.py": "from ..judging import x\nfrom .probe import y\n",
        "lab/judging.py": "",
    }
    assert unmet(files, ["numpy"]) == [
        "a.py: autograder.cli",
        "a.py: autograder.wheel.package",
        "a.py: cachetools",
        "lab/one/test_public.py: lab.one.probe.y",
    ]
    assert unmet({"a.py": "from cachetools import LRUCache"}, ["cachetools>=5"]) == []


def test_the_wheel_holds_or_requires_what_it_imports(wheel):
    """Modules, public checks and Otter's tests."""
    lines = required_by(wheel)
    assert [name for name in wheel.files if name.startswith(PUBLIC) and name.endswith("test_public.py")]
    assert unmet(texts(wheel), lines) == []
    assert unmet(texts(wheel), [line for line in lines if "cachetools" not in line]) != []


@pytest.mark.long
def test_the_wheel_is_the_same_wherever_and_whenever_it_is_made(wheel):
    """Its bytes are, so that `autograder build` changes nothing where nothing has changed."""
    done = subprocess.run(
        [sys.executable, "-c", NAME_AND_HASH],
        env=os.environ | {"PYTHONHASHSEED": "7", "TZ": "Asia/Seoul"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == [wheel.name, hashlib.sha256(wheel.content).hexdigest()]
    assert course_wheel(ASSIGNMENTS).content == wheel.content


def test_the_version_changes_with_the_content(wheel, monkeypatch):
    """pip installs it again where a check or a required library has changed, and only there."""
    names = [make_wheel({"lab/a.py": text}).name for text in (b"1", b"2", b"1")]
    assert names[0] == names[2] != names[1]
    public = {name.removeprefix(f"{PUBLIC}/"): text for name, text in wheel.files.items() if name.startswith(PUBLIC)}
    assert make_wheel(public).name == wheel.name
    monkeypatch.setattr("autograder.wheel.package.CHECKING", ("numpy",))
    assert make_wheel(public).name != wheel.name
    version = re.search("^Version: (.*)$", metadata(wheel, "METADATA"), re.MULTILINE)[1]
    assert wheel.name == f"autograder_student-{version}-py3-none-any.whl"


def test_the_record_of_the_wheel_is_right(wheel):
    """It names every file with its hash and size."""
    rows = {name: (digest, size) for name, digest, size in csv.reader(metadata(wheel, "RECORD").splitlines())}
    with zipfile.ZipFile(io.BytesIO(wheel.content)) as archive:
        assert rows.keys() == set(archive.namelist())
        for name, (digest, size) in rows.items():
            content = archive.read(name)
            own = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).decode().rstrip("=")
            assert (digest, size) == ("", "") if name.endswith("/RECORD") else (f"sha256={own}", str(len(content)))


def test_pip_installs_the_wheel(wheel, tmp_path):
    """What arrives is what was packed, and pytest finds its plugin there."""
    (tmp_path / wheel.name).write_bytes(wheel.content)
    target = tmp_path / "installed"
    options = ["--quiet", "--no-deps", "--no-index", "--no-compile", "--target", target]
    subprocess.run([sys.executable, "-m", "pip", "install", *options, tmp_path / wheel.name], check=True)
    there = {path.relative_to(target).as_posix(): path for path in target.rglob("*") if path.is_file()}
    files = {name: path.read_bytes() for name, path in there.items() if ".dist-info/" not in name}
    assert files == dict(wheel.files)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "--trace-config", "--collect-only"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(target)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert str(target / "autograder" / "student" / "checking" / "repository.py") in done.stdout


def test_the_engines_wheel_is_this_package():
    """Every module, template and stylesheet of this package, and what `pyproject.toml` asks for without extras.

    Translations are there as they are read, compiled.
    """
    engine = engine_wheel()
    files = [path for path in (PROJECT / "autograder").rglob("*") if path.is_file() and path.suffix != ".po"]
    there = {path.relative_to(PROJECT).as_posix() for path in files}
    assert {name for name in there if "__pycache__" not in name} == set(engine.files)
    text = (PROJECT / "pyproject.toml").read_text(encoding="utf-8")
    asked = {Requirement(line) for line in tomllib.loads(text)["project"]["dependencies"]}
    assert {Requirement(line) for line in required_by(engine)} == asked
    assert engine_wheel().content == engine.content


def test_the_template_requires_its_wheel(wheel):
    """requirements.txt of a student's repository names the wheel that lies in it, and what opens notebooks."""
    files = template_files(ASSIGNMENTS, wheel, course_title(COURSE))
    lines = [line for line in files["requirements.txt"].decode().splitlines() if not line.startswith("#")]
    [path] = [line for line in lines if line.startswith("./")]
    assert files[path.removeprefix("./")] == wheel.content
    assert [line for line in lines if line.startswith("jupyter")]


@pytest.mark.parametrize("lab", ASSIGNMENTS)
def test_a_zip_requires_what_it_imports(lab, wheel, tmp_path):
    """Each lab's zip holds a wheel and a course with every module that its checks import, and requires the rest."""
    path = export_otter(tmp_path, ASSIGNMENTS[lab], wheel)
    with zipfile.ZipFile(path) as archive:
        names = [name for name in archive.namelist() if not name.endswith("/")]
        assert archive.read(f"files/{wheel.name}") == wheel.content
        installs = pip_list(archive.read("environment.yml"))
        course = {name: archive.read(name).decode() for name in names if name.endswith((".py", ".toml"))}
    assert f"./files/{wheel.name}" in installs
    own = {name.removeprefix("files/"): text for name, text in course.items() if name.startswith(("files/", "tests/"))}
    assert f"course/{lab}/assignment.toml" in own
    assert unmet(own | texts(wheel), required_by(wheel)) == []


def test_the_image_installs_what_it_imports(tmp_path):
    """The container's student process finds its modules and libraries, and those that submissions may import."""
    write_context(tmp_path)
    dockerfile = (tmp_path / "Dockerfile").read_text(encoding="utf-8")
    installs = re.search("pip install --no-cache-dir (?!--no-deps)(.*) *$", dockerfile, re.MULTILINE)[1].split()
    files = texts(image_wheel())
    preloaded = [path for module in PRELOADED for path in paths_of(module) if path in files]
    assert unmet(reached(files, PROCESS, *preloaded) | {"preloaded.py": _importing(PRELOADED, files)}, installs) == []


def _importing(modules, files):
    return "".join(f"import {module}\n" for module in modules if not is_ours(files, module))


def test_versions_are_those_of_the_project():
    """What the project asks for with a least version is asked for with the same one everywhere."""
    text = (PROJECT / "pyproject.toml").read_text(encoding="utf-8")
    asked = {Requirement(line) for line in tomllib.loads(text)["project"]["dependencies"]}
    versions = [line for line in requirements(CHECKING) if ">=" in line]
    assert len(versions) > 10
    assert [line for line in versions if Requirement(line) not in asked] == []
    assert f'name = "{DISTRIBUTION}"' in text


@pytest.mark.slow
@pytest.mark.parametrize("lab", ASSIGNMENTS)
def test_a_zip_runs_in_an_environment_of_its_own_requirements(lab, wheel, tmp_path):
    """A solution gets all points by `otter run` where nothing is installed but what the zip asks for."""
    path = export_otter(tmp_path, ASSIGNMENTS[lab], wheel)
    unzipped = tmp_path / "unzipped"
    with zipfile.ZipFile(path) as archive:
        archive.extractall(unzipped)
    venv.create(tmp_path / "venv", with_pip=True)
    programs = tmp_path / "venv" / ("Scripts" if sys.platform == "win32" else "bin")
    installs = pip_list((unzipped / "environment.yml").read_text(encoding="utf-8"))
    done = subprocess.run(
        [programs / "python", "-m", "pip", "install", "--quiet", *installs],
        cwd=unzipped,
        capture_output=True,
        text=True,
        check=False,
    )
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
    by_checks = sum(one.points for one in ASSIGNMENTS[lab].exercises if not one.by_hand)
    assert sum(scored.values()) == pytest.approx(by_checks), scored
    shutil.rmtree(tmp_path / "venv")
