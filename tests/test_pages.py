"""README in both languages and the pages in docs/: their links lead somewhere, and both languages say the same."""

import re

import pytest

from autograder.student.course.load import PROJECT

PAGES = (
    "README.md",
    "README.ko.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "docs/architecture.md",
    "docs/isolation.md",
    "docs/first-five-minutes.md",
    "docs/first-five-minutes.ko.md",
)


def read(page: str) -> str:
    """A page's text."""
    return (PROJECT / page).read_text(encoding="utf-8")


def first_minutes(text: str) -> str:
    """README from its first block of commands to the end of what the first five minutes are."""
    return text[text.index("```sh") :].split("\n## Where things are")[0]


def said_in_code(text: str) -> set[str]:
    """What a page says in code: commands, files and options; comments in blocks are words."""
    blocks = re.findall(r"^```\w*\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    lines = {line for block in blocks for line in block.splitlines() if not line.startswith(("#", "rem"))}
    return lines | set(re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)))


def test_both_languages_name_the_same_commands_and_files():
    """The first five minutes name the same commands, files and options in English and in Korean."""
    english, korean = (said_in_code(first_minutes(read(page))) for page in ("README.md", "README.ko.md"))
    assert english == korean
    assert {"--roster", "autograder grade submissions/ --out graded/ --roster class.csv"} <= english


def test_both_languages_have_the_same_sections():
    """The first five minutes have as many headings, lists and paragraphs with a heading of their own in both."""
    for form in (r"^#+ ", r"^\d\. ", r"^\*\*"):
        counts = {page: len(re.findall(form, first_minutes(read(page)), re.MULTILINE)) for page in PAGES[:2]}
        assert len(set(counts.values())) == 1, (form, counts)


@pytest.mark.parametrize("page", PAGES)
def test_links_between_pages_lead_to_files(page):
    """Each link to a file of the project leads to one."""
    folder = (PROJECT / page).parent
    links = re.findall(r"\]\((?!https?:)([^)#]+)", read(page))
    assert [link for link in links if not (folder / link).exists()] == []
