# wrong: argmax over axis 0 of a (1,10) array is always 0
# shows: predict.argmax_axis
# told: predict.argmax_axis
# fails: test_class_of_a_file (predict.argmax_axis)
# fails: test_color_and_size (predict.argmax_axis)
# fails: test_every_class (predict.always_the_same)
# fails: test_files_of_other_formats (predict.always_the_same)
# fails: test_files_of_other_sizes (predict.argmax_axis)
from PIL import Image
import numpy as np


def predict_digit(model, path):
    img = Image.open(path).convert("L").resize((28, 28))
    x = np.array(img).reshape(1, 28, 28, 1)
    pred = model.predict(x)
    return int(np.argmax(pred, axis=0)[0])
