#!/usr/bin/env python
# coding: utf-8

# %% [markdown]
# # 케라스로 CNN 만들기
#
# # Building a CNN with Keras

# %%
# 먼저 이 셀을 실행하세요. Run this cell first.
import otter

grader = otter.Notebook("lab2_mnist_cnn.ipynb", tests_dir="tests/lab2_mnist_cnn")

# %% [markdown]
# MNIST의 손글씨 숫자(28×28 흑백 이미지)를 0–9로 분류하는 합성곱 신경망(CNN)을 케라스로 만듭니다.
# 순서는 강의와 같습니다: 데이터 준비 → 모델 구축 → 컴파일 → 학습 → 저장.
#
# ---
#
# We build a convolutional neural network (CNN) in Keras that tells the handwritten digits of MNIST (28×28, grayscale) apart.
# The order is the lecture's: prepare the data, build the model, compile, train, save.

# %%
get_ipython().system('pip install -q visualkeras')
get_ipython().run_line_magic('matplotlib', 'inline')
import keras
import matplotlib.pyplot as plt
import numpy as np

# %% [markdown]
# ## 데이터 불러오기와 탐색 · Loading and exploring the data
#
# 학습 이미지 60,000장과 테스트 이미지 10,000장입니다. 아래의 시연(demo) 셀들은 채점하지 않습니다.
#
# ---
#
# 60,000 images to train on and 10,000 to test with. Demo cells like the next ones are not graded.

# %%
(X_train, y_train), (X_test, y_test) = keras.datasets.mnist.load_data()
print(X_train.shape, y_train.shape, X_test.shape, y_test.shape)

# %%
plt.imshow(X_train[0], cmap="gray")
plt.title(f"label: {y_train[0]}")
plt.show()
print(X_train[0].shape, X_train.dtype, X_train.min(), X_train.max())

# %% [markdown]
# ## 채널 축 더하기 · Adding the channel axis (3점 · 3 points)

# %%
def reshape_images(images):
    """(n, 28, 28) -> (n, 28, 28, 1), for any n; values, order and dtype kept."""
    # 흑백이라서 채널은 1
    return images.reshape(images.shape[0], 28, 28, 1)

# %%
grader.check("reshape_images")

# %% [markdown]
# ## 픽셀을 0–1로 정규화하기 · Scaling pixels to 0–1 (2점 · 2 points)

# %%
def scale_images(images):
    """uint8 0-255 -> float32 0-1, same shape."""
    images = images.astype("float32")   # 정수는 나누면 안 되니까 실수로
    images = images / 255
    return images

# %%
grader.check("scale_images")

# %% [markdown]
# ## 원핫 인코딩 · One-hot encoding (3점 · 3 points)

# %%
from keras.utils import to_categorical


def one_hot(labels):
    """(n,) integers 0-9 -> (n, 10), ten wide also when 9 is absent."""
    return to_categorical(labels, 10)

# %%
grader.check("one_hot")

# %% [markdown]
# ## 파라미터 203,434개의 CNN · The CNN with 203,434 parameters (6점 · 6 points)

# %%
from keras import Input, Sequential
from keras.layers import Conv2D, Dense, Flatten


def build_cnn():
    """(28, 28, 1) -> Conv2D 64 3x3 ReLU -> Conv2D 32 3x3 ReLU -> Flatten -> Dense 10 softmax."""
    model = Sequential()
    model.add(Conv2D(64, kernel_size=3, activation='relu', input_shape=(28, 28, 1)))
    model.add(Conv2D(32, kernel_size=3, activation='relu'))
    model.add(Flatten())
    model.add(Dense(10, activation='softmax'))
    return model

# %%
grader.check("build_cnn")

# %% [markdown]
# ## 모델 확인 · Looking at the model
#
# `summary()`에서 파라미터 수가 640 + 18,464 + 184,330 = 203,434인지 확인하세요.
# `visualkeras`는 선택 사항이고, 0.2 이전 버전은 Keras 3에서 `Layer.output_shape`가 없어져 동작하지 않을 수 있습니다.
# `plot_model`은 Graphviz의 `dot` 프로그램이 있어야 그림을 저장합니다.
#
# ---
#
# Check that `summary()` counts 640 + 18,464 + 184,330 = 203,434 parameters.
# `visualkeras` is optional; versions that need `Layer.output_shape`, which Keras 3 removed, may fail.
# `plot_model` saves a picture only where Graphviz's program `dot` is installed.

# %%
model = build_cnn()
model.summary()

# %%
try:
    import visualkeras

    display(visualkeras.layered_view(model, legend=True))
except Exception as problem:
    print("visualkeras:", type(problem).__name__, "- model.summary()로 충분합니다. model.summary() will do.")

# %%
try:
    display(keras.utils.plot_model(model, "model.png", show_shapes=True))
except Exception as problem:
    print("plot_model:", type(problem).__name__, "- Graphviz를 설치하세요. Install Graphviz.")

# %% [markdown]
# ## 풀링이 있는 CNN · A CNN with pooling (4점 · 4 points)

# %%
from keras import Input, Sequential
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D


def build_pooled_cnn():
    """Two convolutions with same padding, each followed by 2x2 max pooling, then Flatten and Dense 10 softmax."""
    return Sequential([
        Input(shape=(28, 28, 1)),
        Conv2D(64, (3, 3), padding='same', activation='relu'),
        MaxPooling2D((2, 2)),
        Conv2D(32, (3, 3), padding='same', activation='relu'),
        MaxPooling2D((2, 2)),
        Flatten(),
        Dense(10, activation='softmax'),
    ])

# %%
grader.check("build_pooled_cnn")

# %% [markdown]
# ## 원핫 라벨에 맞게 컴파일하기 · Compiling for one-hot labels (2점 · 2 points)

# %%
def compile_for_one_hot(model):
    """Compile with Adam, categorical cross-entropy on probabilities and accuracy; return the model."""
    model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
    return model

# %%
grader.check("compile_for_one_hot")

# %% [markdown]
# ## 정수 라벨에 맞게 컴파일하기 · Compiling for integer labels (2점 · 2 points)

# %%
def compile_for_integers(model):
    """Compile with Adam, sparse categorical cross-entropy on probabilities and accuracy; return the model."""
    model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
    return model

# %%
grader.check("compile_for_integers")

# %% [markdown]
# ## 모델 학습하기 · Training the model (4점 · 4 points)

# %%
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    """Fit once on all the training data, with validation data; return the History."""
    hist = model.fit(x_train, y_train, validation_data=(x_test, y_test), epochs=epochs)
    return hist

# %%
grader.check("train")

# %% [markdown]
# ## 실제로 학습하고 저장하기 · Training for real, and saving
#
# 위에서 만든 함수로 모델을 학습하고 저장합니다. CPU에서 몇 분 걸립니다. 저장한 파일을 노트북과 함께 제출하세요.
#
# ---
#
# Train and save the model with your functions. It takes a few minutes on a CPU. Hand the saved file in with the notebook.

# %%
get_ipython().run_cell_magic('time', '', 'model = compile_for_one_hot(build_cnn())\n')
model = compile_for_one_hot(build_cnn())
history = train(
    model,
    scale_images(reshape_images(X_train)),
    one_hot(y_train),
    scale_images(reshape_images(X_test)),
    one_hot(y_test),
    epochs=3,
)
print(history.history)

# %%
model.save("mnist_model.keras")

# %% [markdown]
# ## 학습한 모델 제출하기 · Handing in a trained model (4점 · 4 points)

# %%
def prepare_images(images):
    """Raw digits (n, 28, 28) uint8 -> what the saved model expects."""
    return scale_images(reshape_images(images))

# %%
grader.check("trained_model")

# %%
get_ipython().run_line_magic('load_ext', 'tensorboard')
get_ipython().run_line_magic('tensorboard', '--logdir logs')
get_ipython().system('ls -al')
