# right: Adam with a smaller learning rate, as the slide on options suggests
import tensorflow as tf
from tensorflow import keras


def compile_for_one_hot(model: keras.Model) -> keras.Model:
    # 학습률이 작으면 더 정확한 가중치를 찾지만 오래 걸린다
    adam = tf.keras.optimizers.Adam(learning_rate=0.0005, beta_1=0.9, beta_2=0.999)
    model.compile(optimizer=adam, loss=tf.keras.losses.CategoricalCrossentropy(), metrics=["accuracy"])
    return model
