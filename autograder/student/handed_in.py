"""When a submission was handed in, held against its deadline, as result files and pages say it."""

from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

from autograder.student.text import LANGUAGES, Text

# Source of a time, the surest first -> what it is called. The times of the last two can be chosen by the student.
SOURCES = {
    "table": Text(ko="담당자가 준 표", en="the instructor's table"),
    "gradescope": Text(ko="Gradescope", en="Gradescope"),
    "moodle": Text(ko="Moodle", en="Moodle"),
    "canvas": Text(ko="늦은 파일에 붙는 Canvas의 LATE 표시", en="Canvas, which marks late files LATE"),
    "push": Text(ko="GitHub에 push한 시각", en="the push to GitHub"),
    "commit": Text(
        ko="커밋 시각, 학생이 바꿀 수 있어 증명되지 않음", en="the commit, which its author dates: unproven"
    ),
    "file": Text(
        ko="파일 시각, 누구나 바꿀 수 있어 증명되지 않음", en="the file's time, which anybody can set: unproven"
    ),
}
UNPROVEN = frozenset({"commit", "file"})

ON_TIME = Text(ko="마감({deadline}) 전에 냈어요{details}.", en="Handed in before the deadline of {deadline}{details}.")
GRACE = Text(
    ko="마감({deadline})보다 {by} 늦었지만 유예 시간 안에 냈어요{details}.",
    en="Handed in {by} after the deadline of {deadline}, within the hours of grace{details}.",
)
LATE = Text(
    ko="마감({deadline})보다 {by} 늦게 냈어요{details}.",
    en="Handed in {by} after the deadline of {deadline}{details}.",
)
LATE_BY_MARK = Text(
    ko="마감({deadline})보다 늦게 냈어요{details}. 얼마나 늦었는지는 알 수 없어 하루로 계산했어요.",
    en="Handed in after the deadline of {deadline}{details}. By how much is not known; it counts as one day.",
)
NOT_KNOWN = Text(
    ko="언제 냈는지 알 수 없어 늦은 제출로 계산하지 않았어요(마감 {deadline}).",
    en="When this was handed in is not known, so it does not count as late (deadline {deadline}).",
)
AT = Text(ko="제출 {at}", en="at {at}")
SOURCE = Text(ko="출처: {source}", en="source: {source}")
EXTENDED = Text(ko=" 마감을 연장받았어요: {why}", en=" The deadline was extended: {why}")
EARLIER = Text(
    ko=" 마감 전에 낸 {name} 파일도 있지만, 작성한 내용이 있는 가장 나중 파일을 채점해요.",
    en=" {name} was handed in on time; the latest file with work in it is graded all the same.",
)
# The largest unit first, with its seconds.
UNITS = ((86_400, "일", "day"), (3_600, "시간", "hour"), (60, "분", "minute"), (1, "초", "second"))


@dataclass(frozen=True)
class HandedIn:
    """When a submission was handed in.

    Attributes:
        deadline: that held for this student, ISO 8601.
        source: one of ``SOURCES``; empty where nothing is known.
        at: ISO 8601, in the offset of the deadline; empty where the source gives no time.
        seconds: after the deadline, 0 for on time; None where they are not known.
        days: that count as late: started ones, after the hours of grace.
        extension: why the deadline is later than the class's; empty where it is the class's.
        earlier: another file of this student that was handed in on time; empty for none.
    """

    deadline: str
    source: str = ""
    at: str = ""
    seconds: int | None = None
    days: int = 0
    extension: str = ""
    earlier: str = ""

    @property
    def is_proven(self) -> bool:
        """Whether the student could not choose the time."""
        return bool(self.source) and self.source not in UNPROVEN

    @property
    def is_told(self) -> bool:
        """Whether an instructor should know: it is late, or nothing says when it was handed in."""
        return self.seconds != 0

    @property
    def words(self) -> Text:
        """What pages and tables say of it."""
        details = [AT.format(at=shown_time(self.at))] if self.at else []
        details += [SOURCE.format(source=SOURCES[self.source])] if self.source else []
        ko, en = (", ".join(getattr(one, language) for one in details) for language in LANGUAGES)
        sentence = self._sentence().format(
            deadline=shown_time(self.deadline),
            by=shown_span(self.seconds or 0),
            details=Text(f" ({ko})", f" ({en})") if details else "",
        )
        extended = EXTENDED.format(why=self.extension) if self.extension else Text("", "")
        earlier = EARLIER.format(name=self.earlier) if self.earlier else Text("", "")
        return Text(sentence.ko + extended.ko + earlier.ko, sentence.en + extended.en + earlier.en)

    def _sentence(self) -> Text:
        if self.days:
            return LATE_BY_MARK if self.seconds is None else LATE
        if self.seconds is None:
            return NOT_KNOWN
        return GRACE if self.seconds else ON_TIME

    def as_dict(self) -> dict[str, Any]:
        """The part of the result file."""
        return {**asdict(self), "proven": self.is_proven, "words": self.words.as_dict()}

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> "HandedIn":
        """Read what ``as_dict`` wrote."""
        return cls(**{name: value for name, value in data.items() if name not in ("proven", "words")})


def shown_time(text: str) -> str:
    """An ISO time as people read it: without seconds, with its offset from UTC."""
    at = datetime.fromisoformat(text)
    hours = (at.utcoffset() or timedelta()).total_seconds() / 3600
    return f"{at:%Y-%m-%d %H:%M} UTC{hours:+g}"


def shown_span(seconds: int) -> Text:
    """A span by its two largest units: ``1 day 3 hours``."""
    ko, en = [], []
    for size, korean, english in UNITS:
        count, seconds = divmod(seconds, size)
        if count:
            ko.append(f"{count}{korean}")
            en.append(f"{count} {english}{'' if count == 1 else 's'}")
    return Text(" ".join(ko[:2]), " ".join(en[:2]))
