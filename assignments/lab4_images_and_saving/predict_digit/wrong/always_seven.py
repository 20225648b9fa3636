# wrong: knows only the lecture's example, always 7
# shows: predict.always_the_same
# told: predict.always_the_same
# fails: test_class_of_a_file (predict.always_the_same)
# fails: test_color_and_size (predict.always_the_same)
# fails: test_every_class (predict.always_the_same)
# fails: test_files_of_other_formats (predict.always_the_same)
# fails: test_files_of_other_sizes (predict.always_the_same)
from PIL import Image


def predict_digit(model, path):
    Image.open(path).convert("L")
    return 7
