# wrong: returns the PIL image, never an array
# shows: answer.not_an_array
from PIL import Image


def load_digit(path):
    img = Image.open(path)
    img = img.convert("L")
    img = img.resize((28, 28))
    return img
