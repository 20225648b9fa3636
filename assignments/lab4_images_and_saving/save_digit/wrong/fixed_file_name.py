# wrong: ignores path and always writes seven.png
# shows: save.no_file
from PIL import Image


def save_digit(image, path):
    seven_array = Image.fromarray(image.reshape(28, 28))
    seven_array.save('seven.png')
