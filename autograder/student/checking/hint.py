"""What `grader.hint` shows: one stage of an exercise's hints, HTML in notebooks and plain text elsewhere."""

from dataclasses import dataclass

from autograder.student.checking.card import BOX, GREY, QUIET, escaped
from autograder.student.course.hints import STAGES
from autograder.student.course.model import Exercise
from autograder.student.text import Text, UsageError, both

WORDS = {
    "concept": Text(ko="개념", en="the idea"),
    "place": Text(ko="살펴볼 곳", en="where to look"),
    "fix": Text(ko="고치는 방향", en="the shape of the fix"),
}
NEXT = Text(ko="다음 힌트: {more}", en="Next hint: {more}")
LAST = Text(
    ko="마지막 힌트예요. 그래도 막히면 담당자에게 물어보세요.",
    en="This is the last hint. Ask your instructor if you are still stuck.",
)
NO_HINTS = Text(ko="`{name}` 문제에는 힌트가 없어요.", en="The exercise `{name}` has no hints.")
NO_STAGE = Text(
    ko="`{name}` 문제의 힌트는 1부터 {count}까지예요. 받은 값: {stage}",
    en="The hints of `{name}` are numbered from 1 to {count}. Received: {stage}",
)


@dataclass(frozen=True, repr=False)
class Hint:
    """One stage of an exercise's hints.

    Attributes:
        stage: from 1, the most general, on.
        more: the call or command that shows the next stage, with a place ``{stage}`` for its number.
    """

    exercise: Exercise
    stage: int
    more: str

    @property
    def parts(self) -> tuple[Text, Text, Text, Text]:
        """The exercise's title, which hint this is, the hint, and how to get the next one."""
        count, hints = len(self.exercise.hints), self.exercise.hints
        word = WORDS[STAGES[self.stage - 1]]
        which = Text(f"힌트 {self.stage}/{count}: {word.ko}", f"hint {self.stage} of {count}: {word.en}")
        after = NEXT.format(more=self.more.format(stage=self.stage + 1)) if self.stage < count else LAST
        return self.exercise.title, which, hints[self.stage - 1], after

    def said(self, language: str) -> str:
        """Plain text in one language."""
        title, which, hint, after = (getattr(part, language) for part in self.parts)
        return f"{title}\n{which}\n\n  {hint}\n\n{after}"

    def __repr__(self) -> str:
        title, which, hint, after = self.parts
        return f"{both(title)}\n{both(which)}\n\n  {hint.ko}\n  {hint.en}\n\n{both(after)}"

    def _repr_html_(self) -> str:
        title, which, hint, after = self.parts
        parts = (
            f'<p style="margin:0"><strong lang="ko">{escaped(title.ko)}</strong> · '
            f'<span lang="en">{escaped(title.en)}</span></p>',
            _paragraph(which, QUIET),
            f'<p lang="ko" style="margin:8px 0 0">{escaped(hint.ko)}</p>',
            f'<p lang="en" style="margin:4px 0 8px;{QUIET}">{escaped(hint.en)}</p>',
            _paragraph(after, QUIET),
        )
        return f'<div style="{BOX.format(colour=GREY)}">{"".join(parts)}</div>'


def hint_of(exercise: Exercise, stage: int, more: str) -> Hint:
    """A stage of an exercise's hints; see ``Hint``.

    Raises:
        UsageError: if the exercise has no hints, or none of that number.
    """
    count = len(exercise.hints)
    if not count or isinstance(stage, bool) or not isinstance(stage, int) or not 1 <= stage <= count:
        said = NO_STAGE if count else NO_HINTS
        raise UsageError.of(said.format(name=exercise.name, count=count, stage=repr(stage)))
    return Hint(exercise, stage, more)


def _paragraph(text: Text, style: str) -> str:
    return (
        f'<p style="margin:0;{style}"><span lang="ko">{escaped(text.ko)}</span> · '
        f'<span lang="en">{escaped(text.en)}</span></p>'
    )
