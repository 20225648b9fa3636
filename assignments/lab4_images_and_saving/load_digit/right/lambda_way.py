# right: a single lambda
import numpy as np
from PIL import Image

load_digit = lambda path: np.array(Image.open(path).convert("L").resize((28, 28)))[None, ..., None]
