# wrong: triple quotes with nothing but line breaks and a tab
# shows: explanation.empty
# told: explanation.empty
# fails: test_explanation_is_there (explanation.empty)
EXPLANATION = """

	
"""
