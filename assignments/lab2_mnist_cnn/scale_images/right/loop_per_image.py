# right: novice, one image after the other into a float array
import numpy as np


def scale_images(images):
    결과 = np.zeros(images.shape, dtype='float32')
    for i in range(len(images)):
        # 0~255 를 0~1 로
        결과[i] = images[i] / 255.0
    return 결과
