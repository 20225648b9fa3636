# wrong: divides by the brightest pixel of the picture instead of 255
# shows: seven.own_maximum
# told: seven.own_maximum
# fails: test_pixels_are_scaled (seven.own_maximum)
# fails: test_pixels_are_those_of_any_file (seven.own_maximum)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    img = np.array(Image.open(path).convert('L'), dtype='float32')
    img = img / img.max()          # 0~1 로 정규화
    return model.predict(img.reshape(1, 28, 28, 1), verbose=0)
