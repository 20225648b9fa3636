"""Looks the ten digits up in the student's report, whatever kind of key and row it has."""

import inspect
import re
import sys

NAMES = ("precision", "recall", "f1-score", "support")
F1_NAMES = ("f1-score", "f1", "f1_score", "F1")
# A digit alone, as in "digit 3", "3.0" or 3.0.
DIGIT = re.compile(r"(?<!\d)(\d)(?:\.0)?(?!\d)")


def look_up(digit_report, y_true, y_pred):
    """The report's rows.

    Returns:
        ``answer``: the function's answer, emptied if it is a dictionary; ``rows``: digit -> values by name, a digit
        without a row left out; ``by_name``: whether the dictionary's own keys are the names of the values;
        ``with_words``: whether no digit has a row, and every digit stands within some key, as in "digit 3";
        ``shared``: whether all ten rows are one and the same object; ``in_other_form``: like ``rows``, of a report that
        has its ten rows in another form.
    """
    report = digit_report(y_true, y_pred)
    if not isinstance(report, dict):
        nothing = {"rows": {}, "by_name": False, "with_words": False, "shared": False}
        return {"answer": report, **nothing, "in_other_form": in_other_form(report)}
    rows, objects = {}, []
    for digit in range(10):
        for key in (digit, str(digit)):
            if key in report:
                rows[digit] = values_of(report[key])
                objects.append(report[key])
                break
    texts = [key for key in report if isinstance(key, str)]
    with_words = not rows and all(any(str(digit) in text for text in texts) for digit in range(10))
    shared = len(objects) == 10 and all(one is objects[0] for one in objects)
    by_name = "precision" in report
    complete = len(rows) == 10 and all(len(row) == len(NAMES) for row in rows.values())
    other = {} if complete or shared else in_other_form(report)
    return {
        "answer": {},
        "rows": rows,
        "by_name": by_name,
        "with_words": with_words,
        "shared": shared,
        "in_other_form": other,
    }


def values_of(row):
    """The named values of one row; a row without names has none."""
    values = {}
    for name in NAMES:
        try:
            values[name] = row[name]
        except (KeyError, TypeError, IndexError, ValueError):
            continue
    return values


def in_other_form(report):
    """Ten rows of values by name, of a list, of names with digits under them, or with other keys; else nothing."""
    try:
        if isinstance(report, dict) and "precision" in report:
            columns = {name: by_digit(column) for name, column in report.items() if isinstance(column, dict)}
            rows = {digit: {name: columns[name][digit] for name in columns} for digit in range(10)}
        elif isinstance(report, dict):
            rows = by_digit(report)
        else:
            rows = dict(enumerate(report)) if isinstance(report, list | tuple) else {}
        rows = {digit: values_in_other_form(rows[digit]) for digit in range(10)}
    except (KeyError, TypeError, ValueError):
        return {}
    return rows if all(len(row) >= 3 for row in rows.values()) else {}


def by_digit(rows):
    """Digit -> value, of a dictionary whose keys show one digit each."""
    found = [(DIGIT.findall(str(key)), value) for key, value in rows.items()]
    digits = [int(shown[0]) for shown, _ in found if len(shown) == 1]
    # Where two keys show the same digit, neither is known to be its row.
    return {int(shown[0]): value for shown, value in found if len(shown) == 1 and digits.count(int(shown[0])) == 1}


def values_in_other_form(row):
    """The values of a row without names in their order, or by names of which F1's is spelled otherwise."""
    if isinstance(row, list | tuple):
        return dict(zip(NAMES, row, strict=False))
    values = values_of(row)
    for name in F1_NAMES:
        if isinstance(row, dict) and name in row:
            values.setdefault("f1-score", row[name])
    return values


def reads_text(digit_report, y_true, y_pred):
    """Whether the report is another one where the text of classification_report shows more decimal places."""
    from sklearn.metrics import classification_report

    written = inspect.unwrap(classification_report)
    short, kept = look_up(digit_report, y_true, y_pred), written.__kwdefaults__
    written.__kwdefaults__ = {**kept, "digits": 6}
    try:
        return repr(look_up(digit_report, y_true, y_pred)) != repr(short)
    finally:
        written.__kwdefaults__ = kept


def sums_along_axes(digit_report, y_true, y_pred):
    """Whether NumPy adds up a (10, 10) array along each of its axes while the report is made."""
    axes = set()

    def watch(frame, event, _):
        # NumPy's own functions: np.sum(a, axis) and, called by a.sum(axis), _sum(a, axis).
        if event == "call" and frame.f_code.co_name in ("sum", "_sum"):
            known = frame.f_locals
            if getattr(known.get("a"), "shape", None) == (10, 10) and isinstance(known.get("axis"), int):
                axes.add(known["axis"] % 2)

    before = sys.getprofile()
    sys.setprofile(watch)
    try:
        digit_report(y_true, y_pred)
    finally:
        sys.setprofile(before)
    return len(axes) == 2
