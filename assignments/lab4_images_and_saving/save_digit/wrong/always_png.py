# wrong: writes PNG, whatever the ending of the path says
# shows: save.other_format
from PIL import Image


def save_digit(image, path):
    Image.fromarray(image.reshape(28, 28)).save(path, format="PNG")
