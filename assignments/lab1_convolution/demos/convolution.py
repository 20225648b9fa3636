# %% [markdown]
# ## 합성곱 연산: 이미지와 필터 · The convolution operation: image and filters
#
# 슬라이드의 6×6 이미지와 3×3 필터 두 개입니다. 각 필터가 작은 패턴 하나를 탐지합니다.
# 필터 1은 대각선, 필터 2는 세로선을 찾습니다. 1이 있는 곳을 보세요.
#
# ---
#
# The slide's 6×6 image and two 3×3 filters. Each filter detects a small pattern.
# Filter 1 looks for a diagonal, filter 2 for a vertical line: see where the ones are.

# %%
slide_image = np.array(
    [
        [1, 0, 0, 0, 0, 1],
        [0, 1, 0, 0, 1, 0],
        [0, 0, 1, 1, 0, 0],
        [1, 0, 0, 0, 1, 0],
        [0, 1, 0, 0, 1, 0],
        [0, 0, 1, 0, 1, 0],
    ]
)
filter_1 = np.array([[1, -1, -1], [-1, 1, -1], [-1, -1, 1]])
filter_2 = np.array([[-1, 1, -1], [-1, 1, -1], [-1, 1, -1]])

fig, axes = plt.subplots(1, 3, figsize=(9, 3.6), width_ratios=[2, 1, 1], layout="constrained")
for ax, values, title in [
    (axes[0], slide_image, ko_en("6×6 이미지", "image")),
    (axes[1], filter_1, ko_en("필터 1", "Filter 1")),
    (axes[2], filter_2, ko_en("필터 2", "Filter 2")),
]:
    draw_grid(ax, values, title, np.where(values == 1, "#ffe08a", "white"))
plt.show()

# %% [markdown]
# ## 한 위치에서의 계산 · The computation at one place
#
# 필터를 이미지의 왼쪽 위에 올려놓습니다. 겹친 값끼리 곱해서 모두 더합니다. 이것을 점곱(dot product)이라고 합니다.
#
# ---
#
# Put the filter on the image's upper left corner. Multiply what lies on top of each other, and add everything up: the dot product.

# %%
fig, axes = plt.subplots(1, 3, figsize=(9, 3.2), width_ratios=[2, 1, 1], layout="constrained")
draw_grid(axes[0], slide_image, ko_en("6×6 이미지", "image"))
draw_window(axes[0], 0, 0)
draw_grid(axes[1], filter_1, ko_en("필터 1", "Filter 1"))
draw_grid(axes[2], [[3]], ko_en("점곱", "dot product"), [["#ffe08a"]])
axes[2].set(xlim=(-1, 2), ylim=(2, -1))
fig.supxlabel("1·1 + 0·(−1) + 0·(−1)   +   0·(−1) + 1·1 + 0·(−1)   +   0·(−1) + 0·(−1) + 1·1   =   3", fontsize=11)
plt.show()

# %% [markdown]
# ## 필터를 옮기기 · Sliding the filter
#
# 필터를 다음 픽셀로 옮겨서 똑같은 계산을 합니다. 마지막 픽셀에 이를 때까지 반복합니다.
#
# ---
#
# The filter slides over to the next pixel, and the same is done again until all the image's pixels have been covered.

# %%
fig, axes = plt.subplots(2, 4, figsize=(10, 3.6), height_ratios=[6, 1], layout="constrained")
for place, result in enumerate([3, -1, -3, -1]):
    draw_grid(axes[0, place], slide_image)
    draw_window(axes[0, place], 0, place)
    draw_grid(axes[1, place], [[result]], colors=[["#ffe08a"]])
fig.suptitle(ko_en("필터 1, 스트라이드 1: 결과의 첫 행", "Filter 1, stride 1: first row of the result"))
plt.show()

# %% [markdown]
# ## 스트라이드 · Stride
#
# 스트라이드는 필터를 한 번에 옮기는 폭입니다. `stride=2`이면 두 칸씩 옮깁니다. 아래로 옮길 때도 같습니다.
#
# ---
#
# The stride is how far the filter moves at a time. With `stride=2` it moves two pixels, downwards as well.

# %%
fig, axes = plt.subplots(2, 2, figsize=(5.5, 4.0), height_ratios=[6, 1], layout="constrained")
for place, (column, result) in enumerate([(0, 3), (2, -3)]):
    draw_grid(axes[0, place], slide_image)
    draw_window(axes[0, place], 0, column, color="tab:blue")
    draw_grid(axes[1, place], [[result]], colors=[["#ffe08a"]])
fig.suptitle(ko_en("필터 1, 스트라이드 2: 결과의 첫 행\n", "Filter 1, stride 2: first row of the result"))
plt.show()
