module Main where -- ERROR: does not export `main`

import Defines
