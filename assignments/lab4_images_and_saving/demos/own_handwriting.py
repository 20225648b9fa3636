# %%
for name in ("seven.png", "seven.jpg"):
    print(name, "→", predict_digit(model, name))

# %% [markdown]
# ### 직접 쓴 숫자 · Your own handwriting
#
# MNIST는 **검은 바탕에 흰 숫자**입니다. 종이에 쓴 숫자는 반대입니다. 그대로 넣으면 모델이 본 적이 없는 그림이라 자주 틀립니다.
# 직접 쓴 숫자로 예측하려면 검은 바탕에 흰색으로 쓰고, 숫자를 가운데에 놓으세요.
#
# ---
#
# MNIST has **white digits on black**. On paper it is the other way round. The model has never seen such pictures and often gets them wrong.
# To predict a digit of your own, write it in white on black, in the middle.

# %%
on_paper = 255 - x_test
print("white on black:", model.evaluate(x_test, hot_test, verbose=0)[1])
print("black on white:", model.evaluate(on_paper, hot_test, verbose=0)[1])

# %% [markdown]
# ## 모델 저장 및 로딩 · Saving and loading the model
#
# 훈련한 모델은 메모리에만 있습니다. 노트북을 닫으면 사라집니다. 파일로 저장하면 나중에 훈련 없이 다시 씁니다.
# 모델 파일에는 세 가지가 모두 들어 있습니다. 가중치 파일에는 구조가 없습니다.
#
# ---
#
# A trained model is in memory only, and gone when the notebook closes. Saved in a file, it can be used later without training.
# A model file holds all three parts. A weights file has no structure in it.

# %%
parts = [
    ko_en("구조 (층)\n", "structure (layers)"),
    ko_en("가중치\n", "weights"),
    ko_en("컴파일 설정\n", "compile settings"),
]
kinds = [
    (ko_en("모델 파일\n", "model file") + "\n.keras, .h5", (0, 1, 2)),
    (ko_en("가중치 파일\n", "weights file") + "\n.weights.h5", (1,)),
]
fig, ax = plt.subplots(figsize=(9, 2.8))
for row, (kind, inside) in enumerate(kinds):
    ax.text(-0.6, -row, kind, ha="center", va="center")
    for place, part in enumerate(parts):
        there = place in inside
        ax.add_patch(
            plt.Rectangle(
                (place + 0.04, -row - 0.4),
                0.92,
                0.8,
                facecolor="#a9cbe8" if there else "white",
                edgecolor="gray",
                linestyle="-" if there else ":",
            )
        )
        ax.text(place + 0.5, -row, part if there else "−", ha="center", va="center")
ax.set(xlim=(-1.2, 3.1), ylim=(-1.5, 0.5))
ax.axis("off")
plt.show()

# %% [markdown]
# - `.keras`는 Keras 3의 표준입니다.
# - `.h5`와 `.hdf5`는 모두 HDF(Hierarchical Data Format) 파일의 확장자입니다. 케라스에서는 `.h5`를 씁니다. 옛 형식이라 저장할 때 경고가 나옵니다.
# - 바뀐 점: Keras 3은 다른 확장자를 받지 않습니다. 강의의 Lab #1에 있는 `cnn_model.model`은 이제 `cnn_model.keras`처럼 씁니다.
#
# ---
#
# - `.keras` is the standard of Keras 3.
# - `.h5` and `.hdf5` are both endings of HDF files (Hierarchical Data Format). Keras uses `.h5`. It is an old format, and saving in it makes Keras warn.
# - What changed: Keras 3 refuses other endings. The `cnn_model.model` of the lecture's Lab #1 is now written `cnn_model.keras`, for example.
