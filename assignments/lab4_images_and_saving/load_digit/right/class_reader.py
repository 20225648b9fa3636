# right: a callable object with typed attributes, ImageOps.grayscale
import numpy as np
from PIL import Image, ImageOps


class DigitReader:
    side: int = 28

    def __call__(self, path) -> np.ndarray:
        img: Image.Image = Image.open(path)
        img = ImageOps.grayscale(img)
        img = img.resize((self.side, self.side), Image.Resampling.NEAREST)
        return np.frombuffer(img.tobytes(), dtype=np.uint8).reshape(-1, self.side, self.side, 1).copy()


load_digit = DigitReader()
