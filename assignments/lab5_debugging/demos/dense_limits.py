# %% [markdown]
# ## 연습 2: Dense 모델의 한계 · Exercise 2: the limits of a dense net
#
# ```python
# model = Sequential()
# model.add(Dense(128, input_shape=(784,), activation="relu"))
# model.add(Dense(10, activation="softmax"))
# ```
#
# 이 코드는 오류를 내지 않습니다. 하지만 강의의 한계점이 두 가지 있습니다.
#
# - 이미지를 평탄화(Flatten)해야 합니다. 전처리가 필요합니다.
# - 이미지의 공간 구조(위치, 패턴)를 고려하지 못합니다. 그래서 성능이 CNN보다 떨어집니다.
#
# ---
#
# This code raises no error. But it has the two limits that the lecture names.
#
# - The image must be flattened, which is one more step of pre-processing.
# - It does not consider the image's spatial structure (places, patterns). So it does worse than a CNN.

# %% [markdown]
# ### 한계 1: 평탄화 · Limit 1: flattening
#
# 이미지를 784개의 숫자로 펼치면 위아래로 이웃한 픽셀이 28칸 떨어집니다. 그림에서 빨간 점이 있는 두 픽셀을 보세요.
# 아래 그림은 784개 중 네 줄(112개)만 보여 줍니다.
#
# ---
#
# Flattened to 784 numbers, pixels that were neighbors, one above the other, are 28 places apart. See the two pixels with a red dot.
# The lower picture shows only four rows (112) of the 784 numbers.

# %%
rows = slice(14, 18)
column = seven[15].argmax()
fig, axes = plt.subplots(2, 1, figsize=(11, 4.4), height_ratios=[6, 1], layout="constrained")
axes[0].imshow(seven, cmap="gray")
axes[0].plot([column, column], [15, 16], "o", color="tab:red", markersize=4)
axes[1].imshow(seven[rows].reshape(1, -1), cmap="gray", aspect=5)
axes[1].plot([28 + column, 56 + column], [0, 0], "o", color="tab:red", markersize=5)
axes[0].set_title("(28, 28)")
axes[1].set_title("(784,)[14 * 28 : 18 * 28]")
for ax in axes:
    ax.axis("off")
plt.show()

# %% [markdown]
# ### 한계 2: 공간 구조 · Limit 2: spatial structure
#
# 실험을 합니다. 모든 이미지의 픽셀을 **똑같은 순서로** 뒤섞습니다. 사람은 숫자를 알아볼 수 없습니다.
#
# ---
#
# An experiment: we shuffle the pixels of all images **in the same order**. People cannot read these digits any more.

# %%
order = np.random.default_rng(7).permutation(784)


def shuffle_pixels(images):
    return images.reshape(-1, 784)[:, order].reshape(images.shape)


fig, axes = plt.subplots(2, 6, figsize=(9, 3.2))
for number in range(6):
    axes[0, number].imshow(x_test[number], cmap="gray")
    axes[1, number].imshow(shuffle_pixels(x_test)[number], cmap="gray")
    axes[0, number].set_title(y_test[number])
for ax in axes.flat:
    ax.axis("off")
plt.show()

# %% [markdown]
# Dense 모델은 뒤섞은 이미지도 거의 똑같이 잘 배웁니다. 어느 픽셀이 이웃인지 처음부터 쓰지 않았기 때문입니다.
#
# ---
#
# A dense net learns the shuffled images about as well: it never made use of which pixels are neighbors.

# %%
dense_accuracy = {}
for name, change in (("original", np.copy), ("shuffled", shuffle_pixels)):
    keras.utils.set_random_seed(1)
    net = build_dense()
    net.fit(change(x_train), y_train[:4000], epochs=3, verbose=0)
    dense_accuracy[name] = net.evaluate(change(x_test), y_test[:1000], verbose=0, return_dict=True)["accuracy"]
    print(f"Dense, {name}: {dense_accuracy[name]:.3f}")

# %% [markdown]
# 그림을 옮기면 어떻게 될까요? 픽셀마다 가중치가 따로 있어서, 몇 픽셀만 옮겨도 Dense 모델에게는 전혀 다른 입력입니다.
#
# ---
#
# And if the picture moves? Each pixel has weights of its own, so that a few pixels make it quite another input to a dense net.

# %%
shifts = range(6)


def accuracies_when_moved(net):
    scores = []
    for pixels in shifts:
        moved = np.roll(x_test, pixels, axis=2)
        scores.append(net.evaluate(moved, y_test[:1000], verbose=0, return_dict=True)["accuracy"])
    return scores


dense_moved = accuracies_when_moved(model)
fig, axes = plt.subplots(1, 6, figsize=(9, 2))
for ax, pixels, score in zip(axes, shifts, dense_moved, strict=True):
    ax.imshow(np.roll(x_test[0], pixels, axis=1), cmap="gray")
    ax.set_title(f"+{pixels}: {score:.2f}", fontsize=10)
    ax.axis("off")
fig.suptitle(ko_en("옮긴 픽셀 수: Dense의 정확도", "pixels moved: accuracy of the dense net"), fontsize=10)
plt.show()

# %% [markdown]
# ### ChatGPT 기록 2 · Prompt log 2
#
# 슬라이드의 코드를 ChatGPT에게 주고 개선된 코드와 해설을 받으세요. 한계점을 함께 물어보세요. 그리고 이 표를 채우세요.
#
# | 물어본 것 | ChatGPT의 답 | 확인한 방법 | 받아들인 것과 이유 |
# |---|---|---|---|
# | | | | |
#
# ---
#
# Give the slide's code to ChatGPT and ask for improved code and an explanation. Ask about its limits, too. Then fill in this table.
#
# | what I asked | ChatGPT's answer | how I checked it | what I kept, and why |
# |---|---|---|---|
# | | | | |
