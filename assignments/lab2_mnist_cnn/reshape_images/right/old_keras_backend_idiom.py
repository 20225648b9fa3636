# right: the old Keras example that asks the backend for its image data format
from tensorflow import keras
from tensorflow.keras import backend as K

img_rows, img_cols = 28, 28
input_shape = (img_rows, img_cols, 1)


def reshape_images(images):
    if K.image_data_format() == 'channels_first':
        raise ValueError('이 수업에서는 channels_last 만 사용합니다')
    return images.reshape(images.shape[0], img_rows, img_cols, 1)
