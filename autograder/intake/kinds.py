"""Files that are called neither notebook nor script: notebooks under another name, and why others are not graded."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from autograder.intake.items import Item
from autograder.intake.names import suffix, unmasked_name
from autograder.intake.words import DOCUMENT, IMAGE, NO_FILE, NO_NOTEBOOK, OTHER_FILES, SHORTCUT, WEB_PAGE
from autograder.student.text import Text

# What is searched of a file for the marks of a notebook.
MOST_SEARCHED = 2 * 2**20
DOCUMENTS = frozenset(
    ".hwp .hwpx .pdf .doc .docx .docm .odt .rtf .ppt .pptx .odp .key .pages .xls .xlsx .ods .numbers .show".split()
)
IMAGES = frozenset(".png .jpg .jpeg .gif .bmp .webp .heic .heif .tif .tiff .svg .mov .mp4 .avi".split())
SHORTCUTS = frozenset(
    ".lnk .url .webloc .desktop .alias .gdoc .gsheet .gslides .gform .gdraw .gsite .glink .gdlink .gcolab".split()
)
WEB_PAGES = frozenset(".html .htm .mht .mhtml .webarchive".split())
# Instructors keep their own tables and texts beside what was handed in.
HANDED_IN = frozenset({".hwp", ".hwpx", ".pdf", ".doc", ".docx", ".odt", ".rtf", *SHORTCUTS})


def unmasked(items: Iterable[Item]) -> list[Item]:
    """``items``, in which a notebook that is called ``sorting.ipynb.txt`` or ``sorting.json`` has a notebook's name."""
    return [_unmasked(item) for item in items]


def is_handed_in(name: str, names_a_lab: bool) -> bool:
    """Whether a loose file among a class's is somebody's work, though it cannot be graded."""
    if suffix(name) in HANDED_IN or (unmasked_name(name) and suffix(name) != ".json"):
        return True
    return names_a_lab and suffix(name) in DOCUMENTS | IMAGES | WEB_PAGES | {".txt"}


def why_not(items: Iterable[Item]) -> Text:
    """Why files that are no notebook, script or archive are not graded: what the most telling of them is."""
    files = sorted((item for item in items if not item.folder), key=lambda item: (_rank(item), item.shown))
    return _words(files[0]).format(name=files[0].shown) if files else NO_FILE


def stands_for_work(item: Item) -> bool:
    """Whether a file that is called by a lab is all that there is of it: pictures and texts lie beside any work."""
    return not item.folder and _words(item) in (DOCUMENT, SHORTCUT, WEB_PAGE, NO_NOTEBOOK)


def _words(item: Item) -> Text:
    ending = suffix(item.name)
    for endings, words in (
        (SHORTCUTS, SHORTCUT),
        (DOCUMENTS, DOCUMENT),
        (WEB_PAGES, WEB_PAGE),
        (IMAGES, IMAGE),
    ):
        if ending in endings:
            return words
    return NO_NOTEBOOK if unmasked_name(item.name) and ending != ".json" else OTHER_FILES


def _rank(item: Item) -> int:
    return (NO_NOTEBOOK, SHORTCUT, DOCUMENT, WEB_PAGE, IMAGE, OTHER_FILES).index(_words(item))


def _unmasked(item: Item) -> Item:
    name = unmasked_name(item.name)
    if not name or not item.path or not _is_notebook(item.path):
        return item
    return replace(item, parts=(*item.parts[:-1], name), called=item.name)


def _is_notebook(path: Path) -> bool:
    """Whether the marks of a notebook are in a file; its text is searched, not parsed."""
    with path.open("rb") as file:
        # UTF-16 has a null beside each of these letters.
        data = file.read(MOST_SEARCHED).replace(b"\0", b"")
    return data.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith(b"{") and b'"cell_type"' in data
