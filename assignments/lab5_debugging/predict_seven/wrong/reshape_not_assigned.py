# wrong: the result of reshape is thrown away, the model still gets (28, 28, 1)
# shows: seven.batch_axis
# told: seven.batch_axis
# fails: test_reaches_the_model_as_a_batch (seven.batch_axis)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    img = Image.open(path).convert("L")
    x = np.array(img).reshape(28, 28, 1).astype("float32") / 255.0
    x.reshape(1, 28, 28, 1)
    return model.predict(x, verbose=0)
