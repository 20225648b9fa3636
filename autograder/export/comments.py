"""Feedback as comments on the students' commits or pull requests, by GitHub's command line."""

import hashlib
import json
import os
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.export.graded import GradedClass, GradedStudent
from autograder.intake.found import Found
from autograder.intake.names import key
from autograder.intake.repositories import TOKEN, Commit, commit_of
from autograder.student.course.model import Assignment
from autograder.student.formats.markdown import markdown_summary
from autograder.student.result import SubmissionResult
from autograder.student.text import Text, UsageError

CLOSING = Text(
    ko="담당자의 채점 결과예요. 궁금한 점은 담당자에게 물어보세요.",
    en="Graded by your instructor. Ask them where something is unclear.",
)
CUT = "\n\n…\n"
# GitHub takes no comment with more characters; the mark and the cut stand in the rest.
LONGEST = 65_000
NO_GRADES = Text("{student}: 성적이 없어서 댓글이 없어요", "{student}: no grades, so no comment")
NO_CLONE = Text(
    "{student}: GitHub에서 복제한 저장소가 없어서 댓글이 없어요", "{student}: no clone from GitHub, so no comment"
)


@dataclass(frozen=True)
class Comment:
    """What one student is to read, and on which commit."""

    student: str
    commit: Commit
    body: str


def comments_for(
    found: Sequence[Found],
    graded: GradedClass,
    within: Path,
    assignments: Mapping[str, Assignment],
    language: str,
) -> tuple[list[Comment], list[Text]]:
    """A comment for each student whose files lie in a clone, and remarks on those without one.

    Labs that are not begun are left out, and so is a lab of which anything could not be judged.

    Args:
        found: the submissions in the clones, as ``autograder grade`` finds them.
        within: the folder of the clones.
        language: the one that comes first.
    """
    students = _by_names(graded.students)
    results: dict[tuple[str, Commit], list[SubmissionResult]] = {}
    remarks = []
    for one in found:
        latest = next(one.readable, None)
        commit = commit_of(latest.file.resolve(), within.resolve()) if latest and latest.file else None
        student = students.get(key(one.student))
        if commit is None or student is None:
            remarks.append((NO_GRADES if commit else NO_CLONE).format(student=one.student))
            continue
        results.setdefault((one.student, commit), []).extend(
            result for result in student.results if result.lab == one.lab and _is_told(result)
        )
    comments = [
        Comment(student, commit, _body(told, language, assignments))
        for (student, commit), told in results.items()
        if told
    ]
    return comments, list(dict.fromkeys(remarks))


def _by_names(students: Sequence[GradedStudent]) -> dict[str, GradedStudent]:
    """Each name that means one student -> that student."""
    meant: dict[str, list[GradedStudent]] = {}
    for student in students:
        for name in {key(name) for name in student.names}:
            meant.setdefault(name, []).append(student)
    return {name: those[0] for name, those in meant.items() if len(those) == 1}


def _is_told(result: SubmissionResult) -> bool:
    begun = any(exercise.status != "missing" for exercise in result.exercises)
    return not result.unjudged and (begun or result.status == "unreadable")


def _body(results: Sequence[SubmissionResult], language: str, assignments: Mapping[str, Assignment]) -> str:
    text = markdown_summary(results, language, assignments, CLOSING)
    if len(text) > LONGEST:
        text = text[:LONGEST].rpartition("\n")[0] + CUT
    return f"{text}\n{_mark(text)}\n"


def _mark(text: str) -> str:
    """Tells a second run that this was said; a reader does not see it."""
    return f"<!-- autograder {hashlib.sha256(text.encode()).hexdigest()[:16]} -->"


def post(comment: Comment, on_pull_request: bool) -> bool:
    """Post a comment, unless the same one is there; True where it was posted.

    Args:
        on_pull_request: on the commit's open pull request, where there is one.

    Raises:
        UsageError: if `gh` is missing or refuses.
    """
    place = f"repos/{comment.commit.repository}/commits/{comment.commit.sha}"
    if on_pull_request:
        numbers = [one["number"] for one in json.loads(_gh(f"{place}/pulls")) if one.get("state") == "open"]
        if numbers:
            place = f"repos/{comment.commit.repository}/issues/{numbers[0]}"
    mark = comment.body.splitlines()[-1]
    said = json.loads(_gh("--paginate", "--slurp", f"{place}/comments"))
    if any(mark in (one.get("body") or "") for page in said for one in page):
        return False
    # By standard input: what a student wrote is no argument.
    _gh("--method", "POST", f"{place}/comments", "--input", "-", given=json.dumps({"body": comment.body}))
    return True


def _gh(*words: str, given: str = "") -> str:
    token = os.environ.get(TOKEN)
    environment = os.environ | ({"GH_TOKEN": token} if token else {})
    try:
        done = subprocess.run(
            ["gh", "api", *words], input=given, env=environment, capture_output=True, text=True, check=False
        )
    except FileNotFoundError:
        raise UsageError(
            "이 컴퓨터에 `gh`가 없어요. GitHub 명령줄 도구를 설치한 다음 다시 실행하세요.",
            "There is no `gh` on this machine. Install GitHub's command line, then run this again.",
        ) from None
    if done.returncode:
        said = done.stderr.strip().splitlines() or [f"gh ended with {done.returncode}"]
        raise UsageError(
            f"GitHub가 {words[-1] if not given else words[2]} 요청을 거절했어요: {said[-1]}",
            f"GitHub refused {words[-1] if not given else words[2]}: {said[-1]}",
        )
    return done.stdout
