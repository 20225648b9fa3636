# wrong: knows only the lecture's example, always 7
# shows: predict.not_asked
# told: predict.not_asked
# fails: test_class_of_a_file (predict.not_asked)
# fails: test_color_and_size (predict.not_asked)
# fails: test_every_class (predict.not_asked)
# fails: test_files_of_other_formats (predict.not_asked)
# fails: test_files_of_other_sizes (predict.not_asked)
from PIL import Image


def predict_digit(model, path):
    Image.open(path).convert("L")
    return 7
