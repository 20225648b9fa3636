# %% [markdown]
# 7을 색이 있는 큰 그림 `seven_big.png`로 만들어 봅니다. 여러분의 함수는 이 파일도 (1, 28, 28, 1)로 읽어야 합니다.
#
# ---
#
# We make a large picture with colors from the 7, `seven_big.png`. Your function must read it as (1, 28, 28, 1), too.

# %%
big = plt.get_cmap("viridis")(np.kron(seven, np.ones((10, 10))) / 255)
plt.imsave("seven_big.png", big)
names = ["seven.png", "seven.jpg", "seven_big.png"]
fig, axes = plt.subplots(2, 3, figsize=(8, 5.4), layout="constrained")
for column, name in enumerate(names):
    ready = np.array(load_digit(name))
    axes[0, column].imshow(plt.imread(name), cmap="gray")
    axes[0, column].set_title(name)
    axes[1, column].imshow(ready[0, :, :, 0], cmap="gray", vmin=0, vmax=255)
    axes[1, column].set_title(f"{ready.shape}: {ready.min()}–{ready.max()}", fontsize=10)
plt.show()

# %% [markdown]
# ## 예측 · Predicting
#
# 준비한 배열을 모델에 넣으면 확률 열 개가 나옵니다. 가장 큰 확률의 인덱스가 예측한 숫자입니다.
#
# ---
#
# The prepared array goes into the model, and ten probabilities come out. The index of the largest one is the predicted digit.

# %%
fig, axes = plt.subplots(1, 2, figsize=(9, 2.8), sharey=True, layout="constrained")
for ax, name in zip(axes, ("seven.png", "seven.jpg")):
    ax.bar(range(10), model.predict(load_digit(name), verbose=0)[0])
    ax.set(title=name, xticks=range(10), xlabel=ko_en("숫자", "digit"))
axes[0].set_ylabel(ko_en("확률", "probability"))
plt.show()
