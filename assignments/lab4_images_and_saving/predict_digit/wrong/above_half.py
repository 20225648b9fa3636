# wrong: takes the first class above 0.5, gives 0 when the model is less sure than that
# shows: predict.only_when_sure
# told: predict.only_when_sure
# fails: test_class_of_a_file (predict.only_when_sure)
# fails: test_color_and_size (predict.only_when_sure)
# fails: test_every_class (predict.only_when_sure)
# fails: test_files_of_other_formats (predict.only_when_sure)
# fails: test_files_of_other_sizes (predict.only_when_sure)
from PIL import Image
import numpy as np


def predict_digit(model, path):
    img = Image.open(path).convert("L").resize((28, 28))
    x = np.array(img).reshape(1, 28, 28, 1)
    pred = (model.predict(x, verbose=0)[0] > 0.5).astype(int)
    return int(np.argmax(pred))
