{-# LANGUAGE DeriveDataTypeable, DerivingStrategies, GeneralizedNewtypeDeriving #-}
-- | Days, counted.
module Data.Time.Calendar.Days (Day(..), addDays, diffDays) where

import Control.DeepSeq
import Data.Data
import Data.Ix

-- | The number of days since 1858-11-17.
newtype Day = ModifiedJulianDay { toModifiedJulianDay :: Integer }
  deriving stock Data
  deriving newtype (Eq, Ord, Enum, Ix, NFData)

addDays :: Integer -> Day -> Day
addDays n (ModifiedJulianDay a) = ModifiedJulianDay (a + n)

diffDays :: Day -> Day -> Integer
diffDays (ModifiedJulianDay a) (ModifiedJulianDay b) = a - b
