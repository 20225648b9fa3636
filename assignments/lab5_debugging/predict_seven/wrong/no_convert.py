# wrong: convert("L") is left out, so that a colored file cannot be reshaped
# shows: student.raised
# told: student.raised
# fails: test_reaches_the_model_as_a_batch (student.raised)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    test_array = np.array(Image.open(path)).reshape(1, 28, 28, 1) / 255.0
    return model.predict(test_array, verbose=0)
