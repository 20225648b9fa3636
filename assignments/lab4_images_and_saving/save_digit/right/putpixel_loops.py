# right: a new L image filled pixel by pixel with two loops
from PIL import Image

WIDTH = 28
HEIGHT = 28


def save_digit(image, path):
    pixels = image.reshape(HEIGHT, WIDTH)
    picture = Image.new("L", (WIDTH, HEIGHT))
    for row in range(HEIGHT):
        for col in range(WIDTH):
            value = int(pixels[row, col])
            picture.putpixel((col, row), value)
    picture.save(path)
    print("saved!", path)
