# %% [markdown]
# ## 풀링 · Pooling
#
# - 픽셀을 줄여도(서브샘플링) 객체는 바뀌지 않습니다. 새는 작아져도 새입니다.
# - 이미지가 작아지면 이미지를 특징짓는 파라미터가 적어집니다.
#
# ---
#
# - Subsampling pixels does not change the object. A smaller bird is still a bird.
# - A smaller image needs fewer parameters to characterize it.

# %%
y, x = np.mgrid[0:64, 0:64]
bird = np.ones((64, 64, 3)) * [0.80, 0.90, 1.00]
bird[(abs(y - 40) < 14 - x) | ((x - 20) / 4 + abs(y - 34) < 6) & (x < 20)] = [0.25, 0.35, 0.60]
bird[((x - 30) / 18) ** 2 + ((y - 38) / 12) ** 2 < 1] = [0.30, 0.45, 0.75]
bird[(x - 44) ** 2 + (y - 24) ** 2 < 81] = [0.30, 0.45, 0.75]
bird[(x > 51) & (abs(y - 25) < (62 - x) / 2.5)] = [0.95, 0.60, 0.10]
bird[(x - 46) ** 2 + (y - 22) ** 2 < 5] = [0, 0, 0]
fig, axes = plt.subplots(1, 3, figsize=(9, 3.3), layout="constrained")
for ax, step in zip(axes, (1, 2, 4), strict=True):
    ax.imshow(bird[::step, ::step])
    ax.set(title=ko_en("새", "bird") + f" {64 // step}×{64 // step}", xticks=[], yticks=[])
plt.show()

# %% [markdown]
# ## 풀링 레이어와 맥스풀링 · The pooling layer, and max pooling
#
# - 풀링 레이어는 계수의 수를 줄여서 이미지를 줄여 나갑니다. 복잡도와 계산이 줄고 오버피팅도 방지합니다.
# - 맥스풀링(Max Pooling)은 사이즈를 정해서 그 안에서 가장 큰 값을 가져옵니다.
#
# ---
#
# - A pooling layer downsamples the image, which reduces the number of parameters and the complexity. There is less to compute, and less overfitting.
# - Max pooling takes the largest value of each window of a given size.

# %%
block_colors = [["#f7b7b2"] * 2 + ["#bfe3c0"] * 2] * 2 + [["#b9cdf0"] * 2 + ["#ffe08a"] * 2] * 2
small_colors = [["#f7b7b2", "#bfe3c0"], ["#b9cdf0", "#ffe08a"]]
numbers = [[1, 3, 2, 4], [5, 7, 0, 2], [6, 2, 9, 1], [4, 0, 3, 3]]
fig, axes = plt.subplots(1, 2, figsize=(6.5, 3.4), width_ratios=[4, 2], layout="constrained")
draw_grid(axes[0], numbers, "4×4", block_colors)
draw_grid(axes[1], [[7, 4], [6, 9]], ko_en("맥스풀링 2×2\n", "max pooling"), small_colors)
plt.show()
