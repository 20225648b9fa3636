"""Otter's own grading in one warm process: ``otter_api.py WORK.json RESULTS.json``.

WORK.json is a list of pairs: a submission's zip, and the zip that ``autograder export --format otter`` writes. Otter is
imported once; it starts a kernel for each submission, as ``otter.api`` does. RESULTS.json gets the scores.
"""

import json
import sys
from pathlib import Path

from otter.api import grade_submission


def main() -> None:
    """See the module."""
    work, results = map(Path, sys.argv[1:])
    scores = [
        grade_submission(submission, configuration, quiet=True).total
        for submission, configuration in json.loads(work.read_text(encoding="utf-8"))
    ]
    results.write_text(json.dumps(scores), encoding="utf-8")


if __name__ == "__main__":
    main()
