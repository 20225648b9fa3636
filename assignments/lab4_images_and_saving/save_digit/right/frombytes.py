# right: Image.frombytes from the raw bytes
from pathlib import Path

from PIL import Image


def save_digit(image, path):
    raw = image.astype("uint8").tobytes()
    Image.frombytes("L", (28, 28), raw).save(Path(path))
