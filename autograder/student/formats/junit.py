"""JUnit XML: what CI servers read of tests."""

from collections.abc import Sequence
from xml.etree import ElementTree

from autograder.student.formats.feedback import Entry, entries_of
from autograder.student.result import SubmissionResult
from autograder.student.text import harmless, number

# Status of a check -> the element that says so. What the grader could not judge is `error`, never `failure`.
ELEMENTS = {"failed": "failure", "error": "error", "missing": "skipped", "unchecked": "skipped"}
COUNTS = {"failures": "failure", "errors": "error", "skipped": "skipped"}


def junit(results: Sequence[SubmissionResult]) -> bytes:
    """One file: a suite for each exercise of each submission, with its points as properties; durations are not kept."""
    root = ElementTree.Element("testsuites", name="autograder")
    for result in results:
        exercises: dict[str, list[Entry]] = {}
        for entry in entries_of(result):
            exercises.setdefault(entry.exercise, []).append(entry)
        for name, entries in exercises.items():
            root.append(_suite(result, name, entries))
    for count in ("tests", *COUNTS):
        root.set(count, str(sum(int(suite.get(count, "0")) for suite in root)))
    root.set("time", "0")
    ElementTree.indent(root)
    text: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return text + b"\n"


def _suite(result: SubmissionResult, exercise: str, entries: Sequence[Entry]) -> ElementTree.Element:
    suite = ElementTree.Element("testsuite", name=harmless(".".join(filter(None, (result.submission, exercise)))))
    properties = ElementTree.SubElement(suite, "properties")
    said = {
        "student": result.student,
        "lab": result.lab,
        "score": number(float(sum(entry.earned for entry in entries))),
        "max_score": number(float(sum(entry.points for entry in entries))),
        "isolation": result.isolation,
    }
    for name, value in said.items():
        ElementTree.SubElement(properties, "property", name=name, value=harmless(value))
    for entry in entries:
        case = ElementTree.SubElement(suite, "testcase", name=entry.name, time="0")
        case.set("classname", ".".join(filter(None, (entry.lab, entry.exercise))) or entry.name)
        if element := ELEMENTS.get(entry.status):
            ElementTree.SubElement(case, element, message=entry.text or entry.code, type=entry.code)
    suite.set("tests", str(len(entries)))
    for count, element in COUNTS.items():
        suite.set(count, str(len(suite.findall(f"testcase/{element}"))))
    suite.set("time", "0")
    return suite
