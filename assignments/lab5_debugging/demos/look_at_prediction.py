# %% [markdown]
# `predict`는 입력으로 배치를 포함한 **4차원 텐서**를 기대합니다. 이미지가 한 장이면 (1, 28, 28, 1)입니다.
# 배열의 첫 번째 축은 언제나 **배치**(이미지의 개수)로 봅니다. 잘못된 코드에서는 이미지 한 장이 아니라 (28, 1) 이미지 28장으로 읽었습니다.
#
# ---
#
# `predict` expects a **4-D tensor** that includes the batch: (1, 28, 28, 1) for one image.
# It always takes an array's first axis as the **batch**, the number of images. In the faulty code it read 28 images (28, 1) instead of one image.

# %%
fig, axes = plt.subplots(1, 2, figsize=(9, 3.6), layout="constrained")
axes[0].imshow(test_array, cmap="gray")
axes[0].set_title(ko_en("우리의 생각: 이미지 1장\n", "what we mean: one image"))
apart = np.zeros((28 * 3, 28))
apart[1::3] = test_array[:, :, 0]
axes[1].imshow(apart, cmap="gray", aspect=1 / 3)
axes[1].set_title(ko_en("모델의 생각: 이미지 28장\n", "what the model sees: 28 images"))
for ax in axes:
    ax.axis("off")
plt.show()

# %% [markdown]
# 같은 7을 두 파일로 저장하고, 고친 함수로 예측합니다. 막대는 숫자마다의 확률입니다.
#
# ---
#
# The same seven is saved as two files, and your mended function predicts them. A bar is a digit's probability.

# %%
fig, axes = plt.subplots(1, 2, figsize=(9, 3), sharey=True)
for ax, name in zip(axes, ("seven.png", "seven.jpg"), strict=True):
    Image.fromarray(seven).save(name)
    ax.bar(range(10), predict_seven(model, name)[0])
    ax.set(title=name, xticks=range(10), xlabel=ko_en("숫자", "digit"))
axes[0].set_ylabel(ko_en("확률", "probability"))
plt.show()

# %% [markdown]
# 정규화를 잊어도 오류는 나지 않습니다. 그래서 더 위험합니다. 0–1로 훈련한 모델은 0–255를 넣어도 답을 냅니다.
# 정확도는 모델에 따라 떨어질 수 있습니다. 그리고 확률이 거의 모두 0이나 1이 됩니다. 모델이 지나치게 확신하는 것입니다.
# 테스트 이미지에서 가장 큰 확률의 분포를 비교하세요.
#
# ---
#
# Forgetting to scale raises no error, which makes it more dangerous. A model trained on 0–1 also answers when it gets 0–255.
# Depending on the model, its accuracy may drop. And nearly all probabilities become 0 or 1: the model is far too sure.
# Compare how the largest probabilities of the test images are spread.

# %%
fig, axes = plt.subplots(1, 2, figsize=(9, 3), sharey=True)
for ax, highest in zip(axes, (1, 255), strict=True):
    accuracy = model.evaluate(x_test * highest, y_test[:1000], verbose=0, return_dict=True)["accuracy"]
    ax.hist(model.predict(x_test * highest, verbose=0).max(axis=1), bins=20, range=(0, 1))
    ax.set_title(f"0–{highest}: " + ko_en("정확도", "accuracy") + f" {accuracy:.3f}")
    ax.set_xlabel(ko_en("가장 큰 확률", "largest probability"))
axes[0].set_ylabel(ko_en("이미지 수", "images"))
plt.show()
