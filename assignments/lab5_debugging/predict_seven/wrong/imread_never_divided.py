# wrong: plt.imread is 0-1 only for PNG; for the slide's JPEG the pixels stay 0-255
# shows: seven.not_scaled
# told: seven.not_scaled
# fails: test_pixels_are_scaled (seven.not_scaled)
# fails: test_pixels_are_those_of_any_file (seven.not_scaled)
import matplotlib.pyplot as plt
import numpy as np


def predict_seven(model, path):
    img = plt.imread(path)        # matplotlib은 0~1로 읽어 준다
    if img.ndim == 3:
        img = img[:, :, :3].mean(axis=2)
    x = np.array(img, dtype='float32').reshape(1, 28, 28, 1)
    return model.predict(x, verbose=0)
