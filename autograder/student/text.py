"""A sentence in both languages, and the one error that a user may cause."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from autograder.student.particles import fitting

LANGUAGES = ("ko", "en")
# Of the commands to CI runners: `::error …`, `##[group]`, `##vso[…]`; a space after this breaks them.
COMMAND = re.compile(r":(?=:)|##(?=\w*(\.\w+)*\[)")


def harmless(text: str) -> str:
    """Text of a stranger's as one line that no terminal and no CI log takes for a command, wherever it is broken."""
    printable = "".join(one if one.isprintable() else " " if one.isspace() else "?" for one in text)
    return COMMAND.sub(r"\g<0> ", printable)


class UsageError(Exception):
    """Wrong usage or unusable input: one line that says what is wrong and how to mend it (exit code 2)."""

    def _render_traceback_(self) -> list[str]:
        """What IPython shows in the place of a traceback: where in our code it was raised tells a student nothing."""
        return [harmless(line) for line in str(self).splitlines()]


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
            raise UsageError(f'Invalid value for {where}. Expected {{ko = "...", en = "..."}}. Received: {value!r}')
        for language in LANGUAGES:
            if not isinstance(value.get(language), str) or not value[language].strip():
                raise UsageError(f"Invalid value for {where}. Expected text in `{language}`. Received: {value!r}")
        return cls(value["ko"].strip(), value["en"].strip())


def both(text: Text) -> str:
    """A sentence in both languages, Korean first."""
    return f"{text.ko} · {text.en}"


def joined(texts: Sequence[Text]) -> Text:
    """Several sentences as one."""
    return Text("; ".join(one.ko for one in texts), "; ".join(one.en for one in texts))


def number(value: float) -> str:
    """Points as people write them, with two decimals at most."""
    return f"{round(value, 2):g}"
