# wrong: saves a new black image in place of the digit
# shows: save.always_the_same
from PIL import Image


def save_digit(image, path):
    Image.new("L", (28, 28)).save(path)
