# %% [markdown]
# ## 패딩 · Padding
#
# 합성곱을 하면 이미지가 작아지고, 코너의 데이터는 적게 쓰입니다. 패딩은 이미지의 테두리에 레이어를 하나 더해서 이것을 막습니다.
#
# 아래 그림의 수는 그 픽셀이 3×3 창에 몇 번 들어가는지를 나타냅니다. 코너는 한 번, 가운데는 아홉 번입니다.
#
# ---
#
# A convolution makes the image smaller, and its corners are hardly used. Padding prevents this: it adds a layer to the border of the image.
#
# The numbers below say in how many 3×3 windows a pixel lies: a corner in one, the middle in nine.

# %%
times_seen = np.outer([1, 2, 3, 3, 2, 1], [1, 2, 3, 3, 2, 1])
fig, ax = plt.subplots(figsize=(4, 3.8), layout="constrained")
draw_grid(
    ax, times_seen, ko_en("픽셀이 들어가는 창의 수\n", "windows that hold the pixel"), plt.cm.Blues(times_seen / 18)
)
draw_window(ax, 0, 0)
plt.show()
