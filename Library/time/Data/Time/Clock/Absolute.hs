{-# LANGUAGE DeriveDataTypeable, DerivingStrategies, GeneralizedNewtypeDeriving #-}
-- | Times by TAI, which has no leap seconds.
module Data.Time.Clock.Absolute
  ( AbsoluteTime, taiEpoch, taiNominalDayStart, addAbsoluteTime, diffAbsoluteTime
  ) where

import Control.DeepSeq
import Data.Data
import Data.Time.Calendar.Days
import Data.Time.Clock.Differences

-- | Since 1858-11-17 00:00:00 TAI.
newtype AbsoluteTime = MkAbsoluteTime DiffTime
  deriving stock Data
  deriving newtype (Eq, Ord, NFData)

taiEpoch :: AbsoluteTime
taiEpoch = MkAbsoluteTime 0

taiNominalDayStart :: Day -> AbsoluteTime
taiNominalDayStart day = MkAbsoluteTime (fromInteger (toModifiedJulianDay day * 86400))

addAbsoluteTime :: DiffTime -> AbsoluteTime -> AbsoluteTime
addAbsoluteTime t (MkAbsoluteTime a) = MkAbsoluteTime (a + t)

diffAbsoluteTime :: AbsoluteTime -> AbsoluteTime -> DiffTime
diffAbsoluteTime (MkAbsoluteTime a) (MkAbsoluteTime b) = a - b
