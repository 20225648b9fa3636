# %% [markdown]
# ## 속성맵 두 개 · Two feature maps
#
# 필터마다 속성맵이 하나씩 나옵니다. 4×4 이미지 두 개가 2×4×4 행렬을 이룹니다.
#
# ---
#
# Every filter gives one feature map. Two 4×4 images form a 2×4×4 matrix.

# %%
maps = feature_maps(slide_image, np.stack([filter_1, filter_2]))
print(maps.shape)
fig, axes = plt.subplots(1, 2, figsize=(7, 3.6), layout="constrained")
for ax, values, number in zip(axes, maps, (1, 2), strict=True):
    draw_grid(
        ax,
        values,
        ko_en(f"필터 {number}의 속성맵\n", f"feature map of filter {number}"),
        np.where(values == 3, "#ffe08a", "white"),
    )
plt.show()

# %% [markdown]
# ## 숫자 그림의 속성맵 · Feature maps of a digit
#
# 가로선 필터와 세로선 필터를 숫자 7에 적용합니다. 밝은 곳이 그 선을 찾은 곳입니다.
#
# ---
#
# A filter for horizontal lines and one for vertical lines, applied to a seven. They found their line where it is bright.

# %%
horizontal = np.array([[-1, -1, -1], [2, 2, 2], [-1, -1, -1]])
digit_maps = feature_maps(seven, np.stack([horizontal, horizontal.T]))
titles = [ko_en("이미지", "image"), ko_en("가로선", "horizontal"), ko_en("세로선", "vertical")]
fig, axes = plt.subplots(1, 3, figsize=(9, 3.2), layout="constrained")
for ax, values, title in zip(axes, [seven, *digit_maps], titles, strict=True):
    ax.imshow(values, cmap="gray", vmin=0)
    ax.set(title=title, xticks=[], yticks=[])
plt.show()
