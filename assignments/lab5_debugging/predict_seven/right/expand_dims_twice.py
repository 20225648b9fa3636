# right: np.expand_dims on both ends, float32, predict with verbose=0
import numpy as np
from PIL import Image


def predict_seven(model, path):
    # 흑백 이미지 읽기
    img = Image.open(path).convert("L")
    img = img.resize((28, 28))
    arr = np.asarray(img).astype("float32") / 255.0
    arr = np.expand_dims(arr, axis=0)    # (1, 28, 28)
    arr = np.expand_dims(arr, axis=-1)   # (1, 28, 28, 1)
    print(arr.shape, arr.min(), arr.max())
    return model.predict(arr, verbose=0)
