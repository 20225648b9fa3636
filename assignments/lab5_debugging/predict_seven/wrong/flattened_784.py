# wrong: the picture is flattened to (1, 784), as for the Dense model
# shows: seven.batch_axis
# told: seven.batch_axis
# fails: test_reaches_the_model_as_a_batch (seven.batch_axis)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    img = Image.open(path).convert('L')
    x = np.array(img).reshape(1, 784).astype('float32') / 255
    return model.predict(x, verbose=0)
