# wrong: appends .png to a path that already has its extension, so nothing is at path
# shows: save.no_file
from PIL import Image


def save_digit(image, path):
    img = Image.fromarray(image.reshape(28, 28))
    img.save(f"{path}.png")
