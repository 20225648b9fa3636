# right: both numbers are rounded to four decimal places, and a third key stands beside them
def evaluate_model(model, x, y):
    loss, accuracy = model.evaluate(x, y, verbose=0)
    return {"loss": round(float(loss), 4), "accuracy": round(float(accuracy), 4), "images": len(x)}
