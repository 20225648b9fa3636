# wrong: loops to 27, the last row and column stay black
# shows: image.other_values
from PIL import Image


def save_digit(image, path):
    image = image.reshape(28, 28)
    picture = Image.new("L", (28, 28))
    for i in range(27):
        for j in range(27):
            picture.putpixel((j, i), int(image[i][j]))
    picture.save(path)
