# wrong: converts to mode "1", the greys are lost
# shows: image.two_values
from PIL import Image
import numpy as np


def load_digit(path):
    # 흑백 변환
    img = Image.open(path).convert("1").resize((28, 28))
    return np.array(img).astype("uint8").reshape(1, 28, 28, 1) * 255
