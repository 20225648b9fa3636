# %% [markdown]
# ## 풀링 레이어 · Pooling layer
#
# 서브샘플링해도 객체는 바뀌지 않습니다. 이미지가 작아지면 파라미터와 계산이 줄고, 오버피팅도 방지합니다.
#
# - 맥스풀링(max pooling)은 창 안에서 가장 큰 값을 고릅니다.
# - 평균풀링(average pooling)은 창 안의 평균을 냅니다.
#
# 창이 너무 크면(4, 4) 숫자를 알아보기 어렵습니다.
#
# ---
#
# Subsampling does not change the object. A smaller image needs fewer parameters and less computation, and avoids overfitting.
#
# - Max pooling selects the largest value in each window.
# - Average pooling takes the mean of each window.
#
# Where the window is too large (4, 4), the digit is hard to recognize.

# %%
pooled = {
    ko_en("입력", "input"): example,
    "MaxPooling2D (2, 2)": keras.layers.MaxPooling2D(pool_size=(2, 2))(example),
    "AveragePooling2D (2, 2)": keras.layers.AveragePooling2D(pool_size=(2, 2))(example),
    "MaxPooling2D (4, 4)": keras.layers.MaxPooling2D(pool_size=(4, 4))(example),
}
fig, axes = plt.subplots(1, 4, figsize=(12, 3.3))
for ax, (title, picture) in zip(axes, pooled.items(), strict=True):
    ax.imshow(np.array(picture)[0, :, :, 0], cmap="gray")
    ax.set_title(f"{title}\n{picture.shape[1]}×{picture.shape[2]}", fontsize=10)
    ax.axis("off")
plt.show()

# %% [markdown]
# ## 패딩 · Padding
#
# 합성곱을 하면 출력이 작아지고, 모서리의 정보를 잃습니다. 패딩은 이미지의 테두리에 0을 더해서 이것을 막습니다.
# 그림의 수는 3×3 필터가 그 픽셀을 몇 번 보는지입니다. 패딩이 없으면(`valid`) 모서리는 한 번만 봅니다. 패딩이 있으면(`same`) 네 번 봅니다.
#
# ---
#
# A convolution makes the output smaller and loses information in the corners. Padding adds zeros around the image against that.
# The numbers count how often a 3×3 filter sees the pixel: a corner once without padding (`valid`), four times with it (`same`).

# %%
fig, axes = plt.subplots(1, 2, figsize=(8, 4.2))
for ax, border, name in zip(axes, (0, 1), ("valid", "same"), strict=True):
    seen = np.zeros((6 + 2 * border, 6 + 2 * border), dtype=int)
    for row, column in np.ndindex(4 + 2 * border, 4 + 2 * border):
        seen[row : row + 3, column : column + 3] += 1
    inside = seen[border : 6 + border, border : 6 + border]
    ax.imshow(inside, cmap="Blues", vmin=0, vmax=14)
    for (row, column), times in np.ndenumerate(inside):
        ax.text(column, row, times, ha="center", va="center")
    for place in range(-1, 7):
        zeros = [(place, -1), (place, 6), (-1, place), (6, place)] if border else []
        for corner in zeros:
            ax.text(*corner, "0", ha="center", va="center", color="tab:red")
    ax.set(xlim=(-1.6, 6.6), ylim=(6.6, -1.6))
    ax.set_title(f'padding="{name}": 6×6 → {4 + 2 * border}×{4 + 2 * border}')
    ax.axis("off")
plt.show()

# %% [markdown]
# 합성곱층을 여러 번 쌓으면 차이가 큽니다.
#
# ---
#
# With several convolutions in a row the difference is large.

# %%
for padding in ("valid", "same"):
    picture, sizes = example, [28]
    for _ in range(6):
        picture = keras.layers.Conv2D(1, kernel_size=5, padding=padding)(picture)
        sizes.append(picture.shape[1])
    print(f"{padding:6}", " → ".join(map(str, sizes)))
