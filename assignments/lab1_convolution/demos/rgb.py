# %% [markdown]
# ## RGB 3채널 · RGB: 3 channels
#
# 컬러 이미지는 빨강(R), 초록(G), 파랑(B) 세 채널로 되어 있습니다. 배열의 shape은 (높이, 너비, 3)입니다.
# 흑백 이미지는 채널이 하나입니다.
#
# 컬러 이미지에는 채널이 셋인 필터를 씁니다. 아래 그림의 3×3×3 필터처럼 채널마다 3×3 값이 있습니다.
#
# ---
#
# A color image has three channels: red (R), green (G) and blue (B). The array's shape is (height, width, 3).
# A grayscale image has one channel.
#
# A color image needs filters with three channels: as the 3×3×3 filter in the picture below, they have 3×3 values for every channel.

# %%
color_image = np.full((9, 9, 3), 0.15)
color_image[1:4, 1:4] = [0.9, 0.2, 0.2]
color_image[1:4, 5:8] = [0.2, 0.8, 0.3]
color_image[5:8, 1:4] = [0.3, 0.4, 0.9]
color_image[5:8, 5:8] = [0.9, 0.9, 0.9]
fig, axes = plt.subplots(1, 4, figsize=(10, 2.9), layout="constrained")
axes[0].imshow(color_image)
axes[0].set_title(ko_en("컬러 이미지", "color image"))
names = [ko_en("빨강", "R"), ko_en("초록", "G"), ko_en("파랑", "B")]
for channel in range(3):
    only = np.zeros_like(color_image)
    only[:, :, channel] = color_image[:, :, channel]
    axes[channel + 1].imshow(only)
    axes[channel + 1].set_title(names[channel])
for ax in axes:
    ax.set(xticks=[], yticks=[])
plt.show()

# %%
red_filter = np.ones((3, 3, 3)) * [1, -0.5, -0.5]
fig, axes = plt.subplots(1, 3, figsize=(7, 3.1), layout="constrained")
for channel, color in enumerate(["#f7b7b2", "#bfe3c0", "#b9cdf0"]):
    draw_grid(axes[channel], red_filter[:, :, channel], names[channel], [[color] * 3] * 3)
fig.suptitle(ko_en("빨간색을 찾는 3×3×3 필터:", "a 3×3×3 filter that looks for red"))
plt.show()
