# %% [markdown]
# ## 전체 CNN · Whole CNN
#
# | 층 | 역할 |
# |---|---|
# | 합성곱(Convolution) | 필터로 특성을 찾아 속성맵을 만듭니다. |
# | 맥스풀링(Max Pooling) | 속성맵을 작게 만듭니다. |
# | 펼치기(Flatten) | 속성맵들을 한 줄의 수로 펼칩니다. |
# | 완전 연결층(Dense) | 모든 수를 써서 어느 클래스인지 정합니다. |
#
# 합성곱과 풀링은 여러 번 반복할 수 있습니다.
#
# ---
#
# | layer | what it does |
# |---|---|
# | Convolution | finds features with its filters and makes feature maps |
# | Max Pooling | makes the feature maps smaller |
# | Flatten | puts the feature maps into one row of numbers |
# | Dense (fully connected) | uses all the numbers to decide on a class |
#
# Convolution and pooling can be repeated many times.

# %%
stages = [  # x, side, number of maps, name
    (0, 3.2, 1, ko_en("입력\n", "input")),
    (4.6, 2.8, 4, ko_en("합성곱\n", "Convolution")),
    (9.2, 1.6, 4, ko_en("맥스풀링\n", "Max Pooling")),
    (12.6, 1.3, 6, ko_en("합성곱\n", "Convolution")),
    (16.2, 0.8, 6, ko_en("맥스풀링\n", "Max Pooling")),
]
fig, ax = plt.subplots(figsize=(11, 3.1), layout="constrained")
for x_start, side, count, name in stages:
    for number in range(count if count > 1 else 0):
        corner = (x_start + 0.25 * number, -side / 2 + 0.12 * number)
        ax.add_patch(plt.Rectangle(corner, side, side, facecolor="#a9cbe8", edgecolor="white"))
    ax.text(x_start + side / 2 + 0.12 * count, -2.2, name, ha="center", va="top")
ax.imshow(seven, cmap="gray", extent=(0, 3.2, -1.6, 1.6))
ax.scatter([20] * 12, np.linspace(-1.8, 2, 12), s=28, color="tab:blue")
ax.text(20, -2.2, ko_en("펼치기\n", "Flatten"), ha="center", va="top")
for start in np.linspace(-1.8, 2, 12):
    for end in np.linspace(-1, 1.2, 4):
        ax.plot([20, 22.6], [start, end], color="lightgray", linewidth=0.6, zorder=0)
ax.scatter([22.6] * 4, np.linspace(-1, 1.2, 4), s=90, color="tab:orange")
ax.text(22.6, -2.2, ko_en("완전 연결층\n", "Dense"), ha="center", va="top")
for end, name in zip(np.linspace(-1, 1.2, 4), ["9", "…", "1", "0"], strict=True):
    ax.text(23.1, end, name, va="center")
for arrow in (3.5, 8.4, 11.8, 15.5, 18.7):
    ax.annotate("", xy=(arrow + 0.7, 0), xytext=(arrow, 0), arrowprops={"arrowstyle": "->"})
ax.plot([4.6, 4.6, 18.4, 18.4], [2.1, 2.4, 2.4, 2.1], color="tab:red")
ax.text(11.5, 2.5, ko_en("여러 번 반복할 수 있음:", "can repeat many times"), ha="center", va="bottom", color="tab:red")
ax.set(xlim=(-0.3, 24.6), ylim=(-3.5, 3.2), aspect="equal")
ax.axis("off")
plt.show()

# %% [markdown]
# ## 작은 CNN을 손으로 · A small CNN by hand
#
# 여러분의 함수를 이어서 이미지가 한 줄의 수가 될 때까지 계산합니다. 합성곱 다음에는 음수를 0으로 바꿉니다. 이것이 활성화 함수 ReLU입니다.
#
# ---
#
# Your functions one after the other, until the image has become a row of numbers. After the convolution, negative numbers become 0:
# this is the activation function ReLU.

# %%
maps = feature_maps(slide_image, np.stack([filter_1, filter_2]))
active = np.maximum(maps, 0)
pooled = np.stack([max_pool(one) for one in active])
print(slide_image.shape, "→", maps.shape, "→", pooled.shape, "→", pooled.flatten().shape)
print(pooled.flatten())
