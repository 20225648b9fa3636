# wrong: sets faint pixels to 0 in the caller's array (and so in the file)
# shows: image.other_values
from PIL import Image


def save_digit(image, path):
    image[image < 50] = 0      # 깨끗하게
    img = Image.fromarray(image.reshape(28, 28))
    img.save(path)
