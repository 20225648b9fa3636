# wrong: works only for (28,28,1); a (28,28) image has no third axis
# shows: student.raised
from PIL import Image


def save_digit(image, path):
    digit = image[:, :, 0]
    Image.fromarray(digit).save(path)
