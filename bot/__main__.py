"""`python -m bot` is `narrator`."""

import sys

from bot.cli import main

sys.exit(main())
