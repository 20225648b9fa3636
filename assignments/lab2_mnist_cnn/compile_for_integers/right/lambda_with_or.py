# right: a lambda, compile returns None so `or` hands on the model
compile_for_integers = lambda m: m.compile('adam', 'sparse_categorical_crossentropy', metrics=['accuracy']) or m
