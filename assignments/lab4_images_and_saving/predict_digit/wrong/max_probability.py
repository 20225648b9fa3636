# wrong: returns the largest probability (as an int it is 0 or 1), not its class
# shows: predict.probability
# told: predict.probability
# fails: test_class_of_a_file (predict.probability)
# fails: test_color_and_size (predict.probability)
# fails: test_every_class (predict.probability)
# fails: test_files_of_other_formats (predict.probability)
# fails: test_files_of_other_sizes (predict.probability)
from PIL import Image
import numpy as np


def predict_digit(model, path):
    img = Image.open(path).convert("L").resize((28, 28))
    x = np.array(img)[None, ..., None]
    prediction = model.predict(x, verbose=0)
    return int(np.max(prediction))
