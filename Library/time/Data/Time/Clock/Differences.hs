{-# LANGUAGE DeriveDataTypeable, DerivingStrategies, GeneralizedNewtypeDeriving #-}
-- | Lengths of time, to a picosecond.
module Data.Time.Clock.Differences
  ( DiffTime, secondsToDiffTime, picosecondsToDiffTime, diffTimeToPicoseconds
  , NominalDiffTime, secondsToNominalDiffTime, nominalDiffTimeToSeconds, nominalDay
  ) where

import Control.DeepSeq
import Data.Data
import Data.Fixed

-- | By a clock that knows of leap seconds: of a day, from 0 to 86401.
newtype DiffTime = MkDiffTime Pico
  deriving stock Data
  deriving newtype (Eq, Ord, Enum, Num, Real, Fractional, RealFrac)

instance NFData DiffTime where
  rnf (MkDiffTime t) = t `seq` ()

instance Show DiffTime where
  show (MkDiffTime t) = showFixed True t ++ "s"

secondsToDiffTime :: Integer -> DiffTime
secondsToDiffTime = fromInteger

picosecondsToDiffTime :: Integer -> DiffTime
picosecondsToDiffTime n = MkDiffTime (MkFixed n)

diffTimeToPicoseconds :: DiffTime -> Integer
diffTimeToPicoseconds (MkDiffTime (MkFixed n)) = n

-- | As if every day had 86400 seconds.
newtype NominalDiffTime = MkNominalDiffTime Pico
  deriving stock Data
  deriving newtype (Eq, Ord, Enum, Num, Real, Fractional, RealFrac)

instance NFData NominalDiffTime where
  rnf (MkNominalDiffTime t) = t `seq` ()

instance Show NominalDiffTime where
  show (MkNominalDiffTime t) = showFixed True t ++ "s"

secondsToNominalDiffTime :: Pico -> NominalDiffTime
secondsToNominalDiffTime = MkNominalDiffTime

nominalDiffTimeToSeconds :: NominalDiffTime -> Pico
nominalDiffTimeToSeconds (MkNominalDiffTime t) = t

nominalDay :: NominalDiffTime
nominalDay = 86400
