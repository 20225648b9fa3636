"""The class's roster: who should have handed in, and whose submission is whose."""

import csv
import difflib
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from autograder.intake.claims import Claim, Settled, settle
from autograder.intake.discover import merge
from autograder.intake.found import Found
from autograder.intake.names import key, readable
from autograder.intake.tables import delimiter_of, text_of
from autograder.intake.words import AMBIGUOUS, NOT_LISTED, NOTHING
from autograder.student.text import Text, UsageError, did_you_mean

COLUMNS = {
    "id": "학번 학생번호 학적번호 id sid studentid studentnumber studentno sisid sisuserid orgdefinedid idnumber "
    "identifier 식별자 id번호",
    "name": "이름 성명 전체이름 학생 학생명 학생이름 name fullname student studentname displayname",
    "last": "성 last lastname surname familyname",
    "first": "명 first firstname givenname",
    "login": "github githubid githubusername githublogin login loginid sisloginid username user "
    "깃허브 깃허브아이디 아이디 사용자명",
    "email": "이메일 이메일주소 메일 전자우편 email mail emailaddress",
}
FIELDS = {word: field for field, words in COLUMNS.items() for word in words.split()}
# Canvas writes this into the second line of its table of grades.
NO_STUDENT = re.compile(r"\s*points possible", re.IGNORECASE)
SHORTEST_ID = 5
# Fields that name a student alone; a first name does not.
NAMING = frozenset({"id", "name", "last", "login", "email"})


@dataclass(frozen=True)
class Listed:
    """One student of the roster: ``keys`` are all spellings by which a layout may name them."""

    id: str
    name: str
    keys: frozenset[str]


@dataclass(frozen=True)
class Row:
    """One row of the grades: the student as results name them, what the roster says, and a remark.

    ``claimed``: other names in the same layout mean this student, too; the remark names them.
    """

    student: str
    id: str = ""
    name: str = ""
    remark: Text | None = None
    claimed: bool = False


def read_roster(path: Path) -> list[Listed]:
    """The students of a CSV file: UTF-8, UTF-16 or CP949; commas, semicolons or tabs; columns by their usual names.

    Raises:
        UsageError: if it cannot be read, has no header or no students, or lists somebody twice.
    """
    lines = read_lines(path)
    header, *rows = [line for line in lines if any(cell.strip() for cell in line)] or [[]]
    fields = fields_of(header)
    if not set(fields) & NAMING:
        raise UsageError(
            f"{path}에 학생을 나타내는 머리글이 없어요. 첫 줄에 학번,이름 또는 id,name을 적으세요.",
            f"{path} has no header that names students. Add a first line such as: 학번,이름 or id,name",
        )
    students = [listed_from(fields, row) for row in rows if not any(NO_STUDENT.match(cell) for cell in row)]
    students = [one for one in students if one.keys]
    if not students:
        raise UsageError(
            f"{path}에 학생이 없어요. 머리글 아래에 학생마다 한 줄씩 적으세요.",
            f"{path} lists no students. Add a line for each student below the header.",
        )
    seen: set[str] = set()
    for one in students:
        own = key(one.id) or key(one.name)
        if own in seen:
            raise UsageError(
                f"{path}에 {one.id or one.name}이(가) 두 번 나와요. 한 줄을 지우거나 id 열을 추가하세요.",
                f"{path} lists {one.id or one.name} twice. Leave one of the lines out, or add an id column.",
            )
        seen.add(own)
    return students


def fields_of(header: Sequence[str]) -> list[str]:
    """What the cells of each column are: ``id``, ``name``, ...; empty where a column says nothing of who it is."""
    return [FIELDS.get(key(cell), "") for cell in header]


def enrol(roster: Sequence[Listed], found: Iterable[Found]) -> list[Found]:
    """Submissions with one name a student, where the roster says that several names are one student's.

    Names that stand in one layout stay as they are: who chose them is not known.
    """
    found = list(found)
    ids: dict[str, tuple[str, ...]] = {}
    claims: dict[str, Claim] = {}
    for one in found:
        ids[one.student] = tuple(dict.fromkeys(ids.get(one.student, ()) + one.ids))
        places = claims.get(one.student, Claim(one.student)).places | one.places
        claims[one.student] = Claim(one.student, places=places)
    renamed, _ = match(roster, ids, claims, together=False)
    return merge([replace(one, student=renamed.get(one.student, one.student)) for one in found])


def match(
    roster: Sequence[Listed],
    ids: Mapping[str, Sequence[str]],
    claims: Mapping[str, Claim] | None = None,
    together: bool = True,
) -> tuple[dict[str, str], list[Row]]:
    """Whose submissions are whose.

    Args:
        ids: student, as submissions name them -> other names of theirs. Of two names that are equally sure, the first
            counts.
        claims: student -> where their submissions lie and what they are; without it no two names are doubtful.
        together: see ``settle``.

    Returns:
        Student -> the one name of theirs that results bear; a row a student: the roster's in its order, then others.
    """
    index: dict[str, set[int]] = {}
    for number, one in enumerate(roster):
        for spelling in one.keys:
            index.setdefault(spelling, set()).add(number)
    claimed: dict[int, list[Claim]] = {}
    remarks: dict[str, Text] = {}
    for student, others in ids.items():
        names = (student, *others)
        matches = lines_of(names, index)
        if len(matches) == 1:
            number = matches.pop()
            known = (claims or {}).get(student, Claim(student))
            claimed.setdefault(number, []).append(replace(known, bond=bond(roster[number], names)))
        else:
            remarks[student] = AMBIGUOUS if matches else NOT_LISTED
    settled = {number: settle(some, together) for number, some in claimed.items()}
    renamed = {name: one.name for one in settled.values() for name in one.joined}
    rows = [row for number, one in enumerate(roster) for row in _rows(one, settled.get(number))]
    rows += [Row(student, remark=remark) for student, remark in sorted(remarks.items())]
    return renamed, rows


def choose_student(found: Sequence[Found], student: str, roster: Sequence[Listed] = ()) -> list[Found]:
    """The submissions of one student, by any name of theirs.

    Raises:
        UsageError: if there are none.
    """
    wanted = {key(student)}
    for one in roster:
        if key(student) in one.keys:
            wanted |= one.keys
    chosen = [one for one in found if wanted.intersection(map(key, (one.student, *one.ids)))]
    if not chosen:
        near = difflib.get_close_matches(student, sorted({one.student for one in found}), 1)
        cure = did_you_mean(
            near, Text("--only를 빼면 누가 있는지 볼 수 있어요.", "Leave --only out to see who is there.")
        )
        raise UsageError(f"{student}의 제출물이 없어요. {cure.ko}", f"No submission of {student} there. {cure.en}")
    return chosen


def _rows(listed: Listed, settled: Settled | None) -> list[Row]:
    """A student's row, and one for every name that is kept apart: beside it, without the number."""
    if settled is None:
        return [Row(listed.name or listed.id, listed.id, listed.name, NOTHING)]
    doubtful = settled.remark is not None
    own = Row(settled.name, listed.id, listed.name, settled.remark, doubtful)
    return [own, *(Row(name, name=listed.name, remark=settled.remark, claimed=doubtful) for name in settled.apart)]


def bond(listed: Listed, names: Sequence[str]) -> int:
    """How surely names mean a student: 3 by the number, 2 by login or address, 1 by name."""
    spelled = {key(name) for name in names} & listed.keys
    called, number = {key(one) for one in (listed.name, *_turned(listed.name))}, key(listed.id)
    numbered = {
        one for one in spelled if number and {one.removeprefix(number), one.removesuffix(number)} & {"", *called}
    }
    if not spelled or numbered - called:
        return 3
    return 2 if spelled - called else 1


def lines_of(names: Sequence[str], index: Mapping[str, set[int]]) -> set[int]:
    """The roster's lines that the names mean: one that just one line bears decides, else all that are possible.

    Args:
        index: each spelling of a line's keys -> the lines that bear it.
    """
    possible = [index[key(name)] for name in names if key(name) in index]
    certain = set().union(*(lines for lines in possible if len(lines) == 1))
    if not possible:
        # 20261234_김철수_과제: a long number in a name is an id.
        tokens = [token for name in names for token in re.findall(r"\w+?(?=_|\W|$)", name) if token.isdigit()]
        return set().union(*(index.get(token, ()) for token in tokens if len(token) >= SHORTEST_ID))
    return certain or set().union(*possible)


def listed_from(fields: Sequence[str], row: Sequence[str]) -> Listed:
    """The student of one line; ``fields`` says of each cell what it is, as ``fields_of`` does."""
    cells: dict[str, list[str]] = {field: [] for field in COLUMNS}
    for field, cell in zip(fields, row, strict=False):
        if field and cell.strip():
            cells[field].append(readable(cell))
    last, first = (next(iter(cells[field]), "") for field in ("last", "first"))
    name = next(iter(cells["name"]), "") or _full_name(last, first)
    names = [name, last + first, first + last, *_turned(name)]
    unique = [*cells["id"], *cells["login"], *cells["email"], *(cell.split("@")[0] for cell in cells["email"])]
    both = [f"{one}{other}" for one in unique for other in names] + [
        f"{other}{one}" for one in unique for other in names
    ]
    number = next(iter(cells["id"]), "")
    keys = frozenset(filter(None, map(key, [*names, *unique, *both])))
    return Listed(number, name or next(iter(cells["login"] + cells["email"]), ""), keys)


def _full_name(last: str, first: str) -> str:
    """Korean names are written family name first and without a space."""
    return last + first if re.search("[가-힣]", last + first) else f"{first} {last}".strip()


def _turned(name: str) -> list[str]:
    """``Kim, Cheolsu`` and ``Cheolsu Kim`` are one name."""
    words = name.replace(",", " ").split()
    return [" ".join(words[1:] + words[:1]), " ".join(words[-1:] + words[:-1])] if len(words) > 1 else []


def read_lines(path: Path) -> list[list[str]]:
    """The cells of each line of a roster's file; see ``read_roster``."""
    unread = Text(
        f"명단 {path}을(를) 읽을 수 없어요. 학생이 한 줄에 한 명씩 있는 CSV 파일을 지정하세요.",
        f"Cannot read the roster {path}. Give a CSV file with a line a student.",
    )
    text = text_of(path, unread, Text("명단을 CSV(UTF-8)로 저장하세요.", "Save the roster as CSV (UTF-8)."))
    return list(csv.reader(io.StringIO(text), delimiter=delimiter_of(text)))
