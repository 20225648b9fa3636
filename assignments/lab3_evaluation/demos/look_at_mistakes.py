# %% [markdown]
# 직접 계산한 정확도는 `evaluate`의 정확도와 같습니다. 강의의 `accuracy_score`(scikit-learn)도 같은 값입니다.
#
# ---
#
# Your accuracy and the one of `evaluate` are the same. So is the lecture's `accuracy_score` (scikit-learn).

# %%
print("accuracy:      ", accuracy(y_test, y_pred))
print("evaluate_model:", evaluate_model(model, x_test, y_test)["accuracy"])

# %% [markdown]
# 틀린 이미지를 봅니다. 사람도 헷갈리는 것이 있나요?
#
# ---
#
# These are images that it got wrong. Would you get some of them wrong, too?

# %%
wrong = np.flatnonzero(y_pred != y_test)
print(len(wrong), "/", len(y_test))
fig, axes = plt.subplots(2, 7, figsize=(11, 4))
for ax in axes.flat:
    ax.axis("off")
for ax, place in zip(axes.flat, wrong):
    ax.imshow(x_test[place], cmap="gray")
    ax.set_title(f"{y_test[place]} → {y_pred[place]}", color="tab:red")
fig.suptitle(ko_en("실제 → 예측", "(actual → predicted)"), fontsize=10)
plt.show()

# %% [markdown]
# ## 손실 및 정확도 그래프 · Loss and accuracy graph
#
# `fit`이 돌려준 History에는 에포크마다의 점수가 들어 있습니다. `val_`이 붙은 것은 테스트 데이터의 점수입니다.
#
# ---
#
# The History that `fit` returned holds the scores of each epoch. `val_` marks those on the test data.

# %%
for name, values in history.history.items():
    print(f"{name:13}", *(f"{value:.3f}" for value in values))
