# %% [markdown]
# ## 모델 확인 · Looking at the model
#
# `summary()`에서 파라미터 수가 640 + 18,464 + 184,330 = 203,434인지 확인하세요.
# `visualkeras`는 선택 사항이고, 0.2 이전 버전은 Keras 3에서 `Layer.output_shape`가 없어져 동작하지 않을 수 있습니다.
# `plot_model`은 Graphviz의 `dot` 프로그램이 있어야 그림을 저장합니다.
#
# ---
#
# Check that `summary()` counts 640 + 18,464 + 184,330 = 203,434 parameters.
# `visualkeras` is optional; versions that need `Layer.output_shape`, which Keras 3 removed, may fail.
# `plot_model` saves a picture only where Graphviz's program `dot` is installed.

# %%
model = build_cnn()
model.summary()

# %%
try:
    import visualkeras

    display(visualkeras.layered_view(model, legend=True))
except Exception as problem:
    print("visualkeras:", type(problem).__name__, "- model.summary()로 충분합니다. model.summary() will do.")

# %%
try:
    display(keras.utils.plot_model(model, "model.png", show_shapes=True))
except Exception as problem:
    print("plot_model:", type(problem).__name__, "- Graphviz를 설치하세요. Install Graphviz.")
