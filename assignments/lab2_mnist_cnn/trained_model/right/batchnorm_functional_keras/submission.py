# right: Functional model with BatchNormalization, separate ReLU and Dropout, pixels 0 to 1
# recipe: (Conv2D - BatchNormalization - ReLU - MaxPooling) twice, 8 and 16 filters; Adam 0.002, 4 epochs
import tensorflow as tf

이미지_크기 = 28


def prepare_images(images):
    x = tf.cast(images, tf.float32) / 255.0
    return tf.expand_dims(x, axis=-1)
