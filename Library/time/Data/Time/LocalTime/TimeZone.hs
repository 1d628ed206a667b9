{-# LANGUAGE DeriveDataTypeable #-}
-- | Zones: how far from UTC.
module Data.Time.LocalTime.TimeZone
  ( TimeZone(..), timeZoneOffsetString, timeZoneOffsetString', offsetWith, minutesToTimeZone, hoursToTimeZone, utc
  , getTimeZone, getCurrentTimeZone
  ) where

import Control.DeepSeq
import Data.Data
import Data.Int
import Data.Time.Calendar.Numbers
import Data.Time.Clock.Instants
import Data.Time.Clock.Reading
import Foreign.C.String
import Foreign.C.Types
import Foreign.Marshal.Alloc
import Foreign.Marshal.Utils (with)
import Foreign.Ptr
import Foreign.Storable

data TimeZone = TimeZone
  { timeZoneMinutes :: Int      -- ^ What is added to UTC.
  , timeZoneSummerOnly :: Bool
  , timeZoneName :: String
  } deriving (Eq, Ord, Data)

instance NFData TimeZone where
  rnf (TimeZone m s n) = rnf m `seq` rnf s `seq` rnf n

instance Show TimeZone where
  show zone@(TimeZone _ _ "") = timeZoneOffsetString zone
  show zone = timeZoneName zone

minutesToTimeZone, hoursToTimeZone :: Int -> TimeZone
minutesToTimeZone m = TimeZone m False ""
hoursToTimeZone h = minutesToTimeZone (60 * h)

utc :: TimeZone
utc = TimeZone 0 False "UTC"

-- | As @+HHMM@.
timeZoneOffsetString :: TimeZone -> String
timeZoneOffsetString = timeZoneOffsetString' (Just '0')

-- | With this character before the hours, or none.
timeZoneOffsetString' :: Maybe Char -> TimeZone -> String
timeZoneOffsetString' fill = offsetWith False (maybe NoPadding (Padding 4) fill) . timeZoneMinutes

-- | With a colon or without; the padding is that of the whole but its sign.
offsetWith :: Bool -> Padding -> Int -> String
offsetWith colon padding minutes
  | minutes < 0 = '-' : absolute (negate minutes)
  | otherwise = '+' : absolute minutes
  where
    absolute m = case m `divMod` 60 of
      (hours, rest)
        | colon -> showPadded (narrower 3) hours ++ ':' : show2 rest
        | otherwise -> showPadded padding (hours * 100 + rest)
    narrower n = case padding of
      Padding width c -> Padding (width - n) c
      NoPadding -> NoPadding

-- | The zone of this place at a time.
getTimeZone :: UTCTime -> IO TimeZone
getTimeZone time = do
  c_tzset
  -- struct tm has nine ints, among them whether it is summer time, then the offset in seconds and the name.
  with (floor (utcTimeToPOSIXSeconds time) :: Int64) $ \seconds -> allocaBytes 64 $ \tm -> do
    result <- c_localtime_r seconds tm
    if result == nullPtr
      then ioError (userError "localtime_r failed")
      else do
        summer <- peekByteOff tm 32 :: IO CInt
        offset <- peekByteOff tm 40 :: IO Int64
        name <- peekByteOff tm 48 >>= peekCString
        return (TimeZone (fromIntegral (offset `div` 60)) (summer == 1) name)

foreign import ccall unsafe "tzset" c_tzset :: IO ()
foreign import ccall unsafe "localtime_r" c_localtime_r :: Ptr Int64 -> Ptr () -> IO (Ptr ())

getCurrentTimeZone :: IO TimeZone
getCurrentTimeZone = getCurrentTime >>= getTimeZone
