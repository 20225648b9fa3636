# wrong: returns the PIL image, never an array
# shows: answer.not_an_array
# told: answer.not_an_array
# fails: test_shape_of_a_batch (answer.not_an_array)
# fails: test_pixels_of_the_file (answer.not_an_array)
# fails: test_color_files (answer.not_an_array)
# fails: test_files_of_any_size (answer.not_an_array)
# fails: test_gray_files (answer.not_an_array)
# fails: test_palette_files (answer.not_an_array)
# fails: test_color_files_of_each_format (answer.not_an_array)
# fails: test_files_of_other_sizes (answer.not_an_array)
# fails: test_color_file_of_another_size (answer.not_an_array)
from PIL import Image


def load_digit(path):
    img = Image.open(path)
    img = img.convert("L")
    img = img.resize((28, 28))
    return img
