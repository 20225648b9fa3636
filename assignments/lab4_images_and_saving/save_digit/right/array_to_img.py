# right: tf.keras array_to_img with scale=False, then PIL save
import tensorflow as tf


def save_digit(image, path):
    if image.ndim == 2:
        image = tf.expand_dims(image, axis=-1).numpy()
    pil = tf.keras.preprocessing.image.array_to_img(image, scale=False)
    pil.save(path)


# x_test[0] 저장해 보기
# save_digit(x_test[0], "seven.png")
