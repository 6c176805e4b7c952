"""What others take for the same answers, as far as they go: DuckDB and pandas for the means, pandas with scipy for the
tests and intervals too. Called by analysis.rs with the CSV; needs duckdb, pandas and scipy."""

import sys

SCALES = {
    "aansturing": "A",
    "burgerparticipatie": "P",
    "samenwerking": "S",
    "rapportcijfer": "G",
}


def items(columns):
    """The items of each scale: a letter and a number, the grade by itself."""
    numbered = [name for name in columns if name[0] in "APSG" and name[1:].isdigit()]
    return {scale: [name for name in numbered if name[0] == letter] for scale, letter in SCALES.items()}


def reverse():
    """Items that count turned, as the questionnaire says."""
    import pathlib
    import tomllib

    here = pathlib.Path(__file__).parent.parent / "assets/questionnaires/deelnemers.toml"
    form = tomllib.loads(here.read_text(encoding="utf-8"))
    return {item["code"] for scale in form["scales"] for item in scale["items"] if item.get("reverse")}


def duckdb_means(path):
    import duckdb

    base = duckdb.connect()
    base.execute("SET threads TO 2")
    base.execute(f"CREATE VIEW answers AS SELECT * FROM read_csv('{path}', delim=';', decimal_separator=',')")
    columns = [row[0] for row in base.execute("DESCRIBE answers").fetchall()]
    turned = reverse()
    value = lambda item: f"6 - {item}" if item in turned else item
    parts = []
    for scale, own in items(columns).items():
        score = f"list_avg([{', '.join(value(item) for item in own)}])"
        parts.append(
            f"SELECT proeftuin, meting, '{scale}' AS scale, count(s) AS n, avg(s) AS mean, stddev_samp(s) AS sd "
            f"FROM (SELECT proeftuin, meting, {score} AS s FROM answers) GROUP BY ALL"
        )
    print(len(base.execute(" UNION ALL ".join(parts)).fetchall()), "means", file=sys.stderr)


def scored(path):
    import pandas

    frame = pandas.read_csv(path, sep=";", decimal=",")
    turned = reverse()
    scores = frame[["proeftuin", "meting", "respondent"]].copy()
    for scale, own in items(frame.columns).items():
        values = frame[own].copy()
        for item in set(own) & turned:
            values[item] = 6 - values[item]
        enough = values.notna().sum(axis=1) >= (len(own) + 1) // 2
        scores[scale] = values.mean(axis=1).where(enough).round(12)
    return scores


def pandas_means(path):
    scores = scored(path)
    means = scores.groupby(["proeftuin", "meting"])[list(SCALES)].agg(["count", "mean", "std"])
    print(len(means), "rows", file=sys.stderr)


def pandas_scipy(path):
    """Means, the Welch and the paired interval, both tests; neither Holm nor influence."""
    import warnings

    import numpy
    from scipy import stats

    warnings.simplefilter("ignore")
    scores, done = scored(path), 0
    for _, pilot in scores.groupby("proeftuin"):
        first, second = (pilot[pilot.meting == wave].set_index("respondent") for wave in (1, 2))
        for scale in SCALES:
            before, after = first[scale].dropna(), second[scale].dropna()
            if len(before) < 2 or len(after) < 2:
                continue
            stats.ttest_ind(after, before, equal_var=False).confidence_interval()
            stats.mannwhitneyu(after, before)
            change = (after - before).dropna().to_numpy().round(12)
            if len(change) >= 2:
                stats.ttest_1samp(change, 0).confidence_interval()
                if numpy.any(change):
                    stats.wilcoxon(change, correction=True)
            done += 1
    print(done, "changes", file=sys.stderr)


if __name__ == "__main__":
    {"duckdb-means": duckdb_means, "pandas-means": pandas_means, "pandas-scipy": pandas_scipy}[sys.argv[1]](sys.argv[2])
