# right: everything spelled tf.keras, from_logits=False written out
import tensorflow as tf


def compile_for_integers(model):
    손실함수 = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=False)
    최적화 = tf.keras.optimizers.Adam(learning_rate=0.001)
    model.compile(optimizer=최적화, loss=손실함수, metrics=['accuracy'])
    return model
