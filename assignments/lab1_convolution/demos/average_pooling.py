# %% [markdown]
# ## 평균 풀링 · Average Pooling
#
# 평균 풀링은 창의 값을 전체 다 더해서 개수로 나눕니다. 같은 4×4 표로 비교하세요.
#
# ---
#
# Average pooling adds up all the values of a window and divides by how many there are. Compare it on the same 4×4 table.

# %%
fig, axes = plt.subplots(1, 3, figsize=(8.5, 3.4), width_ratios=[4, 2, 2], layout="constrained")
draw_grid(axes[0], numbers, "4×4", block_colors)
draw_grid(axes[1], [[7, 4], [6, 9]], ko_en("맥스풀링\n", "max pooling"), small_colors)
draw_grid(axes[2], [[4, 2], [3, 4]], ko_en("평균 풀링\n", "average pooling"), small_colors)
plt.show()
