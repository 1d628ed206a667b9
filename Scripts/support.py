"""What the scripts of this folder share."""
import os
import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent


def find_hythe():
    """$HYTHE, else .build/release/hythe, else .build/debug/hythe of this package."""
    explicit = os.environ.get("HYTHE")
    candidates = [explicit] if explicit else [PACKAGE / ".build" / c / "hythe" for c in ("release", "debug")]
    for path in candidates:
        if path and Path(path).is_file():
            return str(Path(path).resolve())
    script = Path(sys.argv[0]).name
    sys.exit(f"{script}: no hythe binary: set HYTHE or run `swift build -c release --product hythe`")
