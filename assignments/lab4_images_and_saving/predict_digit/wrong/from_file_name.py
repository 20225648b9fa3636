# wrong: guesses from the file name and never looks at the picture
# shows: predict.other_class
# told: predict.other_class
# fails: test_class_of_a_file (predict.other_class)
# fails: test_color_and_size (predict.argmax_axis)
# fails: test_every_class (predict.other_class)
# fails: test_files_of_other_formats (predict.always_the_same)
# fails: test_files_of_other_sizes (predict.other_class)
from pathlib import Path

NAMES = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]


def predict_digit(model, path):
    stem = Path(path).stem.lower()
    for number, name in enumerate(NAMES):
        if name in stem or str(number) in stem:
            return number
    return 0
