# %% [markdown]
# ## 모델 구축 · Building the model
#
# CNN은 합성곱층(convolutional layer)이 있는 신경망입니다.
#
# - 입력은 벡터(한 줄의 수)가 아니라 3차원 텐서(높이, 너비, 채널)입니다.
# - 합성곱과 풀링이 이미지에서 특성(feature)을 찾습니다. 여러 번 반복할 수 있습니다.
# - Flatten이 속성맵(feature map)을 한 줄로 펼칩니다.
# - 완전 연결층(Dense)이 특성을 보고 숫자를 고릅니다.
#
# ---
#
# A CNN is a neural network with convolutional layers.
#
# - Its input is not a vector (one row of numbers) but a 3-D tensor (height, width, channels).
# - Convolution and pooling find features in the image. They can repeat many times.
# - Flatten puts the feature maps into one row.
# - Fully connected layers (Dense) look at the features and choose the digit.

# %%
parts = [
    (ko_en("입력\n", "Input"), "lightgray"),
    (ko_en("합성곱\n", "Convolution"), "tab:orange"),
    (ko_en("풀링\n", "Pooling"), "tab:red"),
    ("Flatten", "tab:green"),
    (ko_en("완전 연결\n", "Dense"), "tab:blue"),
    (ko_en("숫자\n", "Digit 0–9"), "lightgray"),
]
fig, ax = plt.subplots(figsize=(11, 2.2))
for place, (part, color) in enumerate(parts):
    box = {"boxstyle": "round,pad=0.6", "facecolor": color, "alpha": 0.6, "edgecolor": "none"}
    ax.text(place, 0, part, ha="center", va="center", bbox=box)
    if place:
        ax.annotate("", (place - 0.37, 0), (place - 0.63, 0), arrowprops={"arrowstyle": "->"})
ax.annotate("", (1, 0.4), (2, 0.4), arrowprops={"arrowstyle": "->", "connectionstyle": "arc3,rad=0.4"})
ax.text(1.5, 0.8, ko_en("반복할 수 있음", "can repeat"), ha="center")
ax.set(xlim=(-0.5, 5.5), ylim=(-0.5, 1))
ax.axis("off")
plt.show()

# %% [markdown]
# ### 케라스의 합성곱층 · A convolutional layer in Keras
#
# `Conv2D` 층 하나에는 필터가 여러 개 있습니다. 필터마다 속성맵을 하나 만듭니다.
# 강의의 필터 두 개(Filter 1은 대각선, Filter 2는 세로선)를 층에 넣고 숫자 하나를 통과시켜 봅니다. 밝은 곳이 그 패턴을 찾은 곳입니다.
# 1은 2로 바꾸었습니다. 그러면 필터의 합이 0이라서, 고른 곳에서는 결과가 0입니다.
# 진짜 CNN은 필터의 값을 사람이 정하지 않고 학습합니다.
#
# ---
#
# One layer `Conv2D` has several filters. Each filter makes one feature map.
# We put the lecture's two filters (Filter 1: diagonal, Filter 2: vertical) into a layer and let a digit pass. It found the pattern where the map is bright.
# The filters' 1 is a 2 here: then a filter sums to 0, and so does its result where the image is even.
# In a real CNN nobody chooses the filters' values: they are learned.

# %%
filter_1 = np.array([[2, -1, -1], [-1, 2, -1], [-1, -1, 2]])
filter_2 = np.array([[-1, 2, -1], [-1, 2, -1], [-1, 2, -1]])
example = scale_images(reshape_images(X_train[y_train == 4][:1]))
layer = keras.layers.Conv2D(2, kernel_size=3)
layer.build(example.shape)
layer.set_weights([np.stack([filter_1, filter_2], axis=-1)[:, :, np.newaxis], np.zeros(2)])
maps = np.array(layer(example))[0]
print(example.shape, "→", layer(example).shape)

# %%
fig, axes = plt.subplots(1, 5, figsize=(12, 2.9))
pictures = {
    ko_en("입력", "input"): example[0, :, :, 0],
    "Filter 1": filter_1,
    ko_en("속성맵", "feature map") + " 1": maps[:, :, 0],
    "Filter 2": filter_2,
    ko_en("속성맵", "feature map") + " 2": maps[:, :, 1],
}
for ax, (title, picture) in zip(axes, pictures.items(), strict=True):
    ax.imshow(picture, cmap="gray", vmin=0)
    ax.set_title(title, fontsize=10)
    ax.axis("off")
plt.show()

# %% [markdown]
# ### 합성곱층의 옵션 · Options of the convolutional layer
#
# | 옵션 | 뜻 |
# |---|---|
# | 첫 번째 수 (`filters`) | 필터의 개수. 슬라이드는 노드(node)의 개수라고 부릅니다. 데이터셋의 크기에 따라 조정합니다 |
# | `kernel_size` | 필터 행렬의 크기. 3이면 3×3 |
# | `activation` | 활성화 함수. 예: ReLU |
# | `strides` | 필터가 한 번에 움직이는 폭. 기본값은 1 |
# | `padding` | 테두리. 기본값 `"valid"`는 없음 |
#
# 입력 shape은 첫 번째 층에서만 정합니다. (28, 28, 1)의 1은 흑백이라는 뜻입니다.
#
# 바뀐 점: 슬라이드처럼 첫 층에 `input_shape=...`를 쓰면 Keras 3가 경고합니다. 지금은 `Input(shape=...)`을 첫 층으로 씁니다.
#
# ---
#
# | option | meaning |
# |---|---|
# | first number (`filters`) | the number of filters; the slide calls them nodes. Adjust it to the size of the dataset |
# | `kernel_size` | the size of the filter matrix: 3 is 3×3 |
# | `activation` | the activation function, such as ReLU |
# | `strides` | how far the filter moves at a time; 1 by default |
# | `padding` | the border; `"valid"`, the default, is none |
#
# The input shape is given for the first layer only. The 1 in (28, 28, 1) says greyscale.
#
# What changed: `input_shape=...` in the first layer, as on the slide, makes Keras 3 warn. Today the first layer is `Input(shape=...)`.

# %%
for options in (
    {"kernel_size": 3},
    {"kernel_size": 7},
    {"kernel_size": 3, "strides": 2},
    {"kernel_size": 7, "padding": "same"},
):
    layer = keras.layers.Conv2D(8, **options)
    print(options, "→", layer(example).shape)

# %% [markdown]
# ### 활성화 함수 · Activation functions
#
# - ReLU(Rectified Linear Activation)는 음수를 0으로 바꿉니다. 양수는 그대로 둡니다.
# - softmax는 숫자 10개를 확률 10개로 바꿉니다. 더하면 1입니다. 마지막 층에 씁니다.
#
# ---
#
# - ReLU (rectified linear activation) turns negative numbers into 0 and keeps positive ones.
# - Softmax turns ten numbers into ten probabilities that sum to 1. It belongs to the last layer.

# %%
x = np.linspace(-3, 3, 61).astype("float32")
scores = np.array([[0.5, -1, 2, 0, 1, -2, 0.3, 4, 1.5, 2.5]], dtype="float32")
probabilities = np.array(keras.activations.softmax(scores))[0]
fig, axes = plt.subplots(1, 3, figsize=(12, 3))
axes[0].plot(x, np.array(keras.activations.relu(x)))
axes[0].set_title("ReLU")
axes[0].grid()
axes[1].bar(range(10), scores[0])
axes[1].set_title(ko_en("softmax 전", "before softmax"))
axes[2].bar(range(10), probabilities, color="tab:orange")
axes[2].set_title(ko_en("softmax 후", "after softmax") + f" (Σ = {probabilities.sum():.2f})")
for ax in axes[1:]:
    ax.set_xticks(range(10))
plt.show()
