# wrong: takes the first entry of argsort, which sorts upwards
# shows: predict.least
# told: predict.least
# fails: test_class_of_a_file (predict.least)
# fails: test_color_and_size (predict.least)
# fails: test_every_class (predict.least)
# fails: test_files_of_other_formats (predict.least)
# fails: test_files_of_other_sizes (predict.least)
import numpy as np
from PIL import Image


def predict_digit(model, path):
    image = np.array(Image.open(path).convert("L").resize((28, 28)))
    order = np.argsort(model.predict(image[None, :, :, None], verbose=0)[0])
    return int(order[0])
