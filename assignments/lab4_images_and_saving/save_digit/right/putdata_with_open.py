# right: putdata with a flat list, written through an open file
import os
from PIL import Image


def save_digit(image, path):
    out = Image.new(mode="L", size=(28, 28))
    out.putdata([int(v) for v in image.flatten()])
    ext = os.path.splitext(os.fspath(path))[-1]
    Image.init()
    with open(path, "wb") as f:
        out.save(f, format=Image.EXTENSION[ext.lower()])
