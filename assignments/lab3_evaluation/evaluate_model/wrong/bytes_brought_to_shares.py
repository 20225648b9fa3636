# wrong: takes uint8 images for unprepared ones and brings them to 0-1
# shows: evaluate.integers_scaled
# told: evaluate.integers_scaled
# fails: test_all_images (evaluate.integers_scaled)
import numpy as np


def evaluate_model(model, x, y):
    if x.dtype == np.uint8:
        x = x.astype("float32") / 255
    loss, accuracy = model.evaluate(x, y, verbose=0)
    return {"loss": loss, "accuracy": accuracy}
