# wrong: convert_image_dtype already gives 0-1 and it is divided by 255 again
# shows: seven.scaled_twice
# told: seven.scaled_twice
# fails: test_pixels_are_scaled (seven.scaled_twice)
# fails: test_pixels_are_those_of_any_file (seven.scaled_twice)
import tensorflow as tf


def predict_seven(model, path):
    img = tf.io.decode_image(tf.io.read_file(str(path)), channels=1, expand_animations=False)
    img = tf.image.convert_image_dtype(img, tf.float32)
    img = img / 255.0
    return model.predict(tf.expand_dims(img, 0), verbose=0)
