"""
Scores a Parquet table with Spark: `spark-submit score_table.py BUNDLE titles.parquet scored.parquet --column title`

BUNDLE is what `npm run share -- TASK` writes, at a path that every worker sees; the packages of `requirements.txt` are
wanted on every worker. A part whose worker is lost is given to another, up to four times (`spark.task.maxFailures`).
"""

import argparse
import sys
from pathlib import Path

from pyspark.sql import SparkSession
from pyspark.sql.types import StringType, StructField, StructType

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from scored_frame import added_columns, lose_a_worker_once, scored_frame  # noqa: E402

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("bundle")
parser.add_argument("table")
parser.add_argument("out")
parser.add_argument("--column", required=True)
parser.add_argument("--master", default=None, help='such as "local[2,4]"; what spark-submit says if not given')
parser.add_argument("--lose-a-worker", metavar="MARKER", default=None, help="for the check: see scored_frame.py")
options = parser.parse_args()

builder = SparkSession.builder.appName("genre-workbench").config("spark.ui.enabled", "false")
spark = (builder.master(options.master) if options.master else builder).getOrCreate()
spark.sparkContext.setLogLevel("ERROR")
spark.sparkContext.addPyFile(str(Path(__file__).resolve().parents[1] / "scored_frame.py"))
table = spark.read.parquet(options.table)
added = [StructField(name, StringType()) for name in added_columns(options.bundle)]


def scored(frames):
    lose_a_worker_once(options.lose_a_worker)
    for frame in frames:
        yield scored_frame(frame, options.column, options.bundle)


table.mapInPandas(scored, StructType([*table.schema.fields, *added])).write.parquet(options.out)
spark.stop()
