{-# LANGUAGE DeriveDataTypeable, DerivingStrategies, GeneralizedNewtypeDeriving #-}
-- | Points in time.
module Data.Time.Clock.Instants
  ( UTCTime(..), addUTCTime, diffUTCTime, POSIXTime, posixDayLength, posixSecondsToUTCTime, utcTimeToPOSIXSeconds
  , UniversalTime(..), systemEpochDay
  ) where

import Control.DeepSeq
import Data.Data
import Data.Fixed (divMod')
import Data.Time.Calendar.Days
import Data.Time.Clock.Differences

-- | A day and the time since its beginning, which in a leap second is 86400 or more.
data UTCTime = UTCTime { utctDay :: Day, utctDayTime :: DiffTime }
  deriving (Eq, Ord, Data)

instance NFData UTCTime where
  rnf (UTCTime day time) = rnf day `seq` rnf time

addUTCTime :: NominalDiffTime -> UTCTime -> UTCTime
addUTCTime x t = posixSecondsToUTCTime (x + utcTimeToPOSIXSeconds t)

diffUTCTime :: UTCTime -> UTCTime -> NominalDiffTime
diffUTCTime a b = utcTimeToPOSIXSeconds a - utcTimeToPOSIXSeconds b

-- | Since the beginning of 1970.
type POSIXTime = NominalDiffTime

posixDayLength :: NominalDiffTime
posixDayLength = nominalDay

systemEpochDay :: Day
systemEpochDay = ModifiedJulianDay 40587

posixSecondsToUTCTime :: POSIXTime -> UTCTime
posixSecondsToUTCTime seconds = case divMod' seconds posixDayLength of
  (days, rest) -> UTCTime (addDays days systemEpochDay) (realToFrac rest)

utcTimeToPOSIXSeconds :: UTCTime -> POSIXTime
utcTimeToPOSIXSeconds (UTCTime day time) =
  fromInteger (diffDays day systemEpochDay) * posixDayLength + min posixDayLength (realToFrac time)

-- | UT1, which follows the rotation of the earth: days and their parts since midnight of 1858-11-17.
newtype UniversalTime = ModJulianDate { getModJulianDate :: Rational }
  deriving stock (Data)
  deriving newtype (Eq, Ord)

instance NFData UniversalTime where
  rnf (ModJulianDate t) = rnf t
