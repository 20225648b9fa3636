# wrong: knows only the lecture's example, always 7
# shows: predict.always_the_same
from PIL import Image


def predict_digit(model, path):
    Image.open(path).convert("L")
    return 7
