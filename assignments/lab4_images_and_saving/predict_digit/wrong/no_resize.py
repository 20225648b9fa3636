# wrong: never resizes, dies on a file that is not 28x28
# shows: predict.not_resized
# told: predict.not_resized
# fails: test_color_and_size (predict.not_resized)
# fails: test_files_of_other_sizes (predict.not_resized)
import numpy as np
from PIL import Image


def predict_digit(model, path):
    seven = Image.open(path).convert('L')
    test_data = np.asarray(seven).reshape(1, 28, 28, 1)
    return int(np.argmax(model.predict(test_data), axis=1)[0])
