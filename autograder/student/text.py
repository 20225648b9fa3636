"""A sentence in both languages, and the one error that a user may cause."""

import contextlib
import locale
import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

from autograder.student.particles import fitted, fitting

LANGUAGES = ("ko", "en")
# Of the commands to CI runners: `::error …`, `##[group]`, `##vso[…]`; a space after this breaks them.
COMMAND = re.compile(r":(?=:)|##(?=\w*(\.\w+)*\[)")


def harmless(text: str) -> str:
    """Text of a stranger's as one line that no terminal and no CI log takes for a command, wherever it is broken."""
    printable = "".join(one if one.isprintable() else " " if one.isspace() else "?" for one in text)
    return COMMAND.sub(r"\g<0> ", printable)


class UsageError(Exception):
    """Wrong usage or unusable input: one line in each language, what is wrong and how to mend it (exit code 2).

    A Korean particle behind a value is written with both its forms, as in ``을(를)``; the one that fits stays.
    """

    def __init__(self, ko: str, en: str) -> None:
        super().__init__(ko, en)
        self.text = Text(fitted(ko), en)

    @classmethod
    def of(cls, text: "Text") -> "UsageError":
        """The error that says ``text``."""
        return cls(text.ko, text.en)

    def __str__(self) -> str:
        return self.text.en

    def _render_traceback_(self) -> list[str]:
        """What IPython shows in the place of a traceback: where in our code it was raised tells a student nothing."""
        return [harmless(self.text.ko), harmless(self.text.en)]


@dataclass(frozen=True)
class Text:
    """One sentence or paragraph, in Korean and in English."""

    ko: str
    en: str

    def format(self, **facts: Any) -> "Text":
        """Fill ``{name}`` placeholders in both languages; a fact that is a ``Text`` has words for each.

        Korean particles follow their values; see ``particles``.
        """
        ko, en = (
            {name: getattr(fact, language) if isinstance(fact, Text) else fact for name, fact in facts.items()}
            for language in LANGUAGES
        )
        return Text(fitting(self.ko, ko), self.en.format(**en))

    @property
    def said(self) -> str:
        """What the terminal shows of it."""
        return self.ko if spoken() == "ko" else self.en

    def as_dict(self) -> dict[str, str]:
        """``{"ko": ..., "en": ...}``, as result files hold it."""
        return {"ko": self.ko, "en": self.en}

    @classmethod
    def read(cls, value: Any, where: str) -> "Text":
        """Read ``{ko = "...", en = "..."}``.

        Raises:
            UsageError: if a language is missing or empty.
        """
        if not isinstance(value, Mapping):
            raise UsageError(
                f'{where} 값이 올바르지 않아요. {{ko = "...", en = "..."}} 꼴이어야 해요. 받은 값: {value!r}',
                f'Invalid value for {where}. Expected {{ko = "...", en = "..."}}. Received: {value!r}',
            )
        for language in LANGUAGES:
            if not isinstance(value.get(language), str) or not value[language].strip():
                raise UsageError(
                    f"{where} 값이 올바르지 않아요. `{language}` 글이 있어야 해요. 받은 값: {value!r}",
                    f"Invalid value for {where}. Expected text in `{language}`. Received: {value!r}",
                )
        return cls(value["ko"].strip(), value["en"].strip())


_SPOKEN: ContextVar[str] = ContextVar("_SPOKEN")


@contextlib.contextmanager
def speaking(language: str) -> Iterator[None]:
    """Let the terminal speak ``ko`` or ``en`` meanwhile."""
    token = _SPOKEN.set(language)
    try:
        yield
    finally:
        _SPOKEN.reset(token)


def spoken() -> str:
    """The language of the terminal: the one that was chosen, else the locale's."""
    return _SPOKEN.get(None) or locale_language()


def locale_language() -> str:
    """The language of whoever is at the terminal: Korean, also where no locale is set; English for all others."""
    names = [os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    name = next(filter(None, names), locale.getlocale()[0] or "C").lower()
    return "ko" if name.startswith("ko") or name.split(".")[0] in ("c", "posix") else "en"


def did_you_mean(near: Sequence[str], otherwise: Text) -> Text:
    """What to do about an unknown name: offer names that are ``near`` to it; where there are none, ``otherwise``."""
    return Text("혹시 {near}인가요?", "Did you mean {near}?").format(near=" / ".join(near)) if near else otherwise


def there_are(names: Iterable[str]) -> Text:
    """All names that there are."""
    return Text("있는 이름: {names}", "There are: {names}").format(names=", ".join(names) or "-")


def both(text: Text) -> str:
    """A sentence in both languages, Korean first."""
    return f"{text.ko} · {text.en}"


def joined(texts: Sequence[Text]) -> Text:
    """Several sentences as one."""
    return Text("; ".join(one.ko for one in texts), "; ".join(one.en for one in texts))


def number(value: float) -> str:
    """Points as people write them, with two decimals at most."""
    return f"{round(value, 2):g}"
