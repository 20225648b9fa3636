# wrong: looks at the classes 0 to 8 only
# shows: predict.other_class
# told: predict.other_class
# fails: test_class_of_a_file (predict.other_class)
# fails: test_every_class (predict.other_class)
# fails: test_files_of_other_formats (predict.other_class)
# fails: test_files_of_other_sizes (predict.other_class)
import numpy as np
from PIL import Image


def predict_digit(model, path):
    img = Image.open(path).convert("L").resize((28, 28))
    scores = model.predict(np.array(img).reshape(1, 28, 28, 1), verbose=0)[0]
    best = 0
    for i in range(1, 9):
        if scores[i] > scores[best]:
            best = i
    return best
