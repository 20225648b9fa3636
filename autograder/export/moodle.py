"""Moodle's offline grading worksheet, filled, and the zip of feedback files that Moodle takes back.

Moodle writes a worksheet's headers, and the word before a participant's number, in the language of the site.
"""

import io
import re
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from html import escape
from pathlib import Path

from autograder.export.columns import column_called, guessed_column
from autograder.export.fill import Filled, fill, in_row, remark
from autograder.export.graded import GradedClass
from autograder.export.sheet import Sheet, number_in
from autograder.intake.names import key
from autograder.reports.sums import provisional
from autograder.student.course.model import Assignment
from autograder.student.formats.feedback import advice_of, lab_title, title_of
from autograder.student.result import SubmissionResult
from autograder.student.text import Text, UsageError, both, harmless, number

# Headers in English and Korean; what else may stand there is not known.
FEEDBACK = frozenset({"feedbackcomments", "피드백코멘트"})
MAXIMUM = frozenset({"maximumgrade", "최대성적"})
# Moodle divides a folder's name at underscores, and file systems forbid the others.
NOT_IN_NAMES = re.compile(r'[_<>:"/\\|?*\x00-\x1f]+')
OTHERS_COMMENT = Text("다른 사람이 쓴 의견이라 그대로 뒀어요", "comment of somebody else, left as it was")
NO_COMMENTS = Text("피드백 의견 열이 없어서 성적만 적었어요", "no column of feedback comments: grades only")
OTHER_MAXIMUM = Text(
    "Moodle의 최고 점수: {maximum}, 채점한 것의 만점: {most}. 최고 점수를 넘는 성적은 Moodle이 무시해요.",
    "maximum grade in Moodle: {maximum}; in what was graded: {most}. Moodle ignores a grade above its maximum.",
)


def as_worksheet(sheet: Sheet) -> Sheet:
    """The sheet, whose students are known by the numbers in its first column, too.

    Raises:
        UsageError: if it is no grading worksheet.
    """
    if not all(number_in(sheet.value(at, 0)) for at in sheet.students):
        raise UsageError(
            f"{sheet.path}: Moodle의 채점 워크시트가 아니에요. 첫 열에 Participant와 번호가 없는 행이 있어요. "
            "Moodle에서 오프라인 채점 워크시트(Offline grading worksheet)를 내려받거나 --format fill을 쓰세요.",
            f"{sheet.path} is no grading worksheet of Moodle: its first column does not say Participant and a number "
            "in each row. Download it in Moodle (Offline grading worksheet), or use --format fill.",
        )
    return replace(sheet, student=0, worded=True)


def fill_moodle(
    worksheet: Sheet, name: str | None, graded: GradedClass, assignments: Mapping[str, Assignment]
) -> Filled:
    """Fill the grade, and the feedback comments where there is such a column; see ``fill``.

    Moodle passes over a grade that is empty, unchanged or above the maximum, and says nothing.
    """
    column = column_called(worksheet, name) if name else guessed_column(worksheet)
    filled = fill(worksheet, column, graded)
    comments = [at for at, header in enumerate(worksheet.columns) if key(header) in FEEDBACK]
    kept = []
    for at, student in filled.rows.items() if comments else ():
        text = "".join(comment(result, assignments) for result in student.results)
        before = worksheet.value(at, comments[0])
        ours = tuple(_beginning(result, assignments) for result in student.results)
        if before.strip() and not before.startswith(ours):
            kept.append(in_row(at, student.student))
        else:
            filled.values[at, comments[0]] = text
    if kept:
        filled.remarks.append(remark(OTHERS_COMMENT, kept))
    if not comments:
        filled.remarks.append(NO_COMMENTS)
    highest = [at for at, header in enumerate(worksheet.columns) if key(header) in MAXIMUM]
    most = {worksheet.value(at, each).strip() for at in filled.rows for each in highest}
    filled.remarks += [
        OTHER_MAXIMUM.format(maximum=one, most=number(graded.most))
        for one in sorted(most)
        if one and not _same(one, graded.most)
    ]
    return filled


def comment(result: SubmissionResult, assignments: Mapping[str, Assignment]) -> str:
    """What a student reads beside the grade: HTML on one line, in both languages."""
    assignment = assignments.get(result.lab)
    lines = [
        f"<li>{_html(title_of(exercise, assignment))}: {number(exercise.score)} / {number(exercise.max_score)}"
        + "".join(f"<br>{_html(words)}" for words in advice_of(exercise, assignment))
        + (f"<br>{escape(harmless(exercise.mark.comment))}" if exercise.mark and exercise.mark.comment else "")
        + "</li>"
        for exercise in result.exercises
    ]
    reason = f"<br>{_html(result.reason)}" if result.reason else ""
    head = f"{_beginning(result, assignments)}{number(result.score)} / {number(result.max_score)}{reason}</p>"
    lines += [f"<li>{_html(one.why)}: {one.points:+g}</li>" for one in (*result.late, *result.adjustments)]
    if words := provisional(result.waiting):
        lines.append(f"<li>{_html(words)}</li>")
    return head + (f"<ul>{''.join(lines)}</ul>" if lines else "")


def feedback_zip(worksheet: Sheet, filled: Filled, pages: Path) -> bytes:
    """The zip that Moodle takes as feedback files: a folder for each participant who got a grade.

    Args:
        pages: the folder of feedback pages that ``autograder grade`` wrote.

    Raises:
        UsageError: if a page is missing.
    """
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for at, student in sorted(filled.rows.items()):
            listed = worksheet.students[at]
            name = NOT_IN_NAMES.sub(" ", listed.name).strip() or "student"
            folder = f"{name}_{number_in(worksheet.value(at, 0))}_assignfeedback_file"
            for result in student.results:
                page = pages / f"{result.submission}.html"
                if not page.is_file():
                    raise UsageError(
                        f"피드백 페이지 {page}이(가) 없어요. `autograder grade`를 다시 실행하면 새로 만들어요.",
                        f"No feedback page {page}. Run `autograder grade` again: it writes them anew.",
                    )
                called = "feedback.html" if len(student.results) == 1 else f"feedback-{result.lab or 'submission'}.html"
                # Without a date: the same pages make the same zip.
                archive.writestr(zipfile.ZipInfo(f"{folder}/{called}"), page.read_bytes(), zipfile.ZIP_DEFLATED)
    return file.getvalue()


def _beginning(result: SubmissionResult, assignments: Mapping[str, Assignment]) -> str:
    """How a comment of ours begins, so that a later one may replace it."""
    return f"<p>{_html(lab_title(result, assignments))}: "


def _html(text: Text) -> str:
    return escape(harmless(both(text)))


def _same(text: str, points: float) -> bool:
    """Whether a number in the language of the site says the same: 30, 30.00 or 30,00."""
    try:
        return float(text.replace(",", ".")) == round(points, 2)
    except ValueError:
        return False
