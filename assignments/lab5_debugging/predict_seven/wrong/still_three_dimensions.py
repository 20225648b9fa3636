# wrong: only the scaling was mended, the picture still goes in as (28, 28, 1) without a batch axis
# shows: seven.batch_axis
# told: seven.batch_axis
# fails: test_reaches_the_model_as_a_batch (seven.batch_axis)
from PIL import Image
import numpy as np


def predict_seven(model, path):
    test_img = Image.open(path).convert('L')
    test_array = np.array(test_img).reshape(28, 28, 1) / 255.0
    prediction = model.predict(test_array)
    return prediction
