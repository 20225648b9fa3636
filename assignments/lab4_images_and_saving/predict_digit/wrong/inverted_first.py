# wrong: inverts the colours although the file is white on black like MNIST
# shows: predict.inverted
# told: predict.inverted
# fails: test_class_of_a_file (predict.inverted)
# fails: test_color_and_size (predict.inverted)
# fails: test_every_class (predict.inverted)
# fails: test_files_of_other_formats (predict.inverted)
# fails: test_files_of_other_sizes (predict.inverted)
import numpy as np
from PIL import Image, ImageOps


def predict_digit(model, path):
    img = ImageOps.invert(Image.open(path).convert("L")).resize((28, 28))
    x = np.array(img).reshape(1, 28, 28, 1)
    return int(model.predict(x, verbose=0).argmax())
