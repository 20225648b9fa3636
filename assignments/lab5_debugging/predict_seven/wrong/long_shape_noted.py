# wrong: the picture is not predicted, and a long array stands where the model's shape is noted
# shows: seven.not_the_file
# told: seven.not_the_file
# fails: test_reaches_the_model_as_a_batch (seven.not_the_file)
# fails: test_pixels_are_scaled (seven.not_the_file)
import numpy as np


def predict_seven(model, path):
    model(np.zeros((1, 28, 28, 1), "float32"))
    model.asked = np.zeros(60_000_000, "int8")
    return 0
