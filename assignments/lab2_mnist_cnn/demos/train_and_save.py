# %% [markdown]
# ## 실제로 학습하고 저장하기 · Training for real, and saving
#
# 위에서 만든 함수로 모델을 학습하고 저장합니다. CPU에서 몇 분 걸립니다. 저장한 파일을 노트북과 함께 제출하세요.
#
# ---
#
# Train and save the model with your functions. It takes a few minutes on a CPU. Hand the saved file in with the notebook.

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
print(history.history)

# %%
model.save("mnist_model.keras")
