"""On paper: what 100,000 submissions cost, and what would be the first bottleneck. Every figure is from a run."""

from typing import Any

from chart import LABS

SUBMISSIONS = 100_000
# `autograder grade --jobs` takes no more.
MOST_JOBS = 64
KINDS = ("perfect", "typical", "commented")
# The bottleneck is looked for where most hand-ins are.
LAB, KIND = "lab2_mnist_cnn", "typical"


def section(results: dict[str, Any]) -> str:
    """The calculation, as Markdown."""
    rows = results["rows"]
    lines = [
        f"From {results['machine']['commit']}, {results['machine']['date']}, {results['machine']['processor']}.",
        "",
    ]
    lines += [
        "| core-hours of 100,000 students | perfect | typical | untouched but for a comment | typical, `otter run` |"
    ]
    lines += ["|---|---:|---:|---:|---:|"]
    for lab, name in LABS.items():
        ours = [_hours(one) if (one := _each(rows, lab, kind)) else "" for kind in KINDS]
        otter = rows.get(f"otter-run {lab} typical")
        lines.append(
            f"| {name} | {' | '.join(ours)} | {_hours(otter['processor'] / otter['count']) if otter else ''} |"
        )
    each = _each(rows, LAB, KIND)
    many = rows.get(f"ours-all {LAB} {KIND}")
    if each and many and results["coordinator"]:
        lines += ["", *_bottleneck(each, _memory(rows, results["machine"]["cores"]), results["coordinator"])]
    return "\n".join(lines)


def _each(rows: dict[str, Any], lab: str, kind: str) -> float | None:
    """Processor seconds of one hand-in, start-up left out; None where the rows for it are not measured."""
    row, start, commented = (rows.get(f"ours-one {lab} {one}") for one in (kind, "start", "commented"))
    if not row or not start or not commented or commented["count"] < 2:
        return None
    # A class of one untouched hand-in holds that one and the start-up.
    untouched = (commented["processor"] - start["processor"]) / (commented["count"] - 1)
    return max(0.0, row["processor"] - start["processor"] + untouched) / row["count"]


def _memory(rows: dict[str, Any], cores: int) -> float:
    """Bytes that one more checker and its student's process take."""
    one, many = (rows[f"{runner} {LAB} {KIND}"]["memory"] for runner in ("ours-one", "ours-all"))
    return max(0, many - one) / max(1, cores - 1)


def _bottleneck(each: float, memory: float, coordinator: dict[str, Any]) -> list[str]:
    few, many = sorted(map(int, coordinator["sizes"]))
    sizes = (coordinator["sizes"][str(size)] for size in (few, many))
    small, large = ({name: seconds * 1000 for name, seconds in size.items()} for size in sizes)
    own, written = coordinator["own"], large["record"] / 1000
    grading = each - own
    # Cores that are kept busy before the one process is, and before the one file is.
    feeds, writes = grading / own, grading / written
    busy = min(feeds, writes)
    hours = SUBMISSIONS * grading / busy / 3600
    pages, again = (SUBMISSIONS * large[name] / 1000 / 60 for name in ("pages", "again"))
    first = "the coordinator" if feeds < writes else "`gradebook.sqlite`"
    return [
        f"**The first bottleneck is {first}, busy all the time at {busy:.0f} cores.** For typical hand-ins of lab2:",
        "",
        f"- One hand-in takes {grading:.2f} s of processor to grade, and {own * 1000:.0f} ms of the "
        f"coordinator, which is one process with one interpreter lock: it can keep {feeds:.0f} cores busy.",
        f"- Its write into `gradebook.sqlite` takes {large['record']:.1f} ms: enough for {writes:.0f} cores.",
        f"- On {busy:.0f} cores 100,000 take {hours:.1f} hours. One machine ends at `--jobs {MOST_JOBS}`; others come "
        "by `--scheduler`.",
        f"- Its page and result file take {small['pages']:.1f} ms in a class of {few:,}, {large['pages']:.1f} in one "
        f"of {many:,}. One process makes them at the end: {pages:.0f} minutes for 100,000, and {again:.1f} for a run "
        "after that which changes nothing.",
        f"- One checker more, with its student's process, takes {memory / 2**20:.0f} MB: "
        f"{MOST_JOBS} of them {MOST_JOBS * memory / 2**30:.0f} GiB.",
    ]


def _hours(seconds: float) -> str:
    """Core-hours of all submissions, from seconds of one."""
    return f"{seconds * SUBMISSIONS / 3600:,.0f}"
