-- | The classes, for instances of one's own.
module Data.Time.Format.Internal (FormatTime(..), ParseTime(..)) where

import Data.Time.Format.Class
import Data.Time.Format.ParseClass
