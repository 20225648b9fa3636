"""The class report of 150 students in a real browser: what is seen, sorted, filtered and searched."""

import random
import unicodedata
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from autograder.intake.names import file_name
from autograder.intake.roster import Row
from autograder.intake.words import NOTHING
from autograder.reports.report import write_report
from autograder.reports.summary import Summary
from autograder.student.decisions import Change
from autograder.student.result import CheckResult, ExerciseResult, SubmissionResult
from autograder.student.text import Text

api = pytest.importorskip("playwright.sync_api", reason="needs playwright: pip install -e '.[test]'")
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="needs axe-playwright-python")

HOSTILE = (
    "<script>window.hacked = 1</script>",
    "\"><img src=x onerror='window.hacked = 1'>",
    "javascript:window.hacked=1",
    'O\'Brien & "Söhne" </td></table>',
)
LONG = "남궁황보제갈선우독고사공" * 4
WORDS, HINT = (
    Text("합성곱 층 다음에 활성화 함수가 없어요.", "No activation follows the convolution."),
    Text("힌트", "hint"),
)
LABS = {f"lab{number}_of_a_long_course": [f"exercise_{number}_{name}" for name in "abcdef"] for number in range(6)}
SIZES = [(1280, 900), (400, 800)]
STUDENTS = 150


def student(number):
    """Student ``number`` of ``STUDENTS``."""
    if number < len(HOSTILE):
        return HOSTILE[number]
    return f"{LONG}{number}" if number % 50 == 0 else f"김철수{number:03}"


def submission(number, lab, generator):
    """A result with verdicts by chance; some are late, some wait for a person."""
    name, exercises = student(number), []
    for place, exercise in enumerate(LABS[lab]):
        checks = []
        for check in range(4):
            status = generator.choice(["passed", "passed", "failed"])
            words = () if status == "passed" else (f"cnn.code_{check}", WORDS, HINT)
            checks.append(CheckResult(f"test_{check}", "hidden", status, *words))
        waits = number % 40 == 7 and place == 5
        made = (CheckResult("test_answer", "public", "passed"),) if waits else tuple(checks)
        exercises.append(ExerciseResult(exercise, 4.0, made, "답" if waits else None))
    late = (Change(-1.0, Text("하루 늦음", "one day late")),) if number % 30 == 9 else ()
    notes = (Text(f"{LONG}.ipynb를 채점했어요.", f"{LONG}.ipynb was graded."),) if number % 20 == 3 else ()
    return SubmissionResult(
        file_name(name, lab), name, lab, "graded", "confined", 24.0, tuple(exercises), notes=notes, late=late,
        file=f"{lab} 복사본 ({number}).ipynb",
    )  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """The report of all students and six labs, and files where the students' pages are."""
    folder = tmp_path_factory.mktemp("graded")
    (folder / "feedback").mkdir()
    generator, summary = random.Random(1), Summary({})
    for number in range(STUDENTS):
        for place, lab in enumerate(LABS):
            if (number + 1) % (place + 9):
                one = submission(number, lab, generator)
                (folder / "feedback" / f"{one.submission}.html").touch()
                summary.add(one, 6.0 if number == 9 else 1.0)
    rows = [Row(student(number), f"2024{number:04}", student(number)) for number in range(STUDENTS)]
    write_report(folder / "report.html", summary, "ko", [*rows, Row("박미제", "20249999", "박미제", NOTHING)])
    return folder


@pytest.fixture
def open_report(chromium, folder):
    """Opens the report from ``file://``; at the end nothing was said on the console, and nothing asked of a network."""
    contexts, said = [], []

    def visit(size=SIZES[0], **options):
        context = chromium.new_context(viewport=dict(zip(("width", "height"), size, strict=True)), **options)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("request", lambda request: None if request.url.startswith("file:") else said.append(request.url))
        page.goto((folder / "report.html").as_uri())
        return page

    yield visit
    for context in contexts:
        context.close()
    assert said == []


def shown(page):
    """Names of the students whose rows are to be seen, in order."""
    return page.eval_on_selector_all(
        "#students tbody tr:not([hidden]) .who", "cells => cells.map(cell => cell.firstChild.textContent.trim())"
    )


@pytest.mark.parametrize("size", SIZES, ids=lambda size: str(size[0]))
def test_nothing_overflows_the_page(open_report, size):
    """A wide table scrolls in a box of its own."""
    page = open_report(size)
    for opened in (False, True):
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert page.eval_on_selector(".scroll", "box => box.scrollWidth > box.clientWidth")
        if not opened:
            page.eval_on_selector_all("details", "all => all.forEach(one => { one.open = true; })")


def test_no_text_is_cut_off(open_report):
    """Outside of the boxes that scroll, no element is wider than what holds it."""
    page = open_report(SIZES[1])
    wide = page.evaluate("""() => [...document.querySelectorAll('body *')].filter(one => !one.closest('.scroll'))
        .filter(one => one.getBoundingClientRect().right > innerWidth + 1).map(one => one.outerHTML.slice(0, 80))""")
    assert wide == []


def test_korean_renders(open_report):
    """Letters of Hangul differ from each other and from the box of a letter that no font has."""
    page = open_report()
    widths = page.evaluate("""() => {
        const draw = (text) => {
            const canvas = document.createElement('canvas');
            const context = canvas.getContext('2d');
            context.font = '40px ' + getComputedStyle(document.body).fontFamily;
            context.fillText(text, 0, 60);
            return [...context.getImageData(0, 0, 80, 80).data].filter((_, place) => place % 4 === 3).join();
        };
        return ['가', '힣', '\\u0378'].map(draw);
    }""")
    assert len(set(widths)) == 3


@pytest.mark.parametrize(("size", "scheme"), [(SIZES[0], "light"), (SIZES[1], "dark")], ids=("light", "dark"))
def test_axe_finds_no_serious_violation(open_report, size, scheme):
    """Contrast, names, headers, keyboard: with 30 students shown, as axe looks at each cell."""
    page = open_report(size, color_scheme=scheme)
    page.evaluate(
        "document.querySelectorAll('tbody').forEach(one => [...one.rows].slice(30).forEach(row => row.remove()))"
    )
    found = axe.Axe().run(page).response["violations"]
    assert [(one["id"], one["nodes"][0]["html"]) for one in found if one["impact"] in ("serious", "critical")] == []


def test_print_is_black_on_white_and_whole(open_report):
    """Also from a dark screen: no box cuts a table off, no field is printed."""
    page = open_report(color_scheme="dark")
    page.emulate_media(media="print")
    style = page.evaluate("(({color, backgroundColor}) => [color, backgroundColor])(getComputedStyle(document.body))")
    assert style == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]
    assert page.eval_on_selector_all(".scroll", "all => all.every(one => getComputedStyle(one).maxHeight === 'none')")
    assert page.locator("#tools").is_hidden()


def test_links_lead_somewhere(open_report, folder):
    """To a section that is there, or to a file in ``feedback/``."""
    page = open_report()
    links = page.eval_on_selector_all("a", "all => all.map(one => one.href)")
    assert len(links) > 5 * STUDENTS
    for link in set(links):
        path = Path(unquote(urlsplit(link).path))
        assert urlsplit(link).scheme == "file"
        assert path.exists(), link
        assert path.parent.name == "feedback" or path.name == "report.html"
    anchors = page.eval_on_selector_all("a[href^='#']", "all => all.map(one => one.hash.slice(1))")
    assert anchors
    assert all(page.locator(f"[id='{one}']").count() == 1 for one in anchors)


def test_hostile_names_are_text(open_report):
    """They are on the page as they are, and nothing of them ran."""
    page = open_report()
    assert set(HOSTILE) <= set(shown(page))
    assert page.evaluate("window.hacked") is None
    assert page.locator("script").count() == 1
    assert page.locator("img").count() == 0


def test_search_finds_names_numbers_and_files(open_report):
    """In any table, whatever the case; Hangul in single letters, as macOS writes it, too."""
    page = open_report()
    for words, found in (("김철수123", ["김철수123"]), ("20240124", ["김철수124"]), ("O'BRIEN", [HOSTILE[3]])):
        page.fill("#search", words)
        assert shown(page) == found
        assert page.locator("#shown").inner_text() == "1"
        assert page.locator("#files + .scroll tbody tr:visible").count() > 3
    page.fill("#search", unicodedata.normalize("NFD", "김철수123"))
    assert shown(page) == ["김철수123"]
    page.fill("#search", "복사본 (124)")
    assert page.locator("#files + .scroll tbody tr:visible").count() in (5, 6)
    page.click("button[type=reset]")
    # The rows follow the form, which has its first values again at once.
    api.expect(page.locator("#students tbody tr:not([hidden])")).to_have_count(STUDENTS + 1)
    assert page.locator("#shown").inner_text() == str(STUDENTS + 1)


def test_filters_show_whom_they_name(open_report):
    """At risk, nothing handed in, provisional, late."""
    page = open_report()
    for flag, wanted in (
        ("absent", {"박미제"}),
        ("late", {student(number) for number in range(STUDENTS) if number % 30 == 9}),
        ("waiting", {student(number) for number in range(STUDENTS) if number % 40 == 7}),
    ):
        page.select_option("#flag", flag)
        assert set(shown(page)) == wanted
    page.select_option("#flag", "risk")
    listed = page.locator("#risk + p + .scroll tbody tr .who").all_inner_texts()
    assert 0 < len(listed) < STUDENTS + 1
    assert len(shown(page)) == len(listed)


def test_one_lab_shows_its_columns_alone(open_report):
    """And its exercises, misconceptions and files."""
    page = open_report()
    lab = list(LABS)[2]
    page.select_option("#lab", lab)
    heads = page.locator("#students thead th.tall:visible").all_inner_texts()
    assert [one.split()[0] for one in heads] == LABS[lab]
    labs = page.eval_on_selector_all("tbody tr[data-lab]:not([hidden])", "all => all.map(one => one.dataset.lab)")
    assert set(labs) == {lab}


def test_a_column_sorts_in_both_directions(open_report):
    """Numbers by their size, names as Korean sorts them; what was not handed in comes before 0."""
    page = open_report()
    values = "all => all.map(cell => cell.textContent.trim())"
    head = page.locator("#students thead tr:last-child th").nth(2)
    for direction in ("ascending", "descending"):
        head.locator("button").click()
        assert head.get_attribute("aria-sort") == direction
        cells = page.eval_on_selector_all("#students tbody tr td:nth-of-type(2)", values)
        numbers = [float(cell.rstrip("…")) if cell else -1.0 for cell in cells]
        assert -1.0 in numbers
        assert numbers == sorted(numbers, reverse=direction == "descending")
    page.locator("#students thead tr:last-child th button").first.click()
    names = [one for one in shown(page) if one.startswith("김철수")]
    assert names == sorted(names)
    assert page.locator("#students [aria-sort]").count() == 1


def test_everything_can_be_read_without_script(open_report):
    """All students are there, and no field that does nothing."""
    page = open_report(java_script_enabled=False)
    assert page.locator("#students tbody tr").count() == STUDENTS + 1
    assert page.locator("#tools").is_hidden()
    assert page.locator("th button").count() == 0
