# %% [markdown]
# 대각선은 맞힌 것입니다. 대각선 밖에서 가장 큰 칸이 가장 자주 헷갈리는 두 숫자입니다.
#
# ---
#
# The diagonal holds what is right. The largest cell off the diagonal is what the model mixes up most.

# %%
table = np.array(confusion(y_test, y_pred))
print(table)
mistakes = table.copy()
np.fill_diagonal(mistakes, 0)
actual, predicted = np.unravel_index(mistakes.argmax(), mistakes.shape)
print(f"actual {actual} → predicted {predicted}: {mistakes.max()}")

# %%
places = [place for place, pair in enumerate(zip(y_test, y_pred)) if pair == (actual, predicted)]
fig, axes = plt.subplots(1, 6, figsize=(9, 1.9))
for ax in axes:
    ax.axis("off")
for ax, place in zip(axes, places):
    ax.imshow(x_test[place], cmap="gray")
fig.suptitle(ko_en("실제", "actual") + f" {actual} → " + ko_en("예측", "predicted") + f" {predicted}", fontsize=11)
plt.show()

# %% [markdown]
# ### 혼동행렬의 그림 · A picture of the confusion matrix
#
# 표를 색으로 그리면 한눈에 보입니다. 이런 그림을 히트맵(heatmap)이라고 합니다. 강의는 `seaborn`으로 그립니다.
# Matplotlib이나 scikit-learn으로 그려도 됩니다.
#
# ---
#
# Colors show the table at a glance: a heatmap. The lecture draws it with `seaborn`. Matplotlib or scikit-learn will do, too.
