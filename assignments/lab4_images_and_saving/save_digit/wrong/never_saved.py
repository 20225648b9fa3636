# wrong: makes and returns the PIL image but never saves it
# shows: save.no_file
from PIL import Image


def save_digit(image, path):
    img = Image.fromarray(image.reshape(28, 28)).convert("L")
    return img
