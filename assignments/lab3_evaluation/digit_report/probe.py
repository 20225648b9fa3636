"""Looks the ten digits up in the student's report, whatever kind of key and row it has."""

NAMES = ("precision", "recall", "f1-score", "support")


def look_up(digit_report, y_true, y_pred):
    """The report's rows.

    Returns:
        ``answer``: the function's answer, emptied if it is a dictionary; ``rows``: digit -> values by name, a digit
        without a row left out; ``by_name``: whether the dictionary's own keys are the names of the values;
        ``with_words``: whether no digit has a row, and every digit stands within some key, as in "digit 3";
        ``shared``: whether all ten rows are one and the same object.
    """
    report = digit_report(y_true, y_pred)
    if not isinstance(report, dict):
        return {"answer": report, "rows": {}, "by_name": False, "with_words": False, "shared": False}
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
    return {"answer": {}, "rows": rows, "by_name": by_name, "with_words": with_words, "shared": shared}


def values_of(row):
    """The named values of one row; a row without names has none."""
    values = {}
    for name in NAMES:
        try:
            values[name] = row[name]
        except (KeyError, TypeError, IndexError, ValueError):
            continue
    return values
