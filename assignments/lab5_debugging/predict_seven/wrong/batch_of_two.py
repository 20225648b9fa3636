# wrong: stacks the picture twice to get a fourth axis, so the answer is (2, 10)
# shows: seven.several_images
# told: seven.several_images
# fails: test_reaches_the_model_as_a_batch (seven.several_images)
# fails: test_pixels_are_scaled (seven.several_images)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    img = np.array(Image.open(path).convert('L')).reshape(28, 28, 1) / 255.0
    batch = np.stack([img, img])
    return model.predict(batch, verbose=0)
