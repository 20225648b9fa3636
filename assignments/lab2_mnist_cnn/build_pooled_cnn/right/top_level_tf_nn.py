# right: model at top level in the tf.keras spelling with tf.nn.relu, returned by a lambda
import tensorflow as tf

pooled = tf.keras.models.Sequential()
pooled.add(tf.keras.layers.Conv2D(64, 3, padding='same', activation=tf.nn.relu, input_shape=(28, 28, 1)))
pooled.add(tf.keras.layers.MaxPooling2D(2))
pooled.add(tf.keras.layers.Conv2D(32, 3, padding='same', activation=tf.nn.relu))
pooled.add(tf.keras.layers.MaxPooling2D(2))
pooled.add(tf.keras.layers.Flatten())
pooled.add(tf.keras.layers.Dense(10, activation=tf.nn.softmax))
pooled.summary()

build_pooled_cnn = lambda: pooled
