# wrong: the format of a .jpg file is taken from a table with a slip in it
# shows: save.other_format
# told: save.other_format
# fails: test_ending_decides_the_format (save.other_format)
# fails: test_other_digits_as_jpeg (save.other_format)
from PIL import Image

FORMAT = {"png": "PNG", "bmp": "BMP", "jpg": "BMP"}


def save_digit(image, path):
    ending = str(path).rsplit(".", 1)[-1]
    Image.fromarray(image.reshape(28, 28)).save(path, FORMAT[ending])
