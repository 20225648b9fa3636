"""``python -P -m autograder.student.ci``: ``run`` runs all public checks once, ``step ID`` hands one result on.

A step imports nothing but Python's own modules and takes no time.
"""

import argparse
import json
import os
import sys
import tempfile
from pathlib import Path

from autograder.student.text import UsageError, harmless


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line says; returns the exit code: 2 for wrong usage, else 0, whatever the scores."""
    parser = argparse.ArgumentParser(prog="python -P -m autograder.student.ci", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    run = commands.add_parser("run", help="run the public checks of the notebooks in this folder")
    run.add_argument("--check-seconds", type=float, default=60, help="of one check; see Patience")
    run.add_argument("--lab-seconds", type=float, default=300, help="of all checks of a lab")
    step = commands.add_parser("step", help="hand the result of an exercise on to the reporter")
    step.add_argument("id", help="the step's id")
    options = parser.parse_args(arguments)
    try:
        if options.command == "run":
            _run(options.check_seconds, options.lab_seconds)
        else:
            _step(options.id)
    except UsageError as problem:
        print(f"autograder: {harmless(problem.text.said)}", file=sys.stderr)
        return 2
    return 0


def _run(check_seconds: float, lab_seconds: float) -> None:
    """Run the checks, show the scores, and leave what the steps hand on and the summary of the job."""
    # Slow to import.
    from autograder.student.checking.verdict import ADVISORY
    from autograder.student.ci.run import Patience, public_results
    from autograder.student.ci.steps import handed_on, not_due
    from autograder.student.course.load import installed_labs
    from autograder.student.formats.markdown import markdown_summary

    labs = installed_labs()
    results = []
    for result in public_results(Path.cwd(), labs, Patience(check_seconds, lab_seconds)):
        results.append(result)
        for step in handed_on([result], labs).values():
            print(step["said"], flush=True)
    print(f"{ADVISORY.ko}\n{ADVISORY.en}")
    _results_file().write_text(json.dumps(handed_on(results, labs, not_due(labs))), encoding="utf-8")
    if summary := os.environ.get("GITHUB_STEP_SUMMARY"):
        with Path(summary).open("a", encoding="utf-8") as file:
            file.write(markdown_summary(results, "ko", labs))


def _step(name: str) -> None:
    """Write the output ``result`` of a step.

    Raises:
        UsageError: if the run has left nothing for it, or this is no step of a workflow.
    """
    output, results = os.environ.get("GITHUB_OUTPUT"), _results_file()
    if not output:
        raise UsageError(
            "환경 변수 GITHUB_OUTPUT이 없어요. GitHub Actions의 step으로 실행하세요.",
            "The environment has no GITHUB_OUTPUT. Run this as a step of GitHub Actions.",
        )
    steps = json.loads(results.read_text(encoding="utf-8")) if results.exists() else {}
    if name not in steps:
        raise UsageError(
            f"{name}의 결과가 없어요. `autograder.student.ci run` step이 먼저 끝나야 해요.",
            f"There is no result of {name}. Let the step with `autograder.student.ci run` end before.",
        )
    print(steps[name]["said"])
    with Path(output).open("a", encoding="utf-8") as file:
        file.write(f"result={steps[name]['result']}\n")


def _results_file() -> Path:
    """Where the steps of one job find it."""
    return Path(os.environ.get("RUNNER_TEMP") or tempfile.gettempdir()) / "autograder-results.json"


if __name__ == "__main__":
    sys.exit(main())
