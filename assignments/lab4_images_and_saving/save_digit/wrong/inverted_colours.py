# wrong: saves black on white, 255 - image
# shows: image.inverted
from PIL import Image


def save_digit(image, path):
    # 종이에 쓴 것처럼 보이게
    img = Image.fromarray(255 - image.reshape(28, 28))
    img.save(path)
