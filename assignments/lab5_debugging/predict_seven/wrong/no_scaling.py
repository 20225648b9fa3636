# wrong: the batch axis was added but the pixels stay 0-255
# shows: seven.not_scaled
# told: seven.not_scaled
# fails: test_pixels_are_scaled (seven.not_scaled)
# fails: test_pixels_are_those_of_any_file (seven.not_scaled)
from PIL import Image
import numpy as np


def predict_seven(model, path):
    test_img = Image.open(path).convert('L')
    test_array = np.array(test_img).reshape(1, 28, 28, 1)   # 배치 차원 추가
    prediction = model.predict(test_array)
    return prediction
