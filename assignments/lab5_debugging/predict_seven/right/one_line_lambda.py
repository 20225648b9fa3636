# right: the function is a lambda on one line, float64 pixels
from PIL import Image
import numpy as np

predict_seven = lambda model, path: model.predict(np.array(Image.open(path).convert("L"))[None, ..., None] / 255., verbose=0)
