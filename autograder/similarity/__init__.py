"""Hand-ins side by side: pairs with the same code, or with the same trained weights. Facts, never a verdict."""
