# wrong: guesses from the file name and never looks at the picture
# shows: predict.other_class
from pathlib import Path

NAMES = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]


def predict_digit(model, path):
    stem = Path(path).stem.lower()
    for number, name in enumerate(NAMES):
        if name in stem or str(number) in stem:
            return number
    return 0
