# %% [markdown]
# 그래프를 봅니다. 손실은 내려가고 정확도는 올라가야 합니다.
#
# ---
#
# Look at the graph. The loss should go down, the accuracy up.

# %%
figure = plot_history(history.history)
display(figure)
plt.close(figure)

# %% [markdown]
# ### 과적합 · Overfitting
#
# 이미지 200장만으로 40 에포크를 훈련합니다. train은 계속 좋아집니다. test는 어느 에포크부터 더 좋아지지 않거나 나빠집니다.
# 두 선이 벌어지면 과적합입니다.
#
# ---
#
# Now 40 epochs on no more than 200 images. Train gets better and better. From some epoch on, test does not improve or even gets worse.
# When the two lines part, the model overfits.

# %%
keras.utils.set_random_seed(1)
few = build_small_model().fit(x_train[:200], y_train[:200], validation_data=(x_test, y_test), epochs=40, verbose=0)
figure = plot_history(few.history)
display(figure)
plt.close(figure)
