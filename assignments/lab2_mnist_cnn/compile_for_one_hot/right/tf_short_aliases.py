# right: the short TensorFlow aliases tf.optimizers, tf.losses, tf.metrics
import tensorflow as tf


def compile_for_one_hot(model):
    model.compile(tf.optimizers.Adam(),
                  tf.losses.CategoricalCrossentropy(from_logits=False),
                  metrics=[tf.metrics.CategoricalAccuracy(name="accuracy")])
    return model
