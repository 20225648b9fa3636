# right: a callable object that keeps only the ten digit rows of the report, integer keys
from sklearn.metrics import classification_report


class Report:
    digits = tuple(range(10))

    def __call__(self, y_true, y_pred):
        full = classification_report(y_true, y_pred, labels=self.digits, zero_division=0.0, output_dict=True)
        return {d: full[str(d)] for d in self.digits}


digit_report = Report()
