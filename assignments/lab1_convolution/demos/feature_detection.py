# %% [markdown]
# ## 특성 탐지 · Feature Detection
#
# 결과에서 가장 큰 값 3이 나온 곳에 필터 1의 대각선이 있습니다. 두 곳에서 같은 패턴을 찾았습니다.
#
# ---
#
# The largest value, 3, is where the diagonal of filter 1 is. The same pattern was found in two places.

# %%
found = convolve2d(slide_image, filter_1)
fig, axes = plt.subplots(1, 2, figsize=(7, 3.6), width_ratios=[6, 4], layout="constrained")
draw_grid(axes[0], slide_image, ko_en("6×6 이미지", "image"))
draw_grid(axes[1], found, ko_en("결과 4×4", "result"), np.where(found == 3, "#ffe08a", "white"))
for (row, column), color in zip(np.argwhere(found == 3), ["tab:red", "tab:blue"], strict=True):
    draw_window(axes[0], row, column, color=color)
plt.show()
print("stride=2:")
print(convolve2d(slide_image, filter_1, stride=2))
