"""JUnit XML and CTRF: valid, whole, and safe whatever a student wrote."""

import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from graded_class import FAILED, LAB, PASSED, Student, check
from jsonschema import Draft7Validator

from autograder.student.formats.ctrf import ctrf
from autograder.student.formats.junit import junit
from autograder.student.result import ExerciseResult, SubmissionResult
from autograder.student.text import Text

SCHEMA = json.loads((Path(__file__).parent / "formats" / "ctrf.schema.json").read_text(encoding="utf-8"))
EVIL = Text(ko="제어\x00\x1b[31m\ud800\ufffe\n::error::x ]]> <b>", en='\x08::notice::y & "q" \'')
STATUSES = ("passed", "failed", "missing", "unchecked", "error")


def every_status():
    """A result with one check of each status, some hidden."""
    checks = tuple(check(status, EVIL, f"test_{status}", "hidden" if at % 2 else "public")
                   for at, status in enumerate(STATUSES))  # fmt: skip
    exercises = (ExerciseResult(PASSED, 4, checks[:1]), ExerciseResult(FAILED, 6, checks))
    return SubmissionResult(f"김\x01철수.{LAB}", "김\x01철수", LAB, "graded", "confined", 10, exercises)


def not_graded(status):
    """A result without exercises."""
    return SubmissionResult("lee", "lee", "", status, "none", 0, (), Text(ko="노트북이 없어요", en="No notebook"))


RESULTS = (every_status(), not_graded("unreadable"), not_graded("error"))


def test_junit_has_its_structure():
    """testsuites, testsuite with properties first, testcase with at most one outcome; the counts are true."""
    root = ElementTree.fromstring(junit(RESULTS))
    assert root.tag == "testsuites"
    for suite in root:
        assert suite.tag == "testsuite"
        assert set(suite.keys()) == {"name", "tests", "failures", "errors", "skipped", "time"}
        assert [one.tag for one in suite] == ["properties"] + ["testcase"] * int(suite.get("tests"))
        outcomes = [[one.tag for one in case] for case in suite.iter("testcase")]
        assert all(len(one) <= 1 for one in outcomes)
        for count, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
            assert int(suite.get(count)) == outcomes.count([tag])
            assert int(root.get(count)) == sum(int(one.get(count)) for one in root)
        assert all(set(case.keys()) == {"classname", "name", "time"} for case in suite.iter("testcase"))
        assert all(set(one.keys()) == {"message", "type"} for case in suite.iter("testcase") for one in case)


def test_junit_says_whose_fault_it_is():
    """A failure is the student's, an error the grader's; what was not written or waits is skipped."""
    root = ElementTree.fromstring(junit(RESULTS))
    outcomes = {case.get("name"): [one.tag for one in case] for case in root[1].iter("testcase")}
    wanted = [[], ["failure"], ["skipped"], ["skipped"], ["error"]]
    assert outcomes == {f"test_{status}": tags for status, tags in zip(STATUSES, wanted, strict=True)}
    assert [case.get("classname") for case in root[1].iter("testcase")] == [f"{LAB}.{FAILED}"] * 5
    said = {one.get("name"): one.get("value") for one in root[1].iter("property")}
    assert (said["score"], said["max_score"], said["lab"]) == ("1.2", "6", LAB)
    assert [[one.tag for one in suite.iter() if one.tag in ("failure", "error")] for suite in root[2:]] == [
        ["failure"],
        ["error"],
    ]


def test_no_control_character_and_no_command_reaches_a_log():
    """XML forbids the first; a runner that shows the file would follow the second."""
    for text in (junit(RESULTS).decode(), ctrf(RESULTS).decode()):
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]", text)
        assert "::" not in text


def test_ctrf_is_valid():
    """The format's own schema accepts it, and refuses another."""
    report = json.loads(ctrf(RESULTS))
    validator = Draft7Validator(SCHEMA)
    assert list(validator.iter_errors(report)) == []
    report["results"]["tests"][0]["status"] = "missing"
    assert list(validator.iter_errors(report))


def test_ctrf_counts_and_points():
    """The summary is the sum of the tests; points stand in `extra`."""
    results = json.loads(ctrf(RESULTS))["results"]
    summary, tests = results["summary"], results["tests"]
    assert [test["status"] for test in tests[1:6]] == ["passed", "failed", "skipped", "pending", "other"]
    assert summary["tests"] == len(tests) == 8
    for status in ("passed", "failed", "skipped", "pending", "other"):
        assert summary[status] == [test["status"] for test in tests].count(status)
    assert sum(test["extra"]["points"] for test in tests) == pytest.approx(5.2)
    assert tests[6]["suite"] == ["lee"]


@pytest.mark.parametrize(
    ("form", "suffix", "parse"), [("junit", ".xml", ElementTree.fromstring), ("ctrf", ".json", json.loads)]
)
def test_one_file_for_the_class_or_one_for_each_submission(graded, export, tmp_path, form, suffix, parse):
    """OUT with the suffix is one file; another OUT is a folder with a file of each submission."""
    folder = graded([Student("kim"), Student("lee", 4)])
    export(tmp_path / f"all{suffix}", "--format", form, "--from", folder)
    export(tmp_path / "each", "--format", form, "--from", folder, "--lab", LAB)
    names = [path.name for path in sorted((tmp_path / "each").iterdir())]
    assert names == [f"{student}.{LAB}{suffix}" for student in ("kim", "lee")]
    for path in (tmp_path / f"all{suffix}", *(tmp_path / "each").iterdir()):
        parse(path.read_bytes())
    assert "does not read --into" in export("o", "--format", form, "--from", folder, "--into", "x", code=2)
