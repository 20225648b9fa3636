# wrong: strip without brackets, so the constant is a method
# shows: explanation.not_text
# told: explanation.not_text
# fails: test_explanation_is_there (explanation.not_text)
EXPLANATION = """
The picture had no batch axis. I added it, divided by 255 and used a CNN.
""".strip
