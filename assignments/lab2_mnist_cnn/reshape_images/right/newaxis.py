# right: np.newaxis at the end, Korean comments
import numpy as np


def reshape_images(images):
    # 흑백 이미지라서 채널이 1개: 맨 뒤에 축을 하나 추가
    채널추가 = images[:, :, :, np.newaxis]
    return 채널추가
