# %% [markdown]
# ## 실제로 학습하고 저장하기 · Training for real, and saving
#
# 위에서 만든 함수로 모델을 학습합니다. MNIST 전체는 CPU에서 몇 분 걸립니다.
# 인터넷 없이 숫자 4,000개로 학습하면 3 에포크로는 0.97에 못 미칠 수 있습니다. 그때는 `epochs`를 늘리세요.
#
# ---
#
# Train the model with your functions. All of MNIST takes a few minutes on a CPU.
# Without a network, 3 epochs on 4,000 digits may end below 0.97. Then take more `epochs`.

# %%
model = compile_for_one_hot(build_cnn())
history = train(
    model,
    scale_images(reshape_images(X_train)),
    one_hot(y_train),
    scale_images(reshape_images(X_test)),
    one_hot(y_test),
    epochs=3,
)

# %% [markdown]
# 에포크마다 손실은 내려가고 정확도는 올라갑니다. `val_`이 붙은 것은 테스트 데이터의 점수입니다. 그래프는 lab 3에서 그립니다.
#
# ---
#
# From epoch to epoch the loss goes down and the accuracy up. `val_` marks the scores on the test data. Lab 3 draws them.

# %%
for name, values in history.history.items():
    print(f"{name:13}", *(f"{value:.4f}" for value in values))

# %% [markdown]
# 저장한 파일 `mnist_model.keras`를 노트북과 함께 제출하세요.
#
# 바뀐 점: 강의의 `mnist_model.h5`도 되지만 Keras 3에서는 `.keras`가 표준입니다. `.h5`로 저장하면 경고가 나옵니다.
#
# ---
#
# Hand the file `mnist_model.keras` in with the notebook.
#
# What changed: the lecture's `mnist_model.h5` still works, but `.keras` is the standard of Keras 3. Saving as `.h5` makes it warn.

# %%
from pathlib import Path

model.save("mnist_model.keras")
print(f"{Path('mnist_model.keras').stat().st_size:,} bytes")
