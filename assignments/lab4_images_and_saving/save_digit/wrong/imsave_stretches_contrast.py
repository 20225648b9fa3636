# wrong: plt.imsave with cmap gray but no vmin/vmax, a faint digit is stretched to 0-255
# shows: save.stretched
import matplotlib.pyplot as plt
import numpy as np
from PIL import Image


def save_digit(image, path):
    plt.imsave(path, np.squeeze(image), cmap="gray")
    # 흑백으로 다시 저장
    img = Image.open(path).convert("L")
    img.save(path)
