# wrong: rounds the probabilities before argmax, so an unsure model gives 0
# shows: predict.only_when_sure
# told: predict.only_when_sure
# fails: test_class_of_a_file (predict.only_when_sure)
# fails: test_color_and_size (predict.only_when_sure)
# fails: test_every_class (predict.only_when_sure)
# fails: test_files_of_other_formats (predict.only_when_sure)
# fails: test_files_of_other_sizes (predict.only_when_sure)
import numpy as np
from PIL import Image


def predict_digit(model, path):
    img = Image.open(path).convert("L").resize((28, 28))
    probabilities = model.predict(np.array(img).reshape(1, 28, 28, 1), verbose=0)
    return int(np.argmax(np.round(probabilities)))
