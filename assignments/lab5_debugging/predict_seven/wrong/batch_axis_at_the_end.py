# wrong: expand_dims adds the fourth axis at the end: (28, 28, 1, 1)
# shows: seven.axis_at_the_end
# told: seven.axis_at_the_end
# fails: test_reaches_the_model_as_a_batch (seven.axis_at_the_end)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    test_img = Image.open(path).convert('L')
    test_array = np.array(test_img).reshape(28, 28, 1) / 255.0
    test_array = np.expand_dims(test_array, axis=-1)
    return model.predict(test_array)
