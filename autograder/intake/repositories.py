"""The repositories of a class: a list in a CSV file, cloned as `gh classroom clone` lays them out."""

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from autograder.intake.names import key
from autograder.intake.roster import fields_of, listed_from, read_lines
from autograder.student.text import UsageError

# The variable that holds a token for the students' repositories.
TOKEN = "CLASS_TOKEN"
COLUMN = frozenset("repository repo repositoryurl githubrepository 저장소 저장소주소 깃허브저장소".split())
# Layouts find the student behind the prefix, whatever hyphens the name has.
PREFIX = "class"
UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
SHORT = re.compile(r"[\w.-]+/[\w.-]+")
ADDRESS = re.compile(r"(https://|ssh://|git@[\w.-]+:)[^\s]+")
ON_GITHUB = re.compile(r"(https://[^/]+/|ssh://git@[^/]+/|git@[^:/]+:)(?P<name>[\w.-]+/[\w.-]+?)(\.git)?/?")
# Seconds that one clone may take.
LONGEST = 300
AT_ONCE = 4
# Git asks it for the password; the token stands in no argument and no file.
HELPER = f'!f() {{ test "$1" = get && echo username=x-access-token && echo "password=${TOKEN}"; }}; f'


@dataclass(frozen=True)
class Repository:
    """One student's repository; ``address`` is empty where the list has none."""

    student: str
    address: str


@dataclass(frozen=True)
class Cloned:
    """What became of one repository: ``problem`` is empty where it was cloned, else what git said, in one line."""

    student: str
    problem: str


def server() -> str:
    """Where ``owner/name`` lies, as GitHub's runners say."""
    return os.environ.get("GITHUB_SERVER_URL", "https://github.com").rstrip("/")


def read_repositories(path: Path) -> list[Repository]:
    """The repositories of a roster that has a column for them, in its order.

    Raises:
        UsageError: if it cannot be read, has no such column, names no student or one twice, or holds no address.
    """
    lines = read_lines(path)
    header, *rows = lines or [[]]
    columns = [at for at, cell in enumerate(header) if key(cell) in COLUMN]
    fields = fields_of(header)
    if len(columns) != 1 or not any(fields):
        raise UsageError(
            f"{path}에는 학생 열 하나와 저장소 열 하나가 있어야 해요. 첫 줄을 id,repository로 시작하세요.",
            f"{path} needs one column of students and one of repositories. Begin it with: id,repository",
        )
    found: dict[str, Repository] = {}
    for number, row in enumerate(rows, start=2):
        if not any(cell.strip() for cell in row):
            continue
        listed = listed_from(fields, row)
        student, cell = listed.id or listed.name, "".join(row[columns[0] : columns[0] + 1]).strip()
        if not student or UNSAFE.search(student) or student[0] in ". ":
            raise UsageError(
                f"{path}, {number}행: 학생이 없거나, 폴더 이름으로 쓸 수 없는 이름이에요. 고쳐 적으세요.",
                f"{path}, line {number}: no student, or none that a folder can be called by. Correct it.",
            )
        if key(student) in found:
            raise UsageError(
                f"{path}, {number}행: {student}이(가) 두 번 나와요. 한 줄을 지우세요.",
                f"{path}, line {number}: {student} is there twice. Leave one of the lines out.",
            )
        found[key(student)] = Repository(student, _address(cell, path, number))
    if not any(one.address for one in found.values()):
        raise UsageError(
            f"{path}에 저장소가 하나도 없어요. owner/name이나 주소를 그 열에 적으세요.",
            f"{path} names no repository. Write owner/name or an address into the column.",
        )
    return list(found.values())


def _address(cell: str, path: Path, number: int) -> str:
    if not cell or ADDRESS.fullmatch(cell):
        return cell
    if SHORT.fullmatch(cell):
        return f"{server()}/{cell}"
    raise UsageError(
        f"{path}, {number}행: {cell}은(는) 저장소가 아니에요. owner/name이나 https 주소를 적으세요.",
        f"{path}, line {number}: {cell} is no repository. Write owner/name or its https address.",
    )


def clone_all(repositories: Sequence[Repository], folder: Path) -> Iterator[Cloned]:
    """Clone each into ``folder``, in their order; an earlier clone is replaced, and stays where cloning fails."""
    place = folder / f"{PREFIX}-submissions"
    place.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(AT_ONCE) as threads:
        yield from threads.map(lambda one: _clone(one, place), [one for one in repositories if one.address])


def _clone(repository: Repository, place: Path) -> Cloned:
    final = place / f"{PREFIX}-{repository.student}"
    # Beside the class: what is half cloned is nobody's work.
    with tempfile.TemporaryDirectory(prefix=".cloning-", dir=place.parent) as name:
        new = Path(name, "new")
        words = ("clone", "--quiet", "--no-tags", "--depth", "1", "--", repository.address, str(new))
        command = ["git", *_settings(), *words]
        try:
            done = subprocess.run(
                command, env=_environment(), stdin=subprocess.DEVNULL, capture_output=True, timeout=LONGEST, check=False
            )
        except subprocess.TimeoutExpired:
            return Cloned(repository.student, f"git took longer than {LONGEST} seconds")
        except FileNotFoundError:
            raise UsageError(
                "이 컴퓨터에 git이 없어요. 설치한 다음 다시 실행하세요.",
                "There is no git on this machine. Install it, then run this again.",
            ) from None
        if done.returncode:
            said = done.stderr.decode(errors="replace").strip().splitlines()
            return Cloned(repository.student, said[-1] if said else f"git ended with {done.returncode}")
        if final.exists():
            shutil.rmtree(final)
        new.rename(final)
    return Cloned(repository.student, "")


def _settings() -> list[str]:
    """Git's own settings: nothing of a repository runs, and the token goes to the server of the class only."""
    settings = ["core.hooksPath=/dev/null"]
    if os.environ.get(TOKEN):
        settings += [f"credential.{server()}.helper=", f"credential.{server()}.helper={HELPER}"]
    return [word for setting in settings for word in ("-c", setting)]


def _environment() -> dict[str, str]:
    quiet = {"GIT_TERMINAL_PROMPT": "0", "GIT_LFS_SKIP_SMUDGE": "1", "GIT_ALLOW_PROTOCOL": "https:ssh:file"}
    # Traces would print what is sent.
    return {name: value for name, value in os.environ.items() if "TRACE" not in name and "VERBOSE" not in name} | quiet


@dataclass(frozen=True)
class Commit:
    """The commit of a clone: ``repository`` is ``owner/name`` on GitHub."""

    repository: str
    sha: str


def commit_of(file: Path, within: Path) -> Commit | None:
    """The commit that a file of a class's clones was checked out from; None where that is no clone from GitHub."""
    for folder in file.parents:
        if (folder / ".git").exists():
            # What git would rewrite an address to is of this machine.
            address = _git(folder, "config", "--get", "remote.origin.url")
            named, sha = ON_GITHUB.fullmatch(address), _git(folder, "rev-parse", "--verify", "--quiet", "HEAD")
            return Commit(named["name"], sha) if named and sha else None
        if folder == within:
            break
    return None


def _git(folder: Path, *words: str) -> str:
    # Clones may be another user's, as in a container; nothing of theirs is run.
    command = ["git", "-c", "safe.directory=*", "-c", "core.fsmonitor=false", "-C", str(folder), *words]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
