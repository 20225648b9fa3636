"""The coordinator: hands submissions to checkers and writes what they say. No TensorFlow and no student code here."""
