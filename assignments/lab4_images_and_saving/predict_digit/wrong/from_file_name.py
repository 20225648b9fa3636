# wrong: guesses from the file name and never looks at the picture
# shows: predict.not_asked
# told: predict.not_asked
# fails: test_class_of_a_file (predict.not_asked)
# fails: test_color_and_size (predict.not_asked)
# fails: test_every_class (predict.not_asked)
# fails: test_files_of_other_formats (predict.not_asked)
# fails: test_files_of_other_sizes (predict.not_asked)
from pathlib import Path

NAMES = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]


def predict_digit(model, path):
    stem = Path(path).stem.lower()
    for number, name in enumerate(NAMES):
        if name in stem or str(number) in stem:
            return number
    return 0
