# %% [markdown]
# ## 패딩한 이미지 · The padded image
#
# 회색 칸이 더해진 0입니다. 이제 합성곱을 해도 6×6이 됩니다. 케라스에서는 `padding="same"`이라고 씁니다.
#
# ---
#
# The gray cells are the zeros that were added. Now a convolution gives 6×6 again. Keras calls this `padding="same"`.

# %%
padded = pad_same(slide_image, 3)
kept = convolve2d(padded, filter_1)
inside = np.full((8, 8), "lightgray", dtype=object)
inside[1:7, 1:7] = "white"
fig, axes = plt.subplots(1, 2, figsize=(8, 4.2), width_ratios=[8, 6], layout="constrained")
draw_grid(axes[0], padded, ko_en("패딩한 이미지", "padded image") + f" {padded.shape[0]}×{padded.shape[1]}", inside)
draw_window(axes[0], 0, 0)
draw_grid(axes[1], kept, ko_en("결과", "result") + f" {kept.shape[0]}×{kept.shape[1]}")
plt.show()
