# wrong: divides by 255 although the model was trained on 0-255
# shows: predict.scaled
# told: predict.scaled
# fails: test_class_of_a_file (predict.scaled)
# fails: test_color_and_size (predict.scaled)
# fails: test_every_class (predict.scaled)
# fails: test_files_of_other_formats (predict.scaled)
# fails: test_files_of_other_sizes (predict.scaled)
from PIL import Image
import numpy as np


def predict_digit(model, path):
    img = Image.open(path).convert("L").resize((28, 28))
    x = np.array(img).reshape(1, 28, 28, 1) / 255.0
    return int(np.argmax(model.predict(x), axis=1)[0])
