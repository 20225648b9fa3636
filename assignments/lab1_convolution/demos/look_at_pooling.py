# %% [markdown]
# ## 합성곱 다음의 풀링 · Pooling after a convolution
#
# 풀링은 보통 속성맵에 합니다. 6×6 이미지가 합성곱으로 4×4, 맥스풀링으로 2×2가 됩니다. 원래 이미지보다 작지만 새로운 이미지입니다.
# 가장 큰 값 3은 남아 있습니다.
#
# ---
#
# Pooling is mostly done on feature maps. The 6×6 image becomes 4×4 by the convolution and 2×2 by max pooling: a new image, smaller
# than the original one. The largest value, 3, is still there.

# %%
found = convolve2d(slide_image, filter_1)
steps = [slide_image, found, max_pool(found), average_pool(found)]
titles = [
    ko_en("이미지\n", "image"),
    ko_en("속성맵 1\n", "feature map 1"),
    ko_en("맥스풀링\n", "max pooling"),
    ko_en("평균 풀링\n", "average pooling"),
]
fig, axes = plt.subplots(1, 4, figsize=(10, 3.4), width_ratios=[6, 4, 2.6, 2.6], layout="constrained")
for ax, values, title, colors in zip(
    axes, steps, titles, [None, block_colors, small_colors, small_colors], strict=True
):
    draw_grid(ax, values, title, colors)
plt.show()
