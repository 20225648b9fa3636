# wrong: works only for (28,28); a (28,28,1) image raises TypeError in fromarray
# shows: student.raised
from PIL import Image


def save_digit(image, path):
    img = Image.fromarray(image)
    img.save(path)
