# wrong: the ValueError of the slide is caught and hidden instead of mended
# shows: seven.batch_axis
# told: seven.batch_axis
# fails: test_reaches_the_model_as_a_batch (seven.batch_axis)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    test_img = Image.open(path).convert('L')
    test_array = np.array(test_img).reshape(28, 28, 1) / 255.0
    prediction = None
    try:
        prediction = model.predict(test_array)
    except ValueError as e:
        print("오류:", e)   # 나중에 고치기
    return prediction
