# wrong: takes the first class above 0.5, gives 0 when the model is less sure than that
# shows: predict.other_class
from PIL import Image
import numpy as np


def predict_digit(model, path):
    img = Image.open(path).convert("L").resize((28, 28))
    x = np.array(img).reshape(1, 28, 28, 1)
    pred = (model.predict(x, verbose=0)[0] > 0.5).astype(int)
    return int(np.argmax(pred))
