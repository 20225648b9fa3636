# wrong: writes PNG, whatever the ending of the path says
from PIL import Image


def save_digit(image, path):
    Image.fromarray(image.reshape(28, 28)).save(path, format="PNG")
