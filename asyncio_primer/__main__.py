"""``python -m asyncio_primer`` is ``asyncio-primer``."""

import sys

from asyncio_primer.cli import main

sys.exit(main())
