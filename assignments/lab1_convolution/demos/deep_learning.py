# %% [markdown]
# ## 딥러닝 · Deep Learning
#
# 딥러닝은 레이어(층)를 이용한 인공적인 신경망을 구현하고, 그것을 이용하여 의사결정을 내리는 알고리즘입니다.
# 왼쪽 입력층에서 받은 수가 은닉층을 지나 출력층으로 갑니다. 선 하나가 가중치 하나입니다.
#
# ---
#
# Deep learning structures algorithms in layers to create an "artificial neural network" that can learn and make intelligent decisions on its own.
# Numbers enter at the input layer on the left, pass the hidden layers and reach the output layer. Each line is one weight.

# %%
sizes = [4, 6, 6, 3]
names = [
    ko_en("입력층\n", "input"),
    ko_en("은닉층\n", "hidden"),
    ko_en("은닉층\n", "hidden"),
    ko_en("출력층\n", "output"),
]
fig, ax = plt.subplots(figsize=(7, 3.6), layout="constrained")
heights = [np.arange(size) - (size - 1) / 2 for size in sizes]
for layer in range(3):
    for start in heights[layer]:
        for end in heights[layer + 1]:
            ax.plot([layer, layer + 1], [start, end], color="lightgray", linewidth=0.8, zorder=1)
for layer, color in enumerate(["tab:green", "tab:blue", "tab:blue", "tab:orange"]):
    ax.scatter([layer] * sizes[layer], heights[layer], s=220, color=color, zorder=2)
    ax.text(layer, -3.2, names[layer], ha="center", va="top")
ax.set(xlim=(-0.4, 3.4), ylim=(-4.0, 2.9))
ax.axis("off")
plt.show()

# %% [markdown]
# ## 신경망 아키텍처의 발전 · How neural network architectures developed
#
# 한 층에서 시작해 여러 층, 합성곱 신경망, 순환 신경망, 트랜스포머로 발전했습니다.
#
# ---
#
# They went from one layer to many layers, to convolutional and recurrent networks, and to the Transformer.

# %%
steps = [
    (1958, ko_en("퍼셉트론\n", "Perceptron")),
    (1986, ko_en("역전파\n", "Backpropagation")),
    (1997, ko_en("LSTM (순환)\n", "recurrent") if KOREAN_FONT else "LSTM\nrecurrent"),
    (1998, ko_en("LeNet-5 (합성곱)\n", "convolutional") if KOREAN_FONT else "LeNet-5\nconvolutional"),
    (2012, ko_en("AlexNet (깊은 CNN)\n", "deep CNN") if KOREAN_FONT else "AlexNet\ndeep CNN"),
    (2017, ko_en("트랜스포머\n", "Transformer")),
]
fig, ax = plt.subplots(figsize=(9, 1.9), layout="constrained")
ax.plot([-0.5, len(steps) - 0.5], [0, 0], color="gray", zorder=1)
ax.scatter(range(len(steps)), [0] * len(steps), s=90, color="tab:blue", zorder=2)
for place, (year, name) in enumerate(steps):
    ax.text(place, 0.25, year, ha="center", va="bottom", fontsize=12)
    ax.text(place, -0.25, name, ha="center", va="top", fontsize=10)
ax.set(xlim=(-0.6, len(steps) - 0.4), ylim=(-1.0, 0.8))
ax.axis("off")
plt.show()

# %% [markdown]
# ## 딥러닝의 발전: CNN과 RNN · Advance in Deep Learning: CNN and RNN
#
# | | 합성곱 신경망(CNN) | 순환 신경망(RNN) |
# |---|---|---|
# | 주로 쓰는 곳 | 이미지 처리 | 자연어 처리 |
# | 하는 일 | 작은 필터가 이미지 위를 옮겨 다니며 특성을 찾습니다. | 낱말을 차례로 읽으며 앞의 내용을 상태로 넘겨줍니다. |
#
# ---
#
# | | Convolutional Neural Network (CNN) | Recurrent Neural Network (RNN) |
# |---|---|---|
# | mostly used for | image processing | natural language processing |
# | what it does | Small filters move over the image and look for features. | It reads word after word and hands on what came before as a state. |

# %%
seven = np.zeros((28, 28))
seven[5:8, 6:22] = 1
for row in range(8, 24):
    column = 21 - (row - 8) * 10 // 16
    seven[row, column - 2 : column + 1] = 1

fig, (left, right) = plt.subplots(1, 2, figsize=(10, 3.6), layout="constrained")
left.imshow(seven, cmap="gray")
for column, width in [(2, 1.5), (8, 1.5), (14, 3)]:
    left.add_patch(plt.Rectangle((column, 3), 6, 6, fill=False, edgecolor="tab:red", linewidth=width))
left.annotate("", xy=(27, 6), xytext=(20.5, 6), arrowprops={"arrowstyle": "->", "color": "tab:red", "linewidth": 2})
left.set_title(ko_en("합성곱 신경망:", "CNN"))
left.axis("off")
for place, (korean, english) in enumerate([("나는", "I"), ("밥을", "had"), ("먹었다", "lunch")]):
    right.add_patch(plt.Rectangle((place * 2, 1), 1, 1, facecolor="#a9cbe8", edgecolor="gray"))
    right.text(place * 2 + 0.5, 1.5, "RNN", ha="center", va="center")
    right.text(place * 2 + 0.5, -0.1, korean if KOREAN_FONT else english, ha="center", va="center", fontsize=12)
    right.annotate("", xy=(place * 2 + 0.5, 1), xytext=(place * 2 + 0.5, 0.2), arrowprops={"arrowstyle": "->"})
    right.annotate(
        "",
        xy=(place * 2 + 2, 1.5),
        xytext=(place * 2 + 1, 1.5),
        arrowprops={"arrowstyle": "->", "color": "tab:red", "linewidth": 2},
    )
    right.text(place * 2 + 1.5, 1.65, ko_en("상태\n", "state"), ha="center", va="bottom", fontsize=9)
right.set(xlim=(-0.3, 6.3), ylim=(-0.6, 2.8), aspect="equal")
right.set_title(ko_en("순환 신경망:", "RNN"))
right.axis("off")
plt.show()

# %% [markdown]
# ## 합성곱 신경망(CNN)과 합성곱층 · The CNN and its convolutional layers
#
# - 합성곱 신경망은 합성곱층과 일부 다른 층이 있는 신경망입니다.
# - 합성곱층(Convolutional Layer)은 이미지 안에 있는 특성을 찾아내기 위해 합성곱을 계산하는 층입니다.
# - 합성곱층마다 합성곱 연산을 하는 필터들이 있습니다. 필터는 커널(kernel)이라고도 합니다.
# - 필터의 값은 사람이 정하지 않고 학습으로 찾습니다.
#
# ---
#
# - A CNN is a neural network with some convolutional layers, and some other layers.
# - A convolutional layer computes convolutions to find the features in an image.
# - Each convolutional layer has a number of filters that do the convolution. A filter is also called a kernel.
# - The values of the filters are not written by hand; they are learned.

# %% [markdown]
# ## 이미지 학습 · Image Learning
#
# - 같은 패턴이 여러 장소에서 나타납니다.
# - 작은 영역은 더 적은 파라미터로 표현할 수 있습니다.
# - 이미지 안의 특성을 찾기 위해 작은 탐지기가 여기저기 움직입니다.
#
# 그림의 세 이미지에는 같은 부리가 다른 곳에 있습니다. 장소마다 탐지기를 따로 만들 필요가 없습니다. 하나를 옮기면 됩니다.
#
# ---
#
# - The same pattern appears in different places.
# - A small region can be represented with fewer parameters.
# - A small detector moves around to find the features in the image.
#
# The same beak is in another place in each of the three images. There is no need for a detector for every place: one that moves will do.

# %%
beak = np.array([[0, 0, 0, 0, 0], [1, 1, 0, 0, 0], [1, 1, 1, 1, 0], [1, 1, 0, 0, 0], [0, 0, 0, 0, 0]])
fig, axes = plt.subplots(1, 3, figsize=(8, 2.9), layout="constrained")
for ax, (row, column) in zip(axes, [(1, 2), (8, 9), (5, 1)], strict=True):
    picture = np.zeros((14, 14))
    picture[row : row + 5, column : column + 5] = beak
    ax.imshow(picture, cmap="Oranges", vmax=1.5)
    ax.add_patch(plt.Rectangle((column - 0.5, row - 0.5), 5, 5, fill=False, edgecolor="tab:red", linewidth=2))
    ax.set(xticks=[], yticks=[])
fig.suptitle(ko_en("같은 탐지기, 다른 장소:", "one detector, different places"))
plt.show()
