"""CTRF: the Common Test Report Format, JSON."""

import json
from collections import Counter
from collections.abc import Sequence
from typing import Any

from autograder.student.formats.feedback import Entry, entries_of
from autograder.student.result import SubmissionResult
from autograder.student.text import harmless

# The version of the format that the test holds this module to.
VERSION = "1.0.0"
# `pending` waits for another check; `other` could not be judged.
STATUS = {"passed": "passed", "failed": "failed", "missing": "skipped", "unchecked": "pending", "error": "other"}


def ctrf(results: Sequence[SubmissionResult]) -> bytes:
    """One file: a test for each check of each submission. Times are 0, since a gradebook keeps none."""
    tests = [_test(result, entry) for result in results for entry in entries_of(result)]
    counts = Counter(test["status"] for test in tests)
    summary = {"tests": len(tests)} | {status: counts[status] for status in sorted(set(STATUS.values()))}
    report = {
        "reportFormat": "CTRF",
        "specVersion": VERSION,
        "generatedBy": "autograder",
        "results": {
            "tool": {"name": "autograder"},
            "summary": summary | {"start": 0, "stop": 0},
            "tests": tests,
        },
    }
    return (json.dumps(report, ensure_ascii=False, indent=2) + "\n").encode()


def _test(result: SubmissionResult, entry: Entry) -> dict[str, Any]:
    suite = [harmless(name) for name in (result.submission, entry.lab, entry.exercise) if name]
    extra = {"points": float(entry.earned), "max_points": float(entry.points), "student": harmless(result.student)}
    test = {
        "name": entry.name,
        "status": STATUS[entry.status],
        "duration": 0,
        "suite": suite,
        "rawStatus": entry.status,
        "extra": extra | {"visibility": entry.visibility, "code": entry.code},
    }
    return test | ({"message": entry.text} if entry.text else {})
