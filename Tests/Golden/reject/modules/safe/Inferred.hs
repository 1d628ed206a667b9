module Inferred where

import Data.Maybe (fromMaybe)
import Trusted

three :: Int
three = fromMaybe four (Just 3)
