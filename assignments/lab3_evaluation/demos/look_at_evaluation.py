# %% [markdown]
# 훈련 데이터와 테스트 데이터의 점수를 비교합니다. 훈련 데이터에서만 점수가 좋으면 외운 것입니다. 이것을 과적합(오버피팅)이라고 합니다.
#
# 참고: 이제는 `evaluate`에 `return_dict=True`를 주면 점수를 이름과 함께 받습니다.
#
# ---
#
# Compare the scores on training and test data. If only those on the training data are good, the model has learned them by heart: overfitting.
#
# Note: today `evaluate` gives the scores with their names when it is told `return_dict=True`.

# %%
for name, x, y in (("train", x_train, y_train), ("test", x_test, y_test)):
    print(f"{name:6}", evaluate_model(model, x, y))

# %% [markdown]
# ## 예측: 확률 열 개 · Predictions: ten probabilities
#
# `predict`는 이미지마다 확률 열 개를 냅니다. 테스트셋의 처음 네 이미지를 넣으면 결과는 (4, 10)입니다.
#
# ---
#
# For each image `predict` gives ten probabilities. The first four images of the test set give (4, 10).

# %%
probabilities = model.predict(x_test[:4], verbose=0)
print(probabilities.shape)
print(probabilities)

# %% [markdown]
# `1.6e-09`는 0.0000000016입니다. 거의 0입니다. 그림으로 보면 더 쉽습니다. 막대의 합은 이미지마다 1입니다.
#
# ---
#
# `1.6e-09` is 0.0000000016, nearly 0. A picture is easier to read. The bars of an image sum to 1.

# %%
fig, axes = plt.subplots(2, 4, figsize=(11, 4.2), layout="constrained")
for number in range(4):
    axes[0, number].imshow(x_test[number], cmap="gray")
    axes[0, number].axis("off")
    axes[1, number].bar(range(10), probabilities[number])
    axes[1, number].set(xticks=range(10), ylim=(0, 1.05))
axes[1, 0].set_ylabel(ko_en("확률", "probability"))
fig.supxlabel(ko_en("숫자", "digit"), fontsize=10)
plt.show()

# %% [markdown]
# ## argmax
#
# - 가장 큰 값이 아니라 가장 큰 값의 **인덱스 번호**를 돌려줍니다.
# - 최댓값이 여러 개 있으면 처음 나온 최댓값의 인덱스입니다.
# - `axis`를 주지 않으면 배열을 한 줄로 펼쳐서 하나만 찾습니다.
#
# ---
#
# - It returns not the largest value but its **index**.
# - Only the first occurrence is returned if the same value appears several times.
# - Without `axis` the array counts as one long row, and there is one answer.

# %%
b = np.arange(6)
b[1] = 5
print(b, "→", np.argmax(b))
a = np.arange(6).reshape(2, 3) + 10
print(a, "→", np.argmax(a))
