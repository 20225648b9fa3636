# wrong: takes the first of the ten probabilities for the prediction, and rounds it
# shows: predict.first_output
# told: predict.first_output
# fails: test_class_of_a_file (predict.first_output)
# fails: test_color_and_size (predict.first_output)
# fails: test_every_class (predict.always_the_same)
# fails: test_files_of_other_formats (predict.always_the_same)
# fails: test_files_of_other_sizes (predict.first_output)
import numpy as np
from PIL import Image


def predict_digit(model, path):
    picture = Image.open(path).convert("L").resize((28, 28))
    batch = np.expand_dims(np.array(picture), (0, -1))
    [first, *_] = model.predict(batch, verbose=0)[0]
    return round(float(first))
