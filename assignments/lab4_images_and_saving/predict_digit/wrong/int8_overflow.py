# wrong: casts to int8, greys above 127 become negative
# shows: predict.other_class
# told: predict.other_class
# fails: test_class_of_a_file (predict.other_class)
# fails: test_color_and_size (predict.other_class)
# fails: test_every_class (predict.other_class)
# fails: test_files_of_other_formats (predict.other_class)
# fails: test_files_of_other_sizes (predict.other_class)
import numpy as np
from PIL import Image


def predict_digit(model, path):
    img = Image.open(path).convert("L").resize((28, 28))
    x = np.array(img).astype("int8").reshape(1, 28, 28, 1)
    return int(np.argmax(model.predict(x, verbose=0), axis=1)[0])
