"""`python -m engine`: the command line."""

import sys
import warnings

from engine.cli.main import main

# What GDAL says to programmers of an odd file; what a user should know of it is told in a sentence.
warnings.filterwarnings("ignore", module=r"(pyogrio|rasterio)(\.|$)")
sys.exit(main())
