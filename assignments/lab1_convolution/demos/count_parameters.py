# %% [markdown]
# ## 강의 모델의 파라미터 · The parameters of the lecture's model
#
# 다음 실습에서 만들 모델의 파라미터를 층마다 셉니다. 대부분이 Dense에 있습니다. 풀링을 하면 이 수가 크게 줄어듭니다.
#
# ---
#
# The parameters of the next lab's model, layer by layer. Most of them are in Dense. Pooling makes that number much smaller.

# %%
side = output_size(output_size(28, 3), 3)
counts = {
    "Conv2D 64": conv2d_params(64, 3, 1),
    "Conv2D 32": conv2d_params(32, 3, 64),
    "Dense 10": dense_params(side * side * 32, 10),
}
print(counts, "sum:", sum(counts.values()))
fig, ax = plt.subplots(figsize=(7, 2.2), layout="constrained")
bars = ax.barh(list(counts), list(counts.values()))
ax.bar_label(bars, fmt="{:,.0f}", padding=3)
ax.invert_yaxis()
ax.set(xlim=(0, 215_000), title=ko_en("파라미터 수", "parameters"))
plt.show()
