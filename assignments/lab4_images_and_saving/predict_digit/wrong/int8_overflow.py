# wrong: casts to int8, greys above 127 become negative
# shows: image.signed
# told: image.signed
# fails: test_class_of_a_file (image.signed)
# fails: test_color_and_size (image.signed)
# fails: test_every_class (image.signed)
# fails: test_files_of_other_formats (predict.other_pixels)
# fails: test_files_of_other_sizes (predict.other_pixels)
import numpy as np
from PIL import Image


def predict_digit(model, path):
    img = Image.open(path).convert("L").resize((28, 28))
    x = np.array(img).astype("int8").reshape(1, 28, 28, 1)
    return int(np.argmax(model.predict(x, verbose=0), axis=1)[0])
