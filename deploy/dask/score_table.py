"""
Scores a Parquet table with Dask: `python score_table.py BUNDLE titles.parquet scored --column title`

BUNDLE is what `npm run share -- TASK` writes, at a path that every worker sees. Without `--scheduler` two processes are
started here. A part whose worker is lost is given to another, up to three times (`distributed.scheduler.allowed-failures`).
"""

import argparse
import sys
from pathlib import Path

import dask
import pyarrow.parquet as parquet
from dask.distributed import Client, LocalCluster

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from scored_frame import lose_a_worker_once, scored_frame  # noqa: E402

ROWS = 50_000


def score_part(table: str, first: int, rows: int, out: str, column: str, bundle: str, marker: str | None) -> str:
    """Scores some rows of a Parquet file, and writes them to a file of their own that appears whole or not at all."""
    lose_a_worker_once(marker)
    frame = parquet.read_table(table).slice(first, rows).to_pandas()
    whole = Path(out) / f"part-{first:012}.parquet"
    beside = whole.with_suffix(".tmp")
    scored_frame(frame, column, bundle).to_parquet(beside, index=False)
    beside.rename(whole)
    return str(whole)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bundle")
    parser.add_argument("table")
    parser.add_argument("out")
    parser.add_argument("--column", required=True)
    parser.add_argument("--rows", type=int, default=ROWS, help="rows of a part")
    parser.add_argument("--scheduler", help="address of a running scheduler")
    parser.add_argument("--lose-a-worker", metavar="MARKER", default=None, help="for the check: see scored_frame.py")
    options = parser.parse_args()

    Path(options.out).mkdir(parents=True)
    rows = parquet.ParquetFile(options.table).metadata.num_rows
    parts = [
        dask.delayed(score_part)(
            options.table, first, options.rows, options.out, options.column, options.bundle, options.lose_a_worker
        )
        for first in range(0, rows, options.rows)
    ]
    cluster = None if options.scheduler else LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None)
    with Client(options.scheduler or cluster) as client:
        client.upload_file(str(Path(__file__).resolve().parents[1] / "scored_frame.py"))
        client.gather(client.compute(parts))


if __name__ == "__main__":
    main()
