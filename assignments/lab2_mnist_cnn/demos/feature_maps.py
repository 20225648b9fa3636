# %% [markdown]
# ## 학습한 것 들여다보기 · What it has learned
#
# 첫 합성곱층의 필터 64개입니다. 학습하기 전에는 아무렇게나 정한 값이었습니다. 밝은 칸은 양수, 어두운 칸은 음수입니다.
#
# ---
#
# The 64 filters of the first convolution. Before training their values were random. Bright cells are positive, dark ones negative.

# %%
convolutions = [layer for layer in model.layers if isinstance(layer, keras.layers.Conv2D)]
filters = convolutions[0].get_weights()[0]
fig, axes = plt.subplots(4, 16, figsize=(11, 3))
for number, ax in enumerate(axes.flat):
    ax.imshow(filters[:, :, 0, number], cmap="gray", vmin=-0.2, vmax=0.2)
    ax.axis("off")
plt.show()

# %% [markdown]
# 숫자 하나를 넣고 두 합성곱층의 속성맵을 그립니다. 층마다 32개만 보여 줍니다.
# 어떤 필터는 가로선에서, 어떤 필터는 세로선이나 대각선에서 밝아집니다. 어두운 곳에는 그 패턴이 없습니다.
#
# ---
#
# One digit goes in, and we draw the feature maps of both convolutions, 32 a layer.
# Some filters light up at horizontal lines, others at vertical or diagonal ones. Where a map is dark, its pattern is not there.

# %%
example = scale_images(reshape_images(X_test[:1]))
looking = keras.Model(model.inputs, [layer.output for layer in convolutions])
for place, maps in enumerate(looking.predict(example, verbose=0), start=1):
    fig, axes = plt.subplots(4, 8, figsize=(8, 4.4))
    for number, ax in enumerate(axes.flat):
        ax.imshow(maps[0, :, :, number], cmap="gray")
        ax.axis("off")
    fig.suptitle(ko_en(f"합성곱층 {place}", f"convolution {place}") + f": {maps.shape[1:]}")
    plt.show()

# %% [markdown]
# 마지막 층은 이 속성맵들을 보고 확률 10개를 냅니다.
#
# ---
#
# From these maps the last layer makes ten probabilities.

# %%
fig, axes = plt.subplots(1, 2, figsize=(8, 3), layout="constrained", width_ratios=[1, 2])
axes[0].imshow(example[0, :, :, 0], cmap="gray")
axes[0].axis("off")
axes[1].bar(range(10), model.predict(example, verbose=0)[0])
axes[1].set(xticks=range(10), ylim=(0, 1.05), xlabel=ko_en("숫자", "digit"), ylabel=ko_en("확률", "probability"))
plt.show()
