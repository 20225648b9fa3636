# wrong: takes the first class whose probability is above 0.6, where there may be none
# shows: predict.nothing_unless_sure
# told: predict.nothing_unless_sure
# fails: test_class_of_a_file (predict.nothing_unless_sure)
# fails: test_color_and_size (predict.nothing_unless_sure)
# fails: test_every_class (predict.nothing_unless_sure)
# fails: test_files_of_other_formats (predict.nothing_unless_sure)
# fails: test_files_of_other_sizes (predict.nothing_unless_sure)
from PIL import Image
import numpy as np


def predict_digit(model, path):
    img = Image.open(path).convert("L").resize((28, 28))
    probabilities = model.predict(np.array(img).reshape(1, 28, 28, 1), verbose=0)[0]
    return int(np.where(probabilities > 0.6)[0][0])
