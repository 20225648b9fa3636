# wrong: saves a one-bit black and white image, the greys are lost
# shows: image.two_values
from PIL import Image


def save_digit(image, path):
    # 흑백 이미지로 변환
    img = Image.fromarray(image.reshape(28, 28)).convert("1")
    img.save(path)
