"""A class's repositories: the list that is read, what is cloned, and whom feedback reaches."""

import os
import subprocess

import pytest
from click.testing import CliRunner
from github_stand_in import GitHub
from graded_class import LAB, TOY, Student, write_class

from autograder.cli import main
from autograder.intake import repositories
from autograder.intake.repositories import Repository, commit_of, read_repositories
from autograder.student.text import Text, UsageError

SECRET = "github_pat_11SECRET"
SCRIPT = {f"{LAB}.py": "def print_sorted(words):\n    print(words)\n"}


@pytest.fixture
def github(tmp_path, monkeypatch):
    """A GitHub whose git and `gh` this process finds, too."""
    github = GitHub(tmp_path / "stand-in")
    for name, value in github.environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("CLASS_TOKEN", raising=False)
    return github


def listed(folder, text, encoding="utf-8"):
    """A roster's file."""
    path = folder / "roster.csv"
    path.write_bytes(text.encode(encoding))
    return path


def run(*words, code=0):
    """A command of `autograder`; returns what it printed, errors too."""
    done = CliRunner().invoke(main, [str(word) for word in words])
    assert done.exit_code == code, done.output
    return done.output


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949"])
def test_a_roster_with_a_column_of_repositories_is_the_list(tmp_path, encoding, monkeypatch):
    """Short names and addresses; who has none is kept; blank lines are nobody."""
    monkeypatch.delenv("GITHUB_SERVER_URL", raising=False)
    text = "학번;이름;저장소\n00123;김하늘;our-class/kim\n;;\n00124;이바다;git@github.com:lee/labs.git\n00125;박구름;\n"
    assert read_repositories(listed(tmp_path, text, encoding)) == [
        Repository("00123", "https://github.com/our-class/kim"),
        Repository("00124", "git@github.com:lee/labs.git"),
        Repository("00125", ""),
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("id,name\n1,kim\n", "needs one column"),
        ("repository\na/b\n", "needs one column"),
        ("id,repository,저장소\n1,a/b,a/c\n", "needs one column"),
        ("id,repository\n1,a/b\n1,a/c\n", "line 3: 1 is there twice"),
        ("id,repository\n,a/b\n", "line 2: no student"),
        ("id,repository\n../x,a/b\n", "line 2: no student"),
        ("id,repository\n1,kim\n", "line 2: kim is no repository"),
        ("id,repository\n1,--upload-pack=touch x\n", "is no repository"),
        ("id,repository\n1,http://github.com/a/b\n", "is no repository"),
        ("id,repository\n1,\n", "names no repository"),
        ("", "needs one column"),
    ],
)
def test_a_list_that_cannot_be_used_is_one_line(tmp_path, text, words):
    """The file, the line and the cure; nothing is cloned."""
    path = listed(tmp_path, text)
    assert words in run("collect", path, "--out", tmp_path / "class", code=2)
    assert not (tmp_path / "class").exists()
    with pytest.raises(UsageError, match="Cannot read the roster"):
        read_repositories(tmp_path / "none.csv")


def test_clones_are_whole_or_as_they_were(github, tmp_path):
    """A second run brings the newest commit; where cloning fails, the earlier clone stays; nothing is left over."""
    github.push("our/kim", SCRIPT)
    path = listed(tmp_path, "id,repository\n2026-1,our/kim\n2026-2,\n")
    out = tmp_path / "class"
    said = run("collect", path, "--out", out)
    assert "2026-2: the list names no repository" in said
    assert "1 of 2 repositories" in said
    clone = out / "class-submissions" / "class-2026-1"
    newest = github.push("our/kim", {"new.py": ""})
    run("collect", path, "--out", out)
    assert commit_of(clone / "new.py", out).sha == newest
    (github.folder / "our" / "kim.git").rename(tmp_path / "away")
    assert "2026-1: not cloned" in run("collect", path, "--out", out, code=1)
    assert (clone / "new.py").exists()
    assert [one.name for one in out.iterdir()] == ["class-submissions"]


def test_the_token_goes_to_the_classs_server_only(monkeypatch):
    """Git gets it as the password of GitHub, and for no other address; no argument holds it."""
    monkeypatch.setenv("CLASS_TOKEN", SECRET)
    monkeypatch.setenv("GITHUB_SERVER_URL", "https://github.com")
    settings = repositories._settings()
    assert SECRET not in " ".join(settings)
    for host, given in (("github.com", True), ("evil.example", False), ("github.com.evil.example", False)):
        asked = subprocess.run(
            ["git", *settings, "credential", "fill"],
            input=f"protocol=https\nhost={host}\n\n",
            env=repositories._environment() | {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_ASKPASS": "false"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert (f"password={SECRET}" in asked.stdout) == given
    monkeypatch.setenv("GIT_TRACE_CURL", "1")
    assert "GIT_TRACE_CURL" not in repositories._environment()


def test_feedback_reaches_only_whom_it_is_for(github, graded, tmp_path):
    """By the roster's numbers; a student without grades or without a clone from GitHub gets a remark, no comment."""
    for name in ("kim", "lee", "choi"):
        github.push(f"our/{name}", SCRIPT)
    path = listed(tmp_path, "id,repository\n101,our/kim\n102,our/lee\n103,our/choi\n")
    out = tmp_path / "class"
    run("collect", path, "--out", out)
    elsewhere = out / "class-submissions" / "class-104"
    elsewhere.mkdir()
    (elsewhere / f"{LAB}.py").write_text(SCRIPT[f"{LAB}.py"])
    folder = graded(
        [Student("101", 7), Student("103", None), Student("104", 3)], roster="id,name\n101,Kim\n103,Choi\n104,Park\n"
    )
    before = run("comment", folder, out, "--course", TOY, "--dry-run")
    assert "101: comment to be posted, our/kim@" in before
    assert github.calls == []
    said = run("comment", folder, out, "--course", TOY)
    assert "101: comment posted" in said
    assert "102: no grades, so no comment" in said
    assert "104: no clone from GitHub, so no comment" in said
    # Of 103 nothing could be judged: the grader's fault is no feedback.
    assert [place.split("/")[2] for place in github.comments] == ["kim"]


def test_a_comment_fits_and_carries_no_commands(github, tmp_path):
    """GitHub takes 65,536 characters; what a student wrote mentions nobody and links nowhere."""
    github.push("our/kim", SCRIPT)
    run("collect", listed(tmp_path, "id,repository\nkim,our/kim\n"), "--out", tmp_path / "class")
    hostile = "@everyone #1 <script> https://evil.example "
    for times in (1, 3000):
        message = Text(ko=hostile * times, en=hostile * times)
        folder = write_class(tmp_path / f"graded{times}", [Student("kim", 7)], message=message)
        run("comment", folder, tmp_path / "class", "--course", TOY, "--lang", "en")
    [[short, cut]] = github.comments.values()
    assert "everyone" in short
    assert not any(sign in short + cut for sign in ("@everyone", "<script>", "https://evil"))
    assert len(cut) < 65_536
    # Whole lines are left out: half of one could end within an escape.
    assert cut.rstrip().rpartition("\n")[0].endswith("…\n")


def test_what_github_refuses_is_said_and_the_others_are_told(github, graded, tmp_path):
    """One line for the student whose comment failed, and exit 1; a missing `gh` is said, too."""
    for name in ("kim", "lee"):
        github.push(f"our/{name}", SCRIPT)
    run("collect", listed(tmp_path, "id,repository\nkim,our/kim\nlee,our/lee\n"), "--out", tmp_path / "class")
    folder = graded([Student("kim", 7), Student("lee", 7)])
    source = (github.programs / "gh").read_text()
    refusal = 'if "POST" in sys.argv and "our/kim" in " ".join(sys.argv): sys.exit("gh: Not Found (HTTP 404)")\n'
    (github.programs / "gh").write_text(source.replace("words = sys", f"{refusal}words = sys"))
    said = run("comment", folder, tmp_path / "class", "--course", TOY, code=1)
    assert "kim: GitHub refused" in said
    assert "HTTP 404" in said
    assert "lee: comment posted" in said
    (github.programs / "gh").unlink()
    assert "Install GitHub's command line" in run("comment", folder, tmp_path / "class", "--course", TOY, code=1)


def test_the_commit_is_the_clones_own(github, tmp_path):
    """A file outside of clones has none; a folder above the class is not looked at."""
    github.git("init", "--quiet", tmp_path)
    (tmp_path / "class" / "kim").mkdir(parents=True)
    file = tmp_path / "class" / "kim" / "a.py"
    file.write_text("")
    assert commit_of(file, tmp_path / "class") is None
