"""``python -P -m autograder.student.ci.classroom50``: the public checks of this folder, as Classroom 50 reads them.

Writes ``result.json`` and ``release-body.md`` into the working folder, and ``status`` and ``summary`` for the job.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from autograder.student.checking.verdict import NO_GRADE
from autograder.student.ci.run import Patience, public_results
from autograder.student.course.load import installed_labs
from autograder.student.formats.classroom import classroom50_result
from autograder.student.formats.markdown import markdown_summary
from autograder.student.result import SubmissionResult
from autograder.student.text import Text, UsageError, harmless, number

# Seconds for all labs. Classroom 50 ends a job after 15 minutes, of which the libraries take some.
SECONDS = 480.0
CHECK_SECONDS = 30.0
SCALED = Text(
    ko="{closing} 점수 칸에는 정수만 들어가요({score}/{most} = {points}점).",
    en="{closing} The score is shown in whole numbers: {points} points are {score}/{most} there.",
)


def main() -> int:
    """Run the checks and leave their result; returns the exit code: 0 whatever the scores, 2 for no result."""
    try:
        committed = _committed()
        # Says what is missing before anything takes time.
        classroom50_result([], os.environ, committed)
        labs = installed_labs()
        results = []
        for result in public_results(Path.cwd(), labs, Patience(CHECK_SECONDS, SECONDS / len(labs))):
            results.append(result)
            print(harmless(f"{result.lab}: {_points(result.score, result.max_score)}"), flush=True)
        content = classroom50_result(results, os.environ, committed)
        closing = _closing(results, content)
        _write("release-body.md", markdown_summary(results, "ko", labs, closing))
        _write("result.json", json.dumps(content, ensure_ascii=False, indent=2) + "\n")
        if output := os.environ.get("GITHUB_OUTPUT"):
            with Path(output).open("a", encoding="utf-8") as file:
                file.write(f"status={_status(results)}\nsummary={_summary(results)}\n")
    except UsageError as problem:
        print(f"autograder: {harmless(problem.text.said)}", file=sys.stderr)
        return 2
    return 0


def _committed() -> datetime:
    """The committer date of the graded commit.

    Raises:
        UsageError: if this folder is no checkout.
    """
    # The checkout may be another user's, as in a container.
    command = ["git", "-c", "safe.directory=*", "show", "-s", "--format=%cI", os.environ.get("GITHUB_SHA") or "HEAD"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise UsageError(
            "git이 아는 커밋이 여기에 없어요. 학생 저장소를 체크아웃한 폴더에서 실행하세요.",
            "git knows no commit here. Run this in the checkout of the student's repository.",
        )
    return datetime.fromisoformat(done.stdout.strip())


def _write(name: str, text: str) -> None:
    """Replace a file of the working folder; a link of that name is replaced, not followed."""
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=Path.cwd(), delete=False) as file:
        file.write(text)
    # Temporary files are for their owner only.
    Path(file.name).chmod(0o644)
    Path(file.name).replace(name)


def _status(results: Sequence[SubmissionResult]) -> str:
    """Of the commit: what is not begun is no failure."""
    statuses = {exercise.status for result in results for exercise in result.exercises}
    return "failure" if statuses & {"failed", "partial"} else "success"


def _summary(results: Sequence[SubmissionResult]) -> str:
    """One line beside the commit: points, and how much is begun."""
    exercises = [exercise for result in results for exercise in result.exercises]
    begun = sum(exercise.status != "missing" for exercise in exercises)
    points = _points(sum(result.score for result in results), sum(exercise.max_score for exercise in exercises))
    return f"{points} points by public checks, {begun} of {len(exercises)} exercises begun"


def _closing(results: Sequence[SubmissionResult], content: Mapping[str, Any]) -> Text:
    score = sum(result.score for result in results)
    if score == content["score"]:
        return NO_GRADE
    return SCALED.format(closing=NO_GRADE, points=number(score), score=content["score"], most=content["max-score"])


def _points(score: float, most: float) -> str:
    return f"{number(score)} / {number(most)}"


if __name__ == "__main__":
    sys.exit(main())
