import numpy as np


def predict_digits(model, images):
    """이미지 (n, 28, 28, 1)마다 모델이 예측한 숫자를 (n,) 정수 배열로 돌려줍니다.

    (n, 28, 28, 1) -> (n,) integers: the digit that the model predicts for each image.
    """
    # BEGIN SOLUTION
    return np.argmax(model.predict(images, verbose=0), axis=1)
    # END SOLUTION
