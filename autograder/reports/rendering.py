"""The templates of the pages. Everything that comes from a submission is escaped."""

import re
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from autograder.reports.sums import provisional
from autograder.student.checking.verdict import WORDS
from autograder.student.digits import SOURCES
from autograder.student.text import Text

ISOLATION = {
    "confined": Text(ko="격리된 프로세스에서 채점", en="graded in a confined process"),
    "container": Text(ko="컨테이너에서 채점", en="graded in a container"),
    "user": Text(ko="다른 사용자의 프로세스에서 채점", en="graded in a process of another user"),
    "none": Text(ko="격리 없이 채점", en="graded without isolation"),
}

CODE = re.compile(r"`([^`\n]+)`")


def render(path: Path, template: str, language: str, **values: Any) -> None:
    """Write a page as it is made: that of a large class is not held in memory as a whole.

    Args:
        template: file name of the template.
        language: ``ko`` or ``en``, which comes first.
    """
    other = "en" if language == "ko" else "ko"
    stream = _environment().get_template(template).stream(lang=language, other=other, **values)
    stream.enable_buffering(1000)
    stream.dump(str(path), encoding="utf-8")


def coded(text: str) -> Markup:
    """Text as HTML that shows just these characters; what stands between backticks becomes code."""
    return Markup(CODE.sub(r"<code>\1</code>", str(escape(text))))


@lru_cache(maxsize=1)
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("autograder.reports"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    # Jinja's own `attr` takes a third of the time of a page.
    environment.filters["said"] = getattr
    environment.filters["points"] = lambda value: f"{round(value, 2):g}"
    environment.filters["coded"] = coded
    environment.filters["provisional"] = provisional
    environment.globals.update(words=WORDS, isolation_words=ISOLATION, digit_words=SOURCES)
    return environment
