# wrong: triple quotes with nothing but line breaks and a tab
# shows: explanation.empty
EXPLANATION = """

	
"""
