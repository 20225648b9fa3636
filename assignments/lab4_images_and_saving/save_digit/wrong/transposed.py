# wrong: loops with x and y mixed up, the file holds the transposed digit
# shows: image.transposed
from PIL import Image


def save_digit(image, path):
    image = image.reshape(28, 28)
    out = Image.new("L", (28, 28))
    for x in range(28):
        for y in range(28):
            out.putpixel((x, y), int(image[x, y]))
    out.save(path)
