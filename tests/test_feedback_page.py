"""The student's page: what it says, and how it looks in a real browser."""

import re
from dataclasses import replace

import pytest

from autograder.reports.feedback_page import Beside, write_feedback
from autograder.reports.rendering import coded
from autograder.student.course.load import PROJECT, load_assignments
from autograder.student.handed_in import HandedIn
from autograder.student.notebooks.excerpts import Excerpt
from autograder.student.pictures import Arrays, Confusion, Curves, Layers
from autograder.student.result import CheckResult, ExerciseResult, SubmissionResult
from autograder.student.text import Text

LAB, NAME, OTHER = "words_and_tables", "centre_columns", "print_sorted"
COURSE = load_assignments(PROJECT / "tests" / "toy_course")
EVIL = '<script>document.title="ran"</script><img src=x onerror=alert(1)>\'"&{{ 7 * 7 }}'
LONG = "아주긴이름" * 40 + "x" * 200
CODE = 'def centre_columns(table):\n    """</pre><script>1</script>"""\n' + "    table = table - 1  # " + "긴 줄 " * 60


def failed(number, message, hint="열마다 평균을 빼 보세요: `table.mean(axis=0)`."):
    """A check that did not pass."""
    words = Text(message, f"{message} (en)"), Text(hint, f"{hint} (en)")
    return CheckResult(f"test_{number}", "public", "failed", f"toy.{number}", *words)


def result(*exercises, student="김철수", **facts):
    """A submission's result."""
    most = sum(one.max_score for one in exercises)
    facts = {"file": f"{LAB}.ipynb", **facts}
    return SubmissionResult(f"{student}.{LAB}", student, LAB, "graded", "confined", most, exercises, **facts)


def tried():
    """A result with all that a page may show: passed, failed, waiting for another, hidden, and a mark to come."""
    names = [check.name for check in COURSE[LAB].exercise(NAME).checks]
    checks = [CheckResult(names[0], "public", "passed")]
    checks += [
        replace(failed(at, f"`mean()`이 모든 수의 평균이에요 ({at})."), name=name) for at, name in enumerate(names[1:])
    ]
    checks.append(replace(failed(9, "아직 확인하지 않았어요."), status="unchecked"))
    checks.append(CheckResult("test_secret_name", "hidden", "passed"))
    by_hand = ExerciseResult(OTHER, 4.0, (CheckResult("test_one", "public", "passed"),), "내 답 `code` " + LONG)
    return result(ExerciseResult(NAME, 6.0, tuple(checks)), by_hand)


def hostile():
    """A result in which every word that a student could choose is HTML, or very long."""
    checks = (failed(0, EVIL, EVIL), failed(1, LONG, EVIL), failed(2, f"`{EVIL}`"))
    note = Text(EVIL, EVIL)
    return result(ExerciseResult(NAME, 6.0, checks), student=EVIL, notes=(note,), reason=note, file=LONG + EVIL)


WIDE = tuple(tuple(f"-{row}.{at}e+300" for at in range(10)) for row in range(10))
LAYERS = (("Input", "", "(28, 28, 1)"), ("Conv2D", "64, 3×3, strides=2×2, use_bias=False", "(13, 13, 64)"))
PICTURES = (
    Arrays(("(30, 40)", "(30, 40)"), ("[3:13, 5:15]",) * 2, WIDE, WIDE, ((True, False) * 5,) * 10),
    Layers(LAYERS, LAYERS[:1], ((0, 10**12), (0,)), 1, (10**12, 203_434)),
    Confusion(((12, *[3] * 9),) * 10, ((4, 9, "0f" * 392),) * 6, ("-1.2345e+300", "nan")),
)
MORE_PICTURES = (
    Arrays(("(4,)", "(2, 2)"), ("", ""), (("1", "nan", "3", "inf"),), (("1", "2"), ("3", "4"))),
    Arrays(("(0, 4)", "(1,)"), ("", ""), (), (("1",),)),
    Curves((("loss", ("0.5", "nan", "1e+300")), ("val_accuracy", ("0.91234", "0.9")))),
)


def pictured():
    """A result whose first exercise has three pictures, and whose second has three more."""
    public = next(check.name for check in COURSE[LAB].exercise(NAME).checks if check.visibility == "public")
    other = next(check.name for check in COURSE[LAB].exercise(OTHER).checks if check.visibility == "public")
    first = ExerciseResult(NAME, 6.0, (replace(failed(1, "틀렸어요."), name=public),))
    return result(first, ExerciseResult(OTHER, 4.0, (replace(failed(2, "틀렸어요."), name=other),)))


def drawn(graded):
    """What stands beside a result: all pictures, at its checks."""
    kinds = {NAME: PICTURES, OTHER: MORE_PICTURES}
    return {one.name: {check.name: kinds[one.name] for check in one.checks} for one in graded.exercises}


BESIDE = Beside("2026-03-02T01:02:03+00:00", {NAME: (Excerpt(NAME, 3, 11, CODE),)})
PAGES = {
    "tried": tried,
    "hostile": hostile,
    "pictured": pictured,
    "unreadable": lambda: replace(result(), status="unreadable", reason=Text("못 읽어요", "no")),
}


@pytest.fixture
def page(tmp_path):
    """The text of a page."""

    def write(graded, language="ko", beside=BESIDE):
        path = tmp_path / "page.html"
        write_feedback(path, graded, COURSE, language, beside)
        return path.read_text(encoding="utf-8")

    return write


# What it says.


def test_at_most_three_causes_are_told_the_first_one_first(page):
    """A student who is told everything at once begins nowhere; that there is more is said."""
    text = page(result(ExerciseResult(NAME, 6.0, tuple(failed(at, f"cause {at}.") for at in range(5)))))
    korean = text[: text.index("<details")] + text[text.index("<section") :].split("<details")[0]
    assert re.findall(r"cause \d", korean) == ["cause 0", "cause 1", "cause 2"]
    assert korean.index("먼저 볼 것") < korean.index("cause 0") < korean.index("그다음 볼 것") < korean.index("cause 1")
    assert "고칠 것이 2개 더 있어요" in korean


def test_checks_are_listed_by_how_they_ended(page):
    """What works, what does not, and what waits for a cause to be mended."""
    text = page(tried())
    sentence = COURSE[LAB].exercise(NAME).checks[0].sentence.ko
    works, fails, waits = (text.index(heading) for heading in ("잘된 점", "아직 안 되는 것", "아직 확인하지 않은 것"))
    assert works < text.index(str(coded(sentence))) < fails < waits
    assert "비공개 검사: 1 / 1" in text
    assert "test_secret_name" not in text


def test_the_points_are_a_sum_that_a_student_can_check(page):
    """Points of the exercise, checks that passed, and all checks."""
    checks = (CheckResult("test_one", "public", "passed"), failed(1, "a"), failed(2, "b"))
    assert "검사 3개 중 1개 통과 · 6점 × 1/3 = 2점" in page(result(ExerciseResult(NAME, 6.0, checks)))


def test_the_other_language_is_folded(page):
    """The page is in one language; the other one needs a click."""
    for language, first, second in (("ko", "잘된 점", "What works"), ("en", "What works", "잘된 점")):
        text = page(tried(), language)
        folded = "".join(re.findall(r"<details.*?</details>", text, re.DOTALL))
        assert second in folded
        assert second not in re.sub(r"<details.*?</details>", "", text, flags=re.DOTALL)
        assert first not in folded


def test_code_stands_beside_its_exercise(page):
    """Escaped, line by line, with the number that the first line has in its cell."""
    text = page(tried())
    assert "counter-reset: line 10" in text
    assert "<span>def centre_columns(table):\n</span>" in text
    assert "&lt;/pre&gt;&lt;script&gt;" in text
    assert "<pre" not in page(tried(), beside=Beside())


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("`a < b` or `c`", "<code>a &lt; b</code> or <code>c</code>"),
        ("one ` alone", "one ` alone"),
        ("``", "``"),
        ("`</code><b>`", "<code>&lt;/code&gt;&lt;b&gt;</code>"),
    ],
)
def test_what_stands_between_backticks_is_code(text, shown):
    """No backtick is left in the place of a mark, and none is lost where it is only a sign."""
    assert coded(text) == shown


def test_times_are_in_the_offset_of_the_deadline(page):
    """A student in Korea reads Korean time, wherever the class is graded."""
    due = HandedIn("2026-03-01T23:59:00+09:00", "moodle", "2026-03-01T20:00:00+09:00", 0)
    text = page(replace(tried(), handed_in=due))
    assert "<time>2026-03-02 10:02 UTC+9</time>" in text


def test_a_page_needs_no_script_and_no_network(page):
    """One file, which may lie anywhere."""
    text = page(pictured(), beside=replace(BESIDE, pictures=drawn(pictured())))
    assert "<img" in text
    assert "<script" not in text
    assert re.findall(r'<[^>]+(?:src|href)="(?!#|data:image/png;base64,)|@import|url\(', text) == []


def test_pictures_are_described_in_both_languages(page):
    """Each has a caption, words for what is marked, and nothing that only a colour tells."""
    graded = pictured()
    beside = replace(BESIDE, pictures=drawn(graded))
    korean, english = page(graded, "ko", beside), page(graded, "en", beside)
    for text in (korean, english):
        assert text.count('<figure class="picture">') == 2 * 6
        assert text.count('<td class="wrong">-0.0e+300<small>≠ -0.0e+300</small></td>') == 2
        assert "보이는 칸 100개 중 50개가 달라요" in text
        assert "Of the 100 cells shown, 50 differ" in text
        assert 'alt="실제 4, 모델의 답 9"' in text
        assert 'alt="true 4, answer 9"' in text
        assert "파라미터 1,000,000,000,000개" in text
        assert "▶ differs" in text
    assert korean.index("그림으로 보기") < korean.index("shape이 달라요: 내 결과 (4,), 나와야 할 결과 (2, 2).")


def test_no_picture_of_a_hidden_check_is_drawn(page):
    """Also where the gradebook held one."""
    names = {check.visibility: check.name for check in COURSE[LAB].exercise(NAME).checks}
    for visibility, name in names.items():
        check = replace(failed(1, "틀렸어요."), name=name, visibility=visibility)
        graded = result(ExerciseResult(NAME, 6.0, (check,)))
        text = page(graded, "ko", replace(BESIDE, pictures=drawn(graded)))
        assert ('<figure class="picture">' in text) == (visibility == "public")


# In a browser.


@pytest.fixture
def shown(chromium, tmp_path):
    """A page in the browser, and what its console said."""
    contexts, said = [], []

    def show(kind, width=1280, **look):
        path = tmp_path / f"{kind}.html"
        graded = PAGES[kind]()
        beside = replace(BESIDE, pictures=drawn(graded)) if kind == "pictured" else BESIDE
        write_feedback(path, graded, COURSE, "ko", beside)
        context = chromium.new_context(viewport={"width": width, "height": 900}, **look)
        contexts.append(context)
        tab = context.new_page()
        tab.on("console", lambda message: said.append(message.text))
        tab.on("pageerror", lambda problem: said.append(str(problem)))
        tab.on("request", lambda asked: said.append(asked.url) if asked.url != path.as_uri() else None)
        tab.goto(path.as_uri())
        return tab

    yield show
    for context in contexts:
        context.close()
    assert said == []


@pytest.mark.parametrize("kind", PAGES)
def test_nothing_is_wider_than_the_window(shown, kind):
    """On a computer and on a phone, folded and unfolded; only code and wide pictures scroll by themselves."""
    tab = shown(kind)
    wide = """() => [...document.body.querySelectorAll('*')].filter(one => !one.closest('pre, .scroll > *') &&
        one.getBoundingClientRect().right > innerWidth + 1).map(one => one.outerHTML.slice(0, 200))"""
    for unfolded in ("false", "true"):
        tab.evaluate(f"document.querySelectorAll('details').forEach(one => one.open = {unfolded})")
        for width in (1280, 400):
            tab.set_viewport_size({"width": width, "height": 900})
            assert tab.evaluate("document.documentElement.scrollWidth") <= width
            assert tab.evaluate(wide) == []


@pytest.mark.parametrize("kind", PAGES)
def test_words_of_a_student_are_words_in_the_browser(shown, kind):
    """They run nothing and are shown as they were written."""
    tab = shown(kind)
    assert tab.evaluate("document.querySelectorAll('script, img:not([src^=\"data:image/png\"]), iframe').length") == 0
    assert tab.title() != "ran"
    assert (EVIL in tab.inner_text("body")) == (kind == "hostile")


def test_links_lead_to_the_exercises(shown):
    """Each entry of the contents has its section."""
    tab = shown("tried")
    links = tab.eval_on_selector_all(
        "a", "all => all.map(one => document.getElementById(decodeURIComponent(one.hash.slice(1))))"
    )
    assert len(links) == 2
    assert None not in links


def test_korean_is_drawn(shown):
    """A letter without a font is a box, and all boxes are alike."""
    tab = shown("tried")
    pictures = set()
    for letter in "가힣":
        tab.eval_on_selector("h1", f"one => one.textContent = '{letter}'")
        pictures.add(tab.locator("h1").screenshot())
    assert len(pictures) == 2


@pytest.mark.parametrize("kind", PAGES)
def test_axe_finds_nothing_serious(shown, kind):
    """Contrast, names, headings, landmarks: by axe-core, with everything unfolded; in the dark contrast."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed")
    tab = shown(kind, color_scheme="light", bypass_csp=True)
    tab.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    found = axe.Axe().run(tab).response["violations"]
    # Only colours change.
    tab.emulate_media(color_scheme="dark")
    found += axe.Axe().run(tab, options={"runOnly": ["color-contrast"]}).response["violations"]
    assert [(one["id"], one["nodes"][0]["html"]) for one in found if one["impact"] in ("serious", "critical")] == []


def test_print_is_black_on_white_and_whole(shown):
    """Also where the screen is dark: code is not cut off, and what is folded stays away."""
    tab = shown("tried", width=800, color_scheme="dark")
    tab.emulate_media(media="print")
    style = "one => { const its = getComputedStyle(one); return [its.color, its.backgroundColor]; }"
    assert tab.eval_on_selector("body", style) == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]
    assert tab.eval_on_selector(
        "pre", "one => one.scrollWidth <= one.clientWidth && one.scrollHeight <= one.clientHeight"
    )
    assert not tab.is_visible("details")
