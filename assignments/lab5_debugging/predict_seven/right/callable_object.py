# right: a callable object with the image size and the scale as settings
from dataclasses import dataclass

import numpy as np
from PIL import Image


@dataclass
class ImagePredictor:
    size: int = 28
    scale: float = 255.0

    def prepare(self, path):
        img = Image.open(path).convert("L")
        if img.size != (self.size, self.size):
            img = img.resize((self.size, self.size), Image.Resampling.LANCZOS)
        return (np.asarray(img, dtype="float32") / self.scale).reshape((1, self.size, self.size, 1))

    def __call__(self, model, path):
        return model.predict(self.prepare(path), verbose=0)


predict_seven = ImagePredictor()
