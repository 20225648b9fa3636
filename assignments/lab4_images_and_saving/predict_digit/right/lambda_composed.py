# right: lambdas composed
import numpy as np
from PIL import Image

to_batch = lambda path: np.array(Image.open(path).convert("L").resize((28, 28)))[np.newaxis, ..., np.newaxis]
predict_digit = lambda model, path: int(np.argmax(model.predict_on_batch(to_batch(path))))
