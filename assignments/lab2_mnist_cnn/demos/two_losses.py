# %% [markdown]
# 라벨의 모양은 달라도 손실은 같습니다. 훈련하기 전에는 열 숫자의 확률이 모두 0.1에 가깝습니다. 그래서 손실은 −ln 0.1 ≈ 2.3 정도입니다.
#
# ---
#
# The labels have another form, the loss is the same. Before training each digit's probability is about 0.1, so the loss is about −ln 0.1 ≈ 2.3.

# %%
model = build_cnn()
x, y = scale_images(reshape_images(X_train[:100])), y_train[:100]
for name, compiled, labels in (
    ("one-hot", compile_for_one_hot, one_hot(y)),
    ("integer", compile_for_integers, y),
):
    scores = compiled(model).test_on_batch(x, labels, return_dict=True)
    print(f"{name:8} loss {scores['loss']:.4f}  accuracy {scores['accuracy']:.2f}")
