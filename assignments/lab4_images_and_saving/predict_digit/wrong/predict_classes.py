# wrong: model.predict_classes from an old tutorial does not exist any more
# shows: predict.predict_classes
# told: predict.predict_classes
# fails: test_class_of_a_file (predict.predict_classes)
# fails: test_color_and_size (predict.predict_classes)
# fails: test_every_class (predict.predict_classes)
# fails: test_files_of_other_formats (predict.predict_classes)
# fails: test_files_of_other_sizes (predict.predict_classes)
import numpy as np
from PIL import Image


def predict_digit(model, path):
    img = Image.open(path).convert("L").resize((28, 28))
    x = np.array(img).reshape(1, 28, 28, 1)
    return int(model.predict_classes(x)[0])
