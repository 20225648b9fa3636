# right: reads the bytes first, annotated assignments, keyword arguments, np.float32 division
import io
from pathlib import Path

import numpy as np
from PIL import Image

SHAPE: tuple[int, int, int, int] = (1, 28, 28, 1)


def predict_seven(model, path: str) -> np.ndarray:
    """Slide bug fixed: batch axis was missing, pixels were 0~255."""
    data: bytes = Path(path).read_bytes()
    img: Image.Image = Image.open(io.BytesIO(data)).convert(mode="L")
    x: np.ndarray = np.true_divide(np.array(img), np.float32(255)).reshape(SHAPE)
    assert x.shape == SHAPE and 0 <= x.min() and x.max() <= 1
    y: np.ndarray = model.predict(x=x, batch_size=1, verbose=0)
    return y
