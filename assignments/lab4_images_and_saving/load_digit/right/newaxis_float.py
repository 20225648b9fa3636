# right: float32 0-255, axes added with np.newaxis, LANCZOS
import numpy as np
import matplotlib.pyplot as plt
from PIL import Image


def load_digit(path):
    with Image.open(path) as f:
        small = f.convert("L").resize((28, 28), Image.Resampling.LANCZOS)
    arr = np.array(small, dtype="float32")
    return arr[np.newaxis, :, :, np.newaxis]


seven = load_digit("seven.png")
print(seven.shape)
plt.imshow(seven[0, :, :, 0], cmap="gray")
plt.show()
